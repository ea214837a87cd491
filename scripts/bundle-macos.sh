#!/usr/bin/env bash
# Lays the program and all that belongs to it out as macOS wants it: an app, which is a folder (a “bundle”). Prints its path.
#
#   scripts/bundle-macos.sh FOLDER PROGRAM        (FOLDER: where the app is put)
#
# Needs no Mac, so that scripts/test-macos.sh can try it elsewhere. The app isn't signed yet: see scripts/package-macos.sh.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

# Its name in the file system is the same for everyone; the Finder shows the one in the person's language.
manual=$(mktemp -d)
trap 'rm -rf -- "$manual"' EXIT
cargo xtask manual "$manual" >&2

app="$1/Messenger Guide.app"
contents=$app/Contents
licences=$contents/Resources/licences
rm -rf -- "$app"
mkdir -p "$contents/MacOS" "$licences"
install -m 755 -- "$2" "$contents/MacOS/messenger-guide"
install -m 644 packaging/macos/Info.plist packaging/macos/PkgInfo "$contents"
install -m 644 assets/icon/messenger-guide.icns "$contents/Resources"
for strings in packaging/macos/*.lproj; do
  mkdir "$contents/Resources/${strings##*/}"
  install -m 644 "$strings/InfoPlist.strings" "$contents/Resources/${strings##*/}"
done
cp -R -- "$manual/man" "$contents/Resources"
install -m 644 LICENSE-MIT LICENSE-APACHE assets/fonts/OFL.txt assets/fonts/LICENSE-Lucide.txt packaging/linux/copyright "$licences"
# Both kinds of Mac hold the same crates.
scripts/licenses.sh "$licences/crates.txt" aarch64-apple-darwin >&2
printf '%s\n' "$app"
