#!/usr/bin/env bash
# Re-creates the fonts and the icons in assets/. Two runs give the same bytes.
#
# Installs python3 (3.10 or newer) and npm where they are missing; npm only downloads two packages, no package code is run. A new icon stands
# in assets/fonts/icons.txt: our name, and Lucide's where that is another. Then run `cargo xtask generate` too.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
scripts/install-packages.sh npm=npm python3=python3
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# fontTools writes this instead of the current time; no order of a set can leak into a file.
export SOURCE_DATE_EPOCH=1735689600 PYTHONHASHSEED=0 TZ=UTC LC_ALL=C

# fetch NAME VERSION SHA512 FOLDER
fetch() {
  local file
  file=$(cd -- "$work" && npm pack --silent --ignore-scripts "$1@$2" | tail -n 1)
  sha512sum --check --quiet - <<<"$3  $work/$file"
  mkdir -p "$work/$4"
  tar -xzf "$work/$file" -C "$work/$4" --strip-components=1
}
fetch @expo-google-fonts/open-sans 0.4.2 \
  82f84fa8b5d89e5b56825977881c11194c1fe723761c28789a042616843ca14eba2d3b36de85f837b4f7b74043b0a7cfff567c17cfb873bc12900d7536793890 open-sans
fetch lucide-static 1.62.0 \
  581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0 lucide

python=$(python_tools assets fonttools==4.68.0 skia-pathops==0.9.2 resvg-py==0.5.0 icnsutil==1.1.0 pillow==13.0.0)/python
for script in text_fonts icon_font app_icon; do
  "$python" "scripts/make-assets/$script.py" "$work"
done
