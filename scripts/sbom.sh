#!/usr/bin/env bash
# Writes the list of all components that are built into the program, as CycloneDX in JSON.
#
#   scripts/sbom.sh FILE [TARGET]      (TARGET: a system as Rust names it; this one, if left out)
#
# The time in it is that of the last commit, or of SOURCE_DATE_EPOCH.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

file=$1
target=${2:-$(rustc -vV | sed -n 's/^host: //p')}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

folder=$(scripts/install-tool.sh cargo-cyclonedx 0.5.9)
PATH=$folder:$PATH cargo cyclonedx --format json --spec-version 1.5 --target "$target" --override-filename sbom-in-the-making >&2
mv -- sbom-in-the-making.json "$file"
