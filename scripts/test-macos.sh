#!/usr/bin/env bash
# Tries the parts of the package for macOS that need no Mac: the app as it is laid out, with a stand-in for the program.
#
#   scripts/test-macos.sh
#
# - the app holds exactly the files it should, and only the program may be run
# - Info.plist says what the sources say: id, version, oldest system, languages; every language has its own name
# - the icon has all sizes from 16 to 1024 pixels, and the licences of all crates are there
# - on macOS, only there: the disk image itself, made by scripts/package-macos.sh and opened (takes two whole builds)
#
# Installs what it needs on Debian and Ubuntu. Prints a line for each thing that was tried and a verdict, and ends with 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

[ "$(uname)" = Darwin ] || scripts/install-packages.sh python3=python3
# shellcheck source=scripts/verdict.sh
. scripts/verdict.sh
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
version=$(scripts/version.sh)
printf '#!/bin/sh\necho "messenger-guide %s"\n' "$version" > "$work/program"
app="$work/a folder/Messenger Guide.app"
resources=$app/Contents/Resources

lay_out() { [ "$(scripts/bundle-macos.sh "$work/a folder" "$work/program")" = "$app" ]; }
files() { (cd -- "$app" && find . -type f | LC_ALL=C sort); }
exactly_these_files() {
  diff <(files) - <<'LIST'
./Contents/Info.plist
./Contents/MacOS/messenger-guide
./Contents/PkgInfo
./Contents/Resources/en.lproj/InfoPlist.strings
./Contents/Resources/he.lproj/InfoPlist.strings
./Contents/Resources/licences/LICENSE-APACHE
./Contents/Resources/licences/LICENSE-Lucide.txt
./Contents/Resources/licences/LICENSE-MIT
./Contents/Resources/licences/OFL-OpenSans.txt
./Contents/Resources/licences/copyright
./Contents/Resources/licences/crates.txt
./Contents/Resources/messenger-guide.icns
LIST
}
only_the_program_runs() {
  local program=$app/Contents/MacOS/messenger-guide
  cmp -- "$work/program" "$program" && [ "$("$program" --version)" = "messenger-guide $version" ] &&
    diff <(cd -- "$app" && find . -type f -perm -u+x) <(echo ./Contents/MacOS/messenger-guide)
}
kind_is_an_app() { [ "$(cat -- "$app/Contents/PkgInfo")" = "APPL????" ]; }
crates_of() {
  cargo tree --locked --edges normal,no-proc-macro --target "$1-apple-darwin" --prefix none --format '{p}' | cut -d ' ' -f 1,2 | LC_ALL=C sort -u
}
both_macs_hold_the_same_crates() { diff <(crates_of aarch64) <(crates_of x86_64); }
licences_of_the_window() {
  local crate
  for crate in iced winit objc2-app-kit softbuffer; do
    grep -q -E "(^|, )$crate [0-9]" "$resources/licences/crates.txt" || { echo "missing: $crate"; return 1; }
  done
  ! grep -n -E '(^|, )(wayland-client|x11rb|windows-sys) [0-9]' "$resources/licences/crates.txt"
}
# What an older app left inside is gone; the rest is as it was.
replaces_itself() {
  local before
  before=$(cd -- "$app" && files | tr '\n' '\0' | xargs -0 cksum)
  echo old > "$resources/old"
  lay_out && diff <(echo "$before") <(cd -- "$app" && files | tr '\n' '\0' | xargs -0 cksum)
}
needs_a_program() {
  ! scripts/bundle-macos.sh "$work/other" "$work/nothing"
}
refuses_another_system() {
  local said
  if said=$(scripts/package-macos.sh "$work/dist" 2>&1); then echo "did not refuse"; return 1; fi
  grep -q "only be made on macOS" <<<"$said" && [ ! -e "$work/dist" ]
}

try "app: laid out, in a folder with a blank in its name" lay_out
try "app: exactly these files" exactly_these_files
try "app: the program may be run, nothing else" only_the_program_runs
try "PkgInfo: an app" kind_is_an_app
try "Info.plist: says what the sources say" python3 scripts/test-macos/info.py "$app"
try "InfoPlist.strings: the name in every language" python3 scripts/test-macos/names.py "$app"
sizes=$(python3 scripts/test-macos/icon.py assets/icon/messenger-guide.icns 2>/dev/null || true)
try "icon: every size, whole and drawn ($sizes)" python3 scripts/test-macos/icon.py "$resources/messenger-guide.icns"
try "licences: both kinds of Mac hold the same crates" both_macs_hold_the_same_crates
try "licences: of what is in the window on macOS, not of other systems" licences_of_the_window
try "app: laid out once more, the same" replaces_itself
try "app: not without a program" needs_a_program
if [ "$(uname)" = Darwin ]; then
  # shellcheck source=scripts/test-macos/disk-image.sh
  . scripts/test-macos/disk-image.sh
else
  try "disk image: only made on macOS, which is said" refuses_another_system
fi
verdict "macOS package"
