#!/usr/bin/env bash
# Checks that the program, its launcher, its tests, examples and benches compile for Windows without a single warning of Rust or Clippy.
#
#   scripts/check-windows.sh [CARGO-ARGUMENT …]        (default: --all-targets)
#
# Compiles without linking, with the library of rustup's target x86_64-pc-windows-gnu where that is installed, and otherwise with Debian's
# Rust, which can compile the standard library from its sources. Installs what it needs on Debian. Works in target/windows-check. Ends with
# a verdict, and with 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

triple=x86_64-pc-windows-gnu
[ $# -gt 0 ] || set -- --all-targets

scripts/install-packages.sh x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64
build_std=''
if ! [ -d "$(rustc --print target-libdir --target "$triple" 2>/dev/null)" ]; then
  scripts/install-packages.sh file:/usr/bin/rustc=rustc-web file:/usr/bin/cargo=cargo-web file:/usr/bin/cargo-clippy=rust-web-clippy \
    file:/usr/lib/rustlib/src/rust/library=rust-web-src
  # The flag that compiles the standard library is for nightly Rust, or for those who insist.
  export PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
  build_std=-Zbuild-std=std,panic_unwind,test
fi

echo "== $triple, $(rustc --version)"
if cargo clippy --locked ${build_std:+"$build_std"} --target "$triple" --target-dir target/windows-check "$@" -- -D warnings; then
  echo "Windows: compiles, without a warning"
else
  echo "Windows: does not compile" >&2
  exit 1
fi
