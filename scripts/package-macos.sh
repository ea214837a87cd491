#!/usr/bin/env bash
# Makes the package for macOS: a disk image (.dmg) with the app, for both kinds of Mac, and a way to Applications beside it.
#
#   scripts/package-macos.sh [FOLDER]        (default: dist)
#
# Runs on macOS, with the command line tools of Xcode and Rust from rustup. The app is signed ad hoc, which Macs with Apple's
# processor ask of every program: the signature shows damage, not who made it.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

[ "$(uname)" = Darwin ] || fail "the disk image can only be made on macOS; scripts/test-macos.sh tries what can be tried elsewhere"
dist=$(folder "${1:-dist}")
dmg=$dist/messenger-guide-$version-macos-universal.dmg
work=target/macos
rm -rf -- "$work"
mkdir -p "$work/image"

MACOSX_DEPLOYMENT_TARGET=$(plutil -extract LSMinimumSystemVersion raw packaging/macos/Info.plist)
export MACOSX_DEPLOYMENT_TARGET
rustup target add aarch64-apple-darwin x86_64-apple-darwin
apple=$(scripts/build-release.sh aarch64-apple-darwin)
intel=$(scripts/build-release.sh x86_64-apple-darwin)
lipo -create -output "$work/messenger-guide" "$apple/messenger-guide" "$intel/messenger-guide"

app=$(scripts/bundle-macos.sh "$work/image" "$work/messenger-guide")
# Extended attributes of the sources, such as where they were fetched from, would keep it from being signed.
xattr -cr "$app"
codesign --force --sign - "$app"
[ "$("$app/Contents/MacOS/messenger-guide" --version)" = "messenger-guide $version" ] || fail "the program doesn't run, or is of another version"

ln -s /Applications "$work/image/Applications"
# UDZO: packed, read-only, known to every macOS.
create() { hdiutil create -quiet -ov -volname "Messenger Guide" -srcfolder "$work/image" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$dmg"; }
# Where macOS still looks through the new files, hdiutil gives up with “Resource busy” (actions/runner-images, issue 7522).
tries=1
until create; do
  [ "$tries" -lt 10 ] || fail "hdiutil can't make the disk image"
  tries=$((tries + 1))
  sleep 5
done
hdiutil verify -quiet "$dmg" || fail "the disk image is damaged"
made "$dmg"
echo "package for macOS: made"
