#!/usr/bin/env bash
# Lays the program and all that belongs to it out as macOS wants it: an app, which is a folder (a “bundle”). Prints the app's path.
#
#   scripts/bundle-macos.sh FOLDER PROGRAM        (FOLDER: where the app is put)
#
# Needs nothing of macOS but the program, so that scripts/test-macos.sh can try it elsewhere; needs python3, and cargo for the licences.
# The app isn't signed yet: see scripts/package-macos.sh.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

folder=$1
program=$2
# Its name in the file system is the same for everyone; the Finder shows the one in the person's language.
name=$(python3 -c 'import plistlib; print(plistlib.load(open("packaging/macos/Info.plist", "rb"))["CFBundleName"])')
app=$folder/$name.app

# put MODE FILE PLACE: the install of macOS makes no folders by itself.
put() {
  mkdir -p -- "$(dirname -- "$app/Contents/$3")"
  install -m "$1" -- "$2" "$app/Contents/$3"
}

rm -rf -- "$app"
put 755 "$program" MacOS/messenger-guide
put 644 packaging/macos/Info.plist Info.plist
put 644 packaging/macos/PkgInfo PkgInfo
put 644 assets/icon/messenger-guide.icns Resources/messenger-guide.icns
for names in packaging/macos/*.lproj/InfoPlist.strings; do
  put 644 "$names" "Resources/${names#packaging/macos/}"
done
for licence in LICENSE-MIT LICENSE-APACHE assets/fonts/OFL-OpenSans.txt assets/fonts/LICENSE-Lucide.txt packaging/linux/copyright; do
  put 644 "$licence" "Resources/licences/${licence##*/}"
done
# Both kinds of Mac hold the same crates.
python3 scripts/licences.py "$app/Contents/Resources/licences/crates.txt" aarch64-apple-darwin
printf '%s\n' "$app"
