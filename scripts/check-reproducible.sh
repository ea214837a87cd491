#!/usr/bin/env bash
# Builds the release twice, in two folders, from files of two different times, and tells whether the bytes are the same.
#
#   scripts/check-reproducible.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export MESSENGER_GUIDE_TOOLS=$tools
unset CARGO_TARGET_DIR
git ls-files -z | tar --create --null --files-from=- --file="$work/sources.tar"

# build FOLDER TIME PROGRAM
build() {
  mkdir -p "$1"
  tar --extract --file="$work/sources.tar" --directory="$1"
  find "$1" -type f -exec touch --date="$2" {} +
  (cd -- "$1" && scripts/build-release.sh >/dev/null)
  mv -- "$1/target/release/messenger-guide" "$3"
  rm -rf -- "$1"
}
build "$work/one" "2024-02-29 12:00:00Z" "$work/first"
build "$work/a second folder/further down" "2026-07-01 00:00:00Z" "$work/second"
sha256sum -- "$work/first" "$work/second"
cmp -- "$work/first" "$work/second"
echo "reproducible: the same bytes"
