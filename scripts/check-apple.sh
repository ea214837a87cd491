#!/usr/bin/env bash
# Checks that everything compiles for both kinds of Mac without a warning. Links nothing, so it needs nothing of Apple's.
#
#   scripts/check-apple.sh [CARGO-ARGUMENT …]        (default: --all-targets)
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh
[ $# -gt 0 ] || set -- --all-targets

if [ "$(uname)" = Darwin ]; then
  rustup target add aarch64-apple-darwin x86_64-apple-darwin
else
  # Some crates for benches bring a little C. As nothing is linked, it need not be compiled.
  export TARGET_CC=true TARGET_AR=true
fi
for triple in aarch64-apple-darwin x86_64-apple-darwin; do
  rust_for "$triple"
  RUSTFLAGS="-D warnings" cargo check --locked ${build_std[@]+"${build_std[@]}"} --target "$triple" --target-dir "$target/apple" "$@"
done
echo "macOS: compiles, without a warning"
