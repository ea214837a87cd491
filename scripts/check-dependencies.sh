#!/usr/bin/env bash
# Checks what comes in through dependencies, by the rules of deny.toml: licences, sources, banned crates.
#
#   scripts/check-dependencies.sh                (needs no network, once cargo-deny and all crates are there)
#   scripts/check-dependencies.sh --advisories   (known vulnerabilities too: fetches the list of rustsec.org)
#
# Who brings a crate in is told by `cargo tree --target all -i CRATE`.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

PATH=$(cargo_tool cargo-deny 0.20.2):$PATH
export PATH
# Those for other systems too, which no build here has fetched.
cargo fetch --locked --quiet
cargo deny --locked --offline check --hide-inclusion-graph bans licenses sources
if [ "${1:-}" = --advisories ]; then cargo deny --locked check --hide-inclusion-graph advisories; fi
