#!/usr/bin/env bash
# Builds the program for Windows on a Debian or Ubuntu, and packs an installer (.msi) and a portable .zip.
#
#   scripts/build-windows.sh [FOLDER]                                  (default: dist)
#   MESSENGER_GUIDE_VERSION=0.1.1 scripts/build-windows.sh FOLDER      (packs the same program as another version, to try an upgrade)
#
# With rustup's target x86_64-pc-windows-gnu where that is installed; otherwise with Debian's own Rust, which has the sources of the standard
# library, builds that too, and leaves rustup alone. Installs what it needs, and builds cargo-auditable in target/tools. The program has no
# console window; messenger-guide.com beside it is for terminals (src/bin/messenger-guide-console.rs). The same commit gives the same files: the time in them is
# that of the commit, or SOURCE_DATE_EPOCH. Ends with sizes and checksums, and with 1 where the .msi is larger than it may be.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# What the .msi may weigh, in bytes.
limit=8000000
triple=x86_64-pc-windows-gnu

scripts/install-packages.sh x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64 wixl=wixl msibuild=msitools python3=python3 git=git
mkdir -p "${1:-dist}"
dist=$(cd -- "${1:-dist}" && pwd -P)
version=${MESSENGER_GUIDE_VERSION:-$(scripts/version.sh)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
target=${CARGO_TARGET_DIR:-target}/windows
mkdir -p "$target"
target=$(cd -- "$target" && pwd -P)

built=$(scripts/build-windows/program.sh "$target" "$triple")

work=$target/package
rm -rf -- "$work"
mkdir -p "$work"
cp -- "$built/messenger-guide.exe" README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE assets/fonts/OFL-OpenSans.txt assets/fonts/LICENSE-Lucide.txt \
  assets/icon/messenger-guide.ico packaging/windows/messenger-guide.wxs packaging/windows/words.wxi "$work"
cp -- "$built/messenger-guide-console.exe" "$work/messenger-guide.com"
python3 scripts/licences.py "$work/crates.txt" "$triple"

name=messenger-guide-$version-windows-x86_64
scripts/build-windows/installer.sh "$work" "$dist/$name.msi" "$version"
archive=$PWD/scripts/archive.py
(cd -- "$work" && python3 "$archive" "$dist/$name.zip" "$name" messenger-guide.exe messenger-guide.com README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE \
  OFL-OpenSans.txt LICENSE-Lucide.txt crates.txt)

cd -- "$dist"
for file in "$name.msi" "$name.zip"; do
  printf '%8d bytes  %s\n' "$(stat -c %s -- "$file")" "$(sha256sum -- "$file")"
done
if [ "$(stat -c %s -- "$name.msi")" -gt "$limit" ]; then
  echo "failed: the .msi is larger than $limit bytes" >&2
  exit 1
fi
echo "packages for Windows: made"
