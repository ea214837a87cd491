#!/usr/bin/env bash
# Builds the program as it is released, and prints the folder it is in.
#
#   scripts/build-release.sh [TARGET]      (a system as Rust names it; this one, if left out)
#
# The same sources give the same bytes in whatever folder they lie (see scripts/check-reproducible.sh). cargo-auditable
# writes into the program which crates it was built from, so that `cargo audit bin` can look for known vulnerabilities.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

tool=$(cargo_tool cargo-auditable 0.7.7)
if [ -n "${1:-}" ]; then rust_for "$1"; fi
cargo_home=${CARGO_HOME:-$HOME/.cargo}
rust=$("${RUSTC:-rustc}" --print sysroot)
flags=("--remap-path-prefix=$target=target" "--remap-path-prefix=$PWD=messenger-guide" "--remap-path-prefix=$cargo_home=cargo" "--remap-path-prefix=$rust=rust")
programs=(--bin messenger-guide)
program=messenger-guide
case ${1:-} in
  *-windows-gnu)
    scripts/install-packages.sh x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64 >&2
    flags+=("-Clink-arg=-Wl,--no-insert-timestamp")
    programs+=(--bin messenger-guide-console)
    program=messenger-guide.exe
    ;;
esac
# Other flags would make another program.
unset RUSTFLAGS RUSTC_WRAPPER
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf '%s' "${flags[*]}") PATH=$PATH:$tool \
  cargo auditable build --locked --release "${programs[@]}" ${1:+--target "$1"} ${build_std[@]+"${build_std[@]}"} >&2
built=$target/${1:+$1/}release

grep -q -a -F .dep-v0 "$built/$program" || fail "the program doesn't say which crates it was built from"
for path in "$PWD" "$cargo_home" "$rust"; do
  # Every Linux has /usr; where a distribution's own Rust lies in it, that gives nothing away.
  if [ "$path" != /usr ] && grep -q -a -F -- "$path" "$built/$program"; then fail "the program names a folder of this computer: $path"; fi
done
printf '%s\n' "$built"
