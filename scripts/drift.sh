#!/usr/bin/env bash
# Compares an edition of the Privacy Guides page with the one that the data rests on: scripts/drift.sh PAGE.md [LANG]
set -euo pipefail
exec cargo run --quiet --locked --manifest-path "$(dirname -- "${BASH_SOURCE[0]}")/../Cargo.toml" --package drift -- "$@"
