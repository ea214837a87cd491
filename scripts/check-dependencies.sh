#!/usr/bin/env bash
# Checks what comes in through dependencies, by the rules of deny.toml: licences, sources, crates that are banned.
#
#   scripts/check-dependencies.sh                (needs no network, once cargo-deny is there)
#   scripts/check-dependencies.sh --advisories   (the known flaws too: fetches the list of rustsec.org)
#
# Builds cargo-deny in target/tools if it is missing, which takes some minutes. Who brings a crate in is told by
# `cargo tree --target all -i CRATE`. Ends with cargo-deny's verdict, a line for each check, and with 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

folder=$(scripts/install-tool.sh cargo-deny 0.20.2)
export PATH=$folder:$PATH

cargo deny --locked --offline check --hide-inclusion-graph bans licenses sources || exit 1
if [ "${1:-}" = --advisories ]; then
  cargo deny --locked check --hide-inclusion-graph advisories || exit 1
fi
