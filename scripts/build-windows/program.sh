#!/usr/bin/env bash
# Builds messenger-guide.exe and messenger-guide-console.exe as they are released, and prints the folder they are in.
#
#   scripts/build-windows/program.sh TARGET-FOLDER x86_64-pc-windows-gnu
#
# Run by scripts/build-windows.sh, which says more.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

target=$1
triple=$2

PATH=$(scripts/install-tool.sh cargo-auditable 0.7.7):$PATH
more=()
if ! { command -v rustup && rustup target list --installed | grep -x "$triple"; } >/dev/null; then
  scripts/install-packages.sh file:/usr/lib/rustlib/src/rust/library/std/Cargo.toml="rustc-web cargo-web rust-web-src" >&2
  PATH=/usr/bin:$PATH
  # Building the library too is otherwise for Rust's nightly versions only.
  export RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo RUSTC_BOOTSTRAP=1
  more=(-Z "build-std=std,panic_abort,panic_unwind")
fi
export PATH

# The folders of this computer get made-up names, and the time of building doesn't get into the program.
flags=(
  "--remap-path-prefix=$target=target"
  "--remap-path-prefix=$PWD=messenger-guide"
  "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
  "--remap-path-prefix=$("${RUSTC:-rustc}" --print sysroot)=rust"
  "-Clink-arg=-Wl,--no-insert-timestamp"
)
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
unset RUSTFLAGS RUSTC_WRAPPER

cargo auditable build --locked --release --target "$triple" --target-dir "$target" --bin messenger-guide --bin messenger-guide-console "${more[@]}" >&2
scripts/check-release.sh "$target/$triple/release/messenger-guide.exe" >&2
printf '%s\n' "$target/$triple/release"
