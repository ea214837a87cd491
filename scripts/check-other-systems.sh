#!/usr/bin/env bash
# Checks that everything compiles for Windows and for both kinds of Mac without a warning of Rust or Clippy. Links nothing,
# so it needs neither system.
#
#   scripts/check-other-systems.sh [TARGET …]        (as Rust names them; all three, if left out)
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
[ $# -gt 0 ] || set -- x86_64-pc-windows-gnu aarch64-apple-darwin x86_64-apple-darwin

scripts/install-packages.sh x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64
for triple in "$@"; do
  rust_for "$triple"
  # Some crates for benches bring a little C. As nothing is linked, it need not be compiled.
  c=()
  case $triple in *-apple-*) c=(TARGET_CC=true TARGET_AR=true) ;; esac
  env "${c[@]}" cargo clippy --locked --workspace --all-targets ${build_std[@]+"${build_std[@]}"} --target "$triple" \
    --target-dir "$target/other-systems" -- -D warnings
  echo "$triple: compiles, without a warning"
done
