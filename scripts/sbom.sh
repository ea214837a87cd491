#!/usr/bin/env bash
# Writes the list of all components that are built into the program, as CycloneDX in JSON, and checks it.
#
#   scripts/sbom.sh FILE [TARGET]      (TARGET: a system as Rust names it; this one, if left out)
#
# The time in it is that of the last commit, or of SOURCE_DATE_EPOCH, so that the same commit gives the same list. Builds cargo-cyclonedx
# in target/tools; needs python3 (with venv) for the check by the schema, which is installed there too, from PyPI. Prints a verdict,
# and ends with 1 and without a file where the list isn't as it should be.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

file=$1
target=${2:-$(rustc -vV | sed -n 's/^host: //p')}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

tools=${MESSENGER_GUIDE_TOOLS:-${CARGO_TARGET_DIR:-target}/tools}/sbom
requirements=scripts/assets/sbom.txt
if ! cmp -s "$requirements" "$tools/installed.txt"; then
  python3 -m venv --clear "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$requirements"
  cp -- "$requirements" "$tools/installed.txt"
fi

# cargo-cyclonedx writes beside Cargo.toml and nowhere else.
trap 'rm -f -- sbom-in-the-making.json' EXIT
folder=$(scripts/install-tool.sh cargo-cyclonedx 0.5.9)
PATH=$folder:$PATH cargo cyclonedx --quiet --format json --spec-version 1.5 --target "$target" --override-filename sbom-in-the-making >&2
"$tools/bin/python" scripts/sbom.py sbom-in-the-making.json "$file" "$(scripts/version.sh)" "$target"
