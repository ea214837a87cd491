#!/usr/bin/env bash
# Builds the release twice, in two folders, from files of two different times, and tells whether the bytes are the same.
#
#   scripts/check-reproducible.sh
#   scripts/check-reproducible.sh --compare PROGRAM PROGRAM      (builds nothing: compares what was built elsewhere)
#
# Prints both checksums and a verdict; ends with 0 if they are alike, with 1 if not. Both builds have the same Rust, the same Cargo
# folder, the same linker and the same cargo-auditable; those who compare with a release made elsewhere need the same. Takes two whole
# builds.
set -euo pipefail

compare() {
  sha256sum -- "$1" "$2"
  if cmp -- "$1" "$2"; then
    echo "reproducible: the same bytes"
  else
    echo "not reproducible" >&2
    return 1
  fi
}
if [ "${1:-}" = --compare ]; then
  compare "$2" "$3"
  exit
fi

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
unset CARGO_TARGET_DIR
MESSENGER_GUIDE_TOOLS=$(dirname -- "$(scripts/install-tool.sh cargo-auditable 0.7.7)")
export MESSENGER_GUIDE_TOOLS

# The files under version control as they are now, once for both: whoever goes on working meanwhile doesn't change the second build.
git ls-files -z | tar --create --null --files-from=- --file="$work/sources.tar"

# build FOLDER TIME PROGRAM: these files, but of another time, built there.
build() {
  mkdir -p "$1"
  tar --extract --file="$work/sources.tar" --directory="$1"
  find "$1" -type f -exec touch --date="$2" {} +
  (cd -- "$1" && scripts/build-release.sh >/dev/null)
  cp -- "$1/target/release/messenger-guide" "$3"
  rm -rf -- "$1"
}
build "$work/one" "2024-02-29 12:00:00Z" "$work/first"
build "$work/a second folder/further down" "2026-07-01 00:00:00Z" "$work/second"

compare "$work/first" "$work/second"
