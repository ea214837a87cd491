#!/usr/bin/env bash
# Builds a tool of Cargo's in target/tools (or the folder that MESSENGER_GUIDE_TOOLS names), where it is not there yet in
# this version, and prints the folder of its program.
#
#   PATH=$(scripts/install-tool.sh CRATE VERSION [CARGO-ARGUMENT …]):$PATH
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

tools=${MESSENGER_GUIDE_TOOLS:-${CARGO_TARGET_DIR:-target}/tools}
mkdir -p "$tools"
tools=$(cd -- "$tools" && pwd -P)
crate=$1
version=$2
shift 2

if ! grep -q -F "\"$crate $version " "$tools/.crates.toml" 2>/dev/null; then
  # Neither the flags nor the profile of the program are meant for its tools: they have to be there soon, not to be fast.
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install --locked --force --debug --root "$tools" --target-dir "$tools/build" "$crate@$version" "$@" >&2
fi
printf '%s\n' "$tools/bin"
