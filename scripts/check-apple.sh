#!/usr/bin/env bash
# Checks that the program, its tests, examples and benches compile for macOS, on both kinds of Mac, without a single warning.
#
#   scripts/check-apple.sh [CARGO-ARGUMENT …]        (default: --all-targets)
#
# Compiles without linking, so no Mac and nothing of Apple's is needed. Where the standard libraries for macOS are there
# (`rustup target add aarch64-apple-darwin x86_64-apple-darwin`), Rust is the one in use; elsewhere it is Debian's, which can compile the
# standard library from its sources: installs rustc-web, cargo-web and rust-web-src. Works in target/apple. Ends with a verdict, and with
# 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

targets=(aarch64-apple-darwin x86_64-apple-darwin)
[ $# -gt 0 ] || set -- --all-targets

if [ "$(uname)" = Darwin ]; then rustup target add "${targets[@]}"; fi
build_std=''
for target in "${targets[@]}"; do
  [ -d "$(rustc --print target-libdir --target "$target" 2>/dev/null)" ] || build_std=-Zbuild-std=std,panic_unwind,test
done
if [ -n "$build_std" ]; then
  scripts/install-packages.sh cc=gcc file:/usr/bin/rustc=rustc-web file:/usr/bin/cargo=cargo-web \
    file:/usr/lib/rustlib/src/rust/library=rust-web-src
  # The flag that compiles the standard library is for nightly Rust, or for those who insist.
  export PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
fi

# Some crates for benches bring a little C, which takes a compiler for macOS. As nothing is linked, it need not be compiled.
if [ "$(uname)" != Darwin ]; then export TARGET_CC=true TARGET_AR=true; fi

failed=0
for target in "${targets[@]}"; do
  echo "== $target, $(rustc --version)"
  RUSTFLAGS="-D warnings" cargo check --locked ${build_std:+"$build_std"} --target "$target" --target-dir target/apple "$@" || failed=1
done
if [ "$failed" = 0 ]; then echo "macOS: compiles, without a warning"; else echo "macOS: does not compile" >&2; fi
exit "$failed"
