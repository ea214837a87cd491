#!/usr/bin/env bash
# Measures how the program grows with its catalogue: 6 messengers (the real ones), and 100, 1,000 and 10,000 with made-up ones.
#
#   scripts/bench.sh [FILTER]        (FILTER: part of a case's name; all cases take about five minutes, and the build as much)
#
# Prints a table of each case (critcmp). Needs no display.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

rm -rf -- "$target/criterion"
cargo bench --locked --bench catalog --bench screens -- --noplot "$@" >&2
PATH=$(cargo_tool critcmp 0.1.8):$PATH
exec critcmp --target-dir "$target" new
