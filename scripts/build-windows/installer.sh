#!/usr/bin/env bash
# Packs a folder as the installer that packaging/windows/messenger-guide.wxs describes.
#
#   scripts/build-windows/installer.sh FOLDER FILE.msi VERSION
#
# Run by scripts/build-windows.sh, which lays out the folder. Adds what Debian's wixl has no words for: the program's folder in the person's
# PATH, so that terminals find it, and codes and times that depend on the contents alone (SOURCE_DATE_EPOCH). Needs wixl and msitools.
set -euo pipefail

folder=$1
msi=$2
version=$3

tables=$(mktemp -d)
trap 'rm -rf -- "$tables"' EXIT
# code TEXT: a code that belongs to this text.
code() { python3 -c 'import sys, uuid; print(str(uuid.uuid5(uuid.UUID("c9e0b0a4-6c9f-4d0b-8b3b-5e1e2f3b7a60"), sys.argv[1])).upper())' "$1"; }

cd -- "$folder"
contents=$(sha256sum -- * | sha256sum)
find . -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
# What wixl doesn't know it would only warn of, and leave out.
G_DEBUG=fatal-warnings wixl --arch x64 --output "$msi" -D Version="$version" -D ProductCode="$(code "$version")" messenger-guide.wxs

# “=-”: set when installed, taken out when removed; “[~]”: what the PATH holds already.
printf 'Environment\tName\tValue\tComponent_\r\ns72\tl255\tL255\ts72\r\nEnvironment\tEnvironment\r\nPath\t=-Path\t[~];[INSTALLDIR]\tProgram\r\n' > "$tables/Environment.idt"
msibuild "$msi" -i "$tables/Environment.idt"
msibuild "$msi" -q \
  "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('RemoveEnvironmentStrings', 3300)" \
  "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('WriteEnvironmentStrings', 5200)"

# 9 is the code of the package, 12 and 13 are when it was made and saved.
moment=$(date --utc --date="@$SOURCE_DATE_EPOCH" '+%Y/%m/%d %H:%M:%S')
msiinfo export "$msi" _SummaryInformation |
  sed -E -e "s#^9\t.*#9\t{$(code "$version $contents")}\r#" -e "s#^(12|13)\t.*#\1\t$moment\r#" > "$tables/_SummaryInformation.idt"
msibuild "$msi" -i "$tables/_SummaryInformation.idt"
