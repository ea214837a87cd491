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
fetch @expo-google-fonts/noto-sans-arabic 0.4.3 \
  62fb71cae7a0c4f7a0bb6839bab5c9fa0431469f22efdf2742cc139848f05ce591fdfab2d06bdecba87922835106b738dd2c51c4f7b3a82891f62be97cf0174a noto-sans-arabic
fetch @expo-google-fonts/noto-sans-devanagari 0.4.1 \
  dba6e860f34a18fd6be11e4cc6c30063fcc240ec225cb389cd7f2c8756b6a045b242ead0b329e2682bf8f7dd9cfbd8e3c2c84412dd8d355bf919c9f2cda2fb41 noto-sans-devanagari
fetch @expo-google-fonts/noto-sans-bengali 0.4.4 \
  61ae7cb4b4c474fe0fe441776574ccf36f7f839ee66df5bc3ab0f5e8c319af6b02de720a22d97fdc9f6d6659359ebb6a7c51b3220c5bfb3b7f84b8c069301081 noto-sans-bengali
fetch @expo-google-fonts/noto-sans-sc 0.4.3 \
  f6b0307454c51db3bfbba0acd208f68d96d6ef84c62226853509d7607dace700356f3564c1b6af88be2df18515eb8d9e1988e0f3a787e8390011099f3470e771 noto-sans-sc
fetch @expo-google-fonts/noto-sans-tc 0.4.3 \
  ebd5c03932cfcf45a50312faa8910a9433311ec05de09d4cdfd1e357480f176a35c565402ceb155af0e08acb6779c56872403dc1b53fb47e42fe0c92d8f7671e noto-sans-tc
fetch lucide-static 1.62.0 \
  581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0 lucide

python=$(python_tools assets fonttools==4.68.0 skia-pathops==0.9.2 resvg-py==0.5.0 icnsutil==1.1.0 pillow==13.0.0)/python
for script in text_fonts icon_font app_icon; do
  "$python" "scripts/make-assets/$script.py" "$work"
done
