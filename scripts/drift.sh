#!/usr/bin/env bash
# Compares an edition of the Privacy Guides page with the one that the data rests on: scripts/drift.sh PAGE.md [LANG]
set -euo pipefail
project=$(dirname -- "${BASH_SOURCE[0]}")/..
"$project/scripts/install-packages.sh" cc=gcc,libc6-dev >&2
exec cargo run --quiet --locked --manifest-path "$project/Cargo.toml" --package drift -- "$@"
