# The disk image, opened as a person would open it. Read by scripts/test-macos.sh, on macOS.
# shellcheck shell=bash disable=SC2154

image=$work/image
dmg=$work/dist/messenger-guide-$version-macos-universal.dmg
opened=$image/Messenger\ Guide.app

attach() { mkdir -p "$image" && hdiutil attach -quiet -readonly -nobrowse -mountpoint "$image" "$dmg"; }
only_app_and_applications() {
  [ "$(ls "$image")" = $'Applications\nMessenger Guide.app' ] && [ "$(readlink "$image/Applications")" = /Applications ]
}
properties_are_understood() { plutil -lint "$opened/Contents/Info.plist" "$opened"/Contents/Resources/*.lproj/InfoPlist.strings; }
both_processors() { lipo "$opened/Contents/MacOS/messenger-guide" -verify_arch arm64 x86_64; }
# Built for the oldest system that the properties name, or it would only seem to start there.
for_the_oldest_system() {
  diff <(otool -arch all -l "$opened/Contents/MacOS/messenger-guide" | awk '$1 == "minos" { print $2 }' | sort -u) \
    <(sed -n 's/.*MINIMUM_SYSTEM: \&str = "\(.*\)";/\1/p' xtask/src/macos.rs)
}
answers() { [ "$("$opened/Contents/MacOS/messenger-guide" --version)" = "messenger-guide $version" ]; }
has_links() { "$opened/Contents/MacOS/messenger-guide" links signal --platform macos | grep -q https://; }

try "disk image: made" scripts/package-macos.sh "$work/dist"
try "disk image: opens" attach
try "disk image: the app, and the way to Applications" only_app_and_applications
try "disk image: macOS understands the properties" properties_are_understood
try "disk image: for both kinds of Mac" both_processors
try "disk image: for the oldest system" for_the_oldest_system
try "disk image: the signature fits" codesign --verify --strict "$opened"
try "disk image: the program tells its version" answers
try "disk image: the program answers" has_links
hdiutil detach -quiet "$image" || true
