#!/usr/bin/env bash
# Lays the program and all that belongs to it out as Linux wants it: bin/ and share/ below a folder.
#
#   scripts/stage-linux.sh FOLDER PROGRAM CRATES
#
# CRATES is what scripts/licenses.sh wrote. The folder becomes /usr in a package, /app in Flatpak, or stands in an archive.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

share=$1/share
manual=$(mktemp -d)
trap 'rm -rf -- "$manual"' EXIT
cargo xtask manual "$manual"
# Without a name or a time in it, the same page gives the same bytes.
find "$manual/man" -type f -exec gzip -9 -n {} +

install -D "$2" "$1/bin/messenger-guide"
install -D -m 644 "packaging/linux/$id.desktop" -t "$share/applications"
install -D -m 644 "packaging/linux/$id.metainfo.xml" -t "$share/metainfo"
install -D -m 644 assets/icon/messenger-guide.svg "$share/icons/hicolor/scalable/apps/$id.svg"
for size in 16 24 32 48 64 128 256 512; do
  install -D -m 644 "assets/icon/messenger-guide-$size.png" "$share/icons/hicolor/${size}x$size/apps/$id.png"
done
(cd -- "$manual/man" && find . -type f) | while read -r page; do
  install -D -m 644 "$manual/man/$page" "$share/man/$page"
done
install -D -m 644 "$manual/completions/messenger-guide.bash" "$share/bash-completion/completions/messenger-guide"
install -D -m 644 "$manual/completions/_messenger-guide" -t "$share/zsh/site-functions"
install -D -m 644 "$manual/completions/messenger-guide.fish" -t "$share/fish/vendor_completions.d"
install -D -m 644 packaging/linux/copyright -t "$share/doc/messenger-guide"
install -D -m 644 "$3" "$share/doc/messenger-guide/crates.txt"
