#!/usr/bin/env bash
# Builds the program as it is released, and prints the folder it is in.
#
#   scripts/build-release.sh [TARGET]      (TARGET: a system as Rust names it; this one, if left out)
#
# The same sources give the same bytes in whatever folder they lie: the folders of the project, of Cargo and of Rust get made-up names
# (see scripts/check-reproducible.sh). cargo-auditable writes into the program which crates it was built from, so that
# `cargo audit bin messenger-guide` can look for known flaws in it later. Ends with 1 where the program isn't fit for a release
# (see scripts/check-release.sh).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# What Rust calls a folder: on Windows the shell has a name of its own for it.
native() { (cd -- "$1" && if command -v cygpath >/dev/null; then cygpath -w "$PWD"; else pwd -P; fi); }

target=${CARGO_TARGET_DIR:-target}
mkdir -p "$target"
cat > "$target/release-config.toml" <<END
[target.'cfg(all())']
rustflags = [
    '--remap-path-prefix=$(native "$target")=target',
    '--remap-path-prefix=$(native .)=messenger-guide',
    '--remap-path-prefix=$(native "${CARGO_HOME:-$HOME/.cargo}")=cargo',
    '--remap-path-prefix=$(native "$(rustc --print sysroot)")=rust',
]
END

folder=$(scripts/install-tool.sh cargo-auditable 0.7.7)
PATH=$folder:$PATH
# Other flags would make another program.
env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS PATH="$PATH" \
  cargo auditable build --locked --release --bin messenger-guide ${1:+--target "$1"} --config "$target/release-config.toml" >&2
built=$target/${1:+$1/}release
scripts/check-release.sh "$built/messenger-guide" >&2
printf '%s\n' "$built"
