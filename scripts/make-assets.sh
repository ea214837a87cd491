#!/usr/bin/env bash
# Re-creates assets/fonts/*, assets/icon/*.png and assets/icon/*.icns.
#
#   scripts/make-assets.sh
#
# Needs bash, python3 (3.10 or newer, with venv), npm (only to download two
# packages; no package code is run) and sha512sum. Everything is installed in a
# temporary folder that is removed at the end. Two runs give the same bytes, so
# an unchanged input never shows up as a change in version control.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname -- "$here")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# fontTools writes this instead of the current time; hash order is fixed so
# that no set iteration can leak into a file.
export SOURCE_DATE_EPOCH=1735689600
export PYTHONHASHSEED=0
export TZ=UTC LC_ALL=C

# fetch NAME VERSION SHA512 FOLDER: unpacks one npm package. The checksum
# matters more than the version: it is what makes the input exact.
fetch() {
  local name=$1 version=$2 sum=$3 folder=$4 file
  file=$(cd "$work" && npm pack --silent --ignore-scripts "$name@$version" | tail -n 1)
  printf '%s  %s\n' "$sum" "$work/$file" | sha512sum --check --quiet -
  mkdir -p "$work/$folder"
  tar -xzf "$work/$file" -C "$work/$folder" --strip-components=1
}

fetch @expo-google-fonts/open-sans 0.4.2 \
  82f84fa8b5d89e5b56825977881c11194c1fe723761c28789a042616843ca14eba2d3b36de85f837b4f7b74043b0a7cfff567c17cfb873bc12900d7536793890 \
  open-sans
fetch lucide-static 1.62.0 \
  581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0 \
  lucide

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  --only-binary :all: -r "$here/assets/requirements.txt"
python="$work/venv/bin/python"

mkdir -p "$root/assets/fonts" "$root/assets/icon"
"$python" "$here/assets/text_fonts.py" "$work/open-sans" "$root/assets/fonts"
"$python" "$here/assets/icon_font.py" "$work/lucide" "$root/assets/fonts"
"$python" "$here/assets/app_icon.py" "$root/assets/icon"
"$python" "$here/assets/mac_icon.py" "$root/assets/icon"
