#!/usr/bin/env bash
# Lays the program and all that belongs to it out as Linux wants it: bin/ and share/ below a folder.
#
#   scripts/stage-linux.sh FOLDER PROGRAM ASSETS
#
# ASSETS is the folder that `cargo xtask manual` wrote to. The folder becomes /usr in a package, /app in Flatpak, or stands in an archive.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

folder=$1
program=$2
assets=$3
id=$(sed -n 's/.*APPLICATION_ID: &str = "\(.*\)";/\1/p' src/platform/application_id.rs)

# put MODE FILE PLACE
put() { install -D -m "$1" -- "$2" "$folder/$3"; }

put 755 "$program" bin/messenger-guide
put 644 "packaging/linux/$id.desktop" "share/applications/$id.desktop"
put 644 "packaging/linux/$id.metainfo.xml" "share/metainfo/$id.metainfo.xml"
put 644 assets/icon/messenger-guide.svg "share/icons/hicolor/scalable/apps/$id.svg"
for icon in assets/icon/messenger-guide-*.png; do
  size=${icon##*-}
  size=${size%.png}
  put 644 "$icon" "share/icons/hicolor/${size}x$size/apps/$id.png"
done
for page in "$assets"/man/*.1; do
  put 644 "$page" "share/man/man1/${page##*/}.gz"
  # Without a name or a time in it, the same page gives the same bytes.
  gzip -9 -n < "$page" > "$folder/share/man/man1/${page##*/}.gz"
done
put 644 "$assets/completions/messenger-guide.bash" share/bash-completion/completions/messenger-guide
put 644 "$assets/completions/_messenger-guide" share/zsh/site-functions/_messenger-guide
put 644 "$assets/completions/messenger-guide.fish" share/fish/vendor_completions.d/messenger-guide.fish
put 644 packaging/linux/copyright share/doc/messenger-guide/copyright
python3 scripts/licences.py "$folder/share/doc/messenger-guide/crates.txt"
