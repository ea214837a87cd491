#!/usr/bin/env bash
# Tries the package for macOS: everywhere the app as it is laid out, with a stand-in for the program; on macOS the disk image
# itself, made by scripts/package-macos.sh and opened (takes two whole builds).
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
printf '#!/bin/sh\necho "messenger-guide %s"\n' "$version" > "$work/program"
app="$work/a folder/Messenger Guide.app"

lay_out() {
  [ "$(scripts/bundle-macos.sh "$work/a folder" "$work/program")" = "$app" ]
  # The program may be run, nothing else.
  diff <(cd -- "$app" && find . -type f -perm -u+x) <(echo ./Contents/MacOS/messenger-guide)
}
# property NAME
property() { grep -A 1 "<key>$1</key>" "$app/Contents/Info.plist" | sed -n 's|.*<string>\(.*\)</string>|\1|p'; }
properties_fit() {
  [ "$(property CFBundleShortVersionString)" = "$version" ]
  [ -x "$app/Contents/MacOS/$(property CFBundleExecutable)" ]
  [ -s "$app/Contents/Resources/$(property CFBundleIconFile)" ]
}
man_pages() {
  local languages=(i18n/*) pages
  mapfile -t pages < <(find "$app/Contents/Resources/man" -name messenger-guide-verify.1)
  [ "${#pages[@]}" -eq "${#languages[@]}" ]
}
licences_of_the_window() {
  local crates="$app/Contents/Resources/licences/crates.txt"
  grep -E '^ +objc2-app-kit [0-9]' "$crates"
  grep -E '^ +iced [0-9]' "$crates"
  nothing < <(grep -E '^ +(wayland-client|x11rb) [0-9]' "$crates")
}

try "app: laid out, in a folder with a blank in its name" lay_out
try "app: the properties fit" properties_fit
try "app: the man pages, in every language" man_pages
try "app: the licences of what is in it" licences_of_the_window

if [ "$(uname)" = Darwin ]; then
  image=$work/image
  opened="$image/Messenger Guide.app/Contents"
  program=$opened/MacOS/messenger-guide
  attach() { mkdir "$image" && hdiutil attach -quiet -readonly -nobrowse -mountpoint "$image" "$work"/dist/*.dmg; }
  way_to_applications() { [ "$(readlink "$image/Applications")" = /Applications ]; }
  for_the_oldest_system() {
    diff <(otool -arch all -l "$program" | awk '$1 == "minos" { print $2 }' | sort -u) <(plutil -extract LSMinimumSystemVersion raw "$opened/Info.plist")
  }
  answers() { "$program" links signal --platform macos | grep https://; }

  try "disk image: made" scripts/package-macos.sh "$work/dist"
  try "disk image: opens" attach
  try "disk image: the way to Applications" way_to_applications
  try "disk image: macOS understands the properties" plutil -lint "$opened/Info.plist" "$opened"/Resources/*.lproj/InfoPlist.strings
  try "disk image: for both kinds of Mac" lipo "$program" -verify_arch arm64 x86_64
  try "disk image: for the oldest system" for_the_oldest_system
  try "disk image: the signature fits" codesign --verify --strict "${opened%/Contents}"
  try "disk image: the program answers" answers
  hdiutil detach -quiet "$image" || true
fi
verdict "macOS package"
