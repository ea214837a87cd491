#!/usr/bin/env bash
# Measures how the program grows with its catalogue: 6 messengers (the real ones), and 100, 1,000 and 10,000 with made-up ones.
#
#   scripts/bench.sh [FILTER]        (FILTER: part of a case's name; all cases take about five minutes, and the build as much)
#
# Prints a Markdown table with the median of each case. Needs Rust and python3, no display.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

target=${CARGO_TARGET_DIR:-target}
rm -rf -- "$target/criterion"
cargo bench --locked --bench catalog --bench screens -- --noplot "$@" >&2
exec python3 scripts/bench.py "$target/criterion"
