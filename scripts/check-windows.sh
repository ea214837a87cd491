#!/usr/bin/env bash
# Checks that everything compiles for Windows without a warning of Rust or Clippy. Links nothing, so it needs no Windows.
#
#   scripts/check-windows.sh [CARGO-ARGUMENT …]        (default: --all-targets)
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh
[ $# -gt 0 ] || set -- --all-targets

triple=x86_64-pc-windows-gnu
scripts/install-packages.sh x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64
rust_for "$triple"
cargo clippy --locked ${build_std[@]+"${build_std[@]}"} --target "$triple" --target-dir "$target/windows-check" "$@" -- -D warnings
echo "Windows: compiles, without a warning"
