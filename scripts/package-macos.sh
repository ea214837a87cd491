#!/usr/bin/env bash
# Makes the package for macOS: a disk image (.dmg) that holds the app, for both kinds of Mac, and a way to Applications beside it.
#
#   scripts/package-macos.sh [FOLDER]        (default: dist)
#
# Runs on macOS, with the command line tools of Xcode (`xcode-select --install`) and Rust from rustup, to which it adds what compiles for
# the two processors; builds cargo-auditable in target/tools. The app is signed ad hoc, which Macs with Apple's processor ask of every program:
# the signature shows damage, not who made it. Ends with size and checksum and a verdict, and with 1 where something isn't as it should be.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

fail() {
  echo "failed: $1" >&2
  exit 1
}

[ "$(uname)" = Darwin ] || fail "the disk image can only be made on macOS; scripts/test-macos.sh tries what can be tried elsewhere"
mkdir -p "${1:-dist}"
dist=$(cd -- "${1:-dist}" && pwd -P)
version=$(scripts/version.sh)
dmg=$dist/messenger-guide-$version-macos-universal.dmg
work=target/macos
rm -rf -- "$work"
mkdir -p "$work/image"

# The oldest macOS that the program is for is named in xtask/src/macos.rs, which says why, and comes from there.
properties=packaging/macos/Info.plist
MACOSX_DEPLOYMENT_TARGET=$(python3 -c 'import plistlib, sys; print(plistlib.load(open(sys.argv[1], "rb"))["LSMinimumSystemVersion"])' "$properties")
export MACOSX_DEPLOYMENT_TARGET
rustup target add aarch64-apple-darwin x86_64-apple-darwin
apple=$(scripts/build-release.sh aarch64-apple-darwin)
intel=$(scripts/build-release.sh x86_64-apple-darwin)
lipo -create -output "$work/messenger-guide" "$apple/messenger-guide" "$intel/messenger-guide"

app=$(scripts/bundle-macos.sh "$work/image" "$work/messenger-guide")
# Extended attributes of the sources, such as where they were fetched from, would keep it from being signed.
xattr -cr "$app"
codesign --force --sign - "$app"
codesign --verify --strict "$app" || fail "the signature doesn't fit the app"
program=$app/Contents/MacOS/messenger-guide
lipo "$program" -verify_arch arm64 x86_64 || fail "the program isn't for both kinds of Mac"
[ "$("$program" --version)" = "messenger-guide $version" ] || fail "the program doesn't run, or is of another version"

ln -s /Applications "$work/image/Applications"
# UDZO: packed, read-only, known to every macOS.
name=${app##*/}
create() { hdiutil create -quiet -ov -volname "${name%.app}" -srcfolder "$work/image" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$dmg"; }
# Where macOS still looks through the new files, hdiutil gives up with “Resource busy” (actions/runner-images, issue 7522).
tries=1
until create; do
  [ "$tries" -lt 10 ] || fail "hdiutil can't make the disk image"
  tries=$((tries + 1))
  sleep 5
done
hdiutil verify -quiet "$dmg" || fail "the disk image is damaged"

cd -- "$dist"
printf '%8d bytes  %s\n' "$(wc -c < "$dmg")" "$(shasum -a 256 -- "${dmg##*/}")"
echo "package for macOS: made"
