#!/usr/bin/env bash
# Writes the licences of all crates that are built into the program.
#
#   scripts/licenses.sh FILE [TARGET]      (a system as Rust names it; this one, if left out)
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

# Without optimization it takes minutes to compare the texts.
tool=$(CARGO_PROFILE_DEV_OPT_LEVEL=1 cargo_tool cargo-about 0.9.3 --features cli)
cargo fetch --locked
PATH=$tool:$PATH cargo about generate --locked --offline --fail --target "${2:-$(rustc --print host-tuple)}" \
  --config packaging/licenses.toml --output-file "$1" packaging/licenses.hbs
