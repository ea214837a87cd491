#!/usr/bin/env bash
# Builds the program for Windows on Debian or Ubuntu, and packs an installer (.msi) and a portable .zip.
#
#   scripts/build-windows.sh [FOLDER]                                  (default: dist)
#   MESSENGER_GUIDE_VERSION=0.1.1 scripts/build-windows.sh FOLDER      (the same program as another version, to try an upgrade)
#
# Installs what it needs. The program has no console window; messenger-guide.com beside it is for terminals
# (src/bin/messenger-guide-console.rs). The same commit gives the same files.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
reproducible

scripts/install-packages.sh wixl=wixl msibuild=msitools python3=python3 git=git zip=zip
dist=$(folder "${1:-dist}")
version=${MESSENGER_GUIDE_VERSION:-$version}
triple=x86_64-pc-windows-gnu
built=$(scripts/build-release.sh "$triple")
name=messenger-guide-$version-windows-x86_64
work=$target/windows
rm -rf -- "${work:?}/$name" "$dist/$name.zip"
mkdir -p "$work/$name"
cp -- "$built/messenger-guide.exe" CHANGELOG.md LICENSE-MIT LICENSE-APACHE assets/fonts/OFL.txt assets/fonts/LICENSE-Lucide.txt "$work/$name"
cp -- "$built/messenger-guide-console.exe" "$work/$name/messenger-guide.com"
readme > "$work/$name/README.md"
scripts/licenses.sh "$work/$name/crates.txt" "$triple"
at_one_time() { find "$1" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +; }
at_one_time "$work/$name"
(cd -- "$work" && find "$name" -type f | LC_ALL=C sort | zip -q -X -9 "$dist/$name.zip" -@)

# The installer, as messenger-guide.wxs describes it.
cp -- assets/icon/messenger-guide.ico packaging/windows/messenger-guide.wxs packaging/windows/words.wxi "$work/$name"
at_one_time "$work/$name"
msi=$dist/$name.msi
# code TEXT: a code that belongs to this text.
code() { python3 -c 'import sys, uuid; print(str(uuid.uuid5(uuid.UUID("c9e0b0a4-6c9f-4d0b-8b3b-5e1e2f3b7a60"), sys.argv[1])).upper())' "$1"; }
contents=$(cd -- "$work/$name" && sha256sum -- * | sha256sum)
# What wixl doesn't know it would only warn of, and leave out.
(cd -- "$work/$name" && G_DEBUG=fatal-warnings wixl --arch x64 --output "$msi" -D Version="$version" -D ProductCode="$(code "$version")" messenger-guide.wxs)

# wixl has no words for the person's PATH, in which terminals are to find the program. “=-”: set when installed, taken out
# when removed; “[~]”: what the PATH holds already.
printf 'Environment\tName\tValue\tComponent_\r\ns72\tl255\tL255\ts72\r\nEnvironment\tEnvironment\r\nPath\t=-Path\t[~];[INSTALLDIR]\tProgram\r\n' > "$work/Environment.idt"
msibuild "$msi" -i "$work/Environment.idt"
for action in "RemoveEnvironmentStrings', 3300" "WriteEnvironmentStrings', 5200"; do
  msibuild "$msi" -q "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('$action)"
done
# In the start menu the program has the name, and the description, that its strings 1 and 2 have in the language of Windows.
msibuild "$msi" -q "UPDATE \`Shortcut\` SET \`DisplayResourceDLL\` = '[#Program]', \`DisplayResourceId\` = 1, \`DescriptionResourceDLL\` = '[#Program]', \`DescriptionResourceId\` = 2"
# 9 is the code of the package, 12 and 13 are when it was made and saved.
moment=$(date --utc --date="@$SOURCE_DATE_EPOCH" '+%Y/%m/%d %H:%M:%S')
msiinfo export "$msi" _SummaryInformation |
  sed -E -e "s#^9\t.*#9\t{$(code "$version $contents")}\r#" -e "s#^(12|13)\t.*#\1\t$moment\r#" > "$work/_SummaryInformation.idt"
msibuild "$msi" -i "$work/_SummaryInformation.idt"

made "$msi" "$dist/$name.zip"
echo "packages for Windows: made"
