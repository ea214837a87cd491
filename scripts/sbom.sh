#!/usr/bin/env bash
# Writes the SBOM, the list of all components that are built into the program, as CycloneDX in JSON.
#
#   scripts/sbom.sh FILE [TARGET]      (a system as Rust names it; this one, if left out)
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
reproducible

tool=$(cargo_tool cargo-cyclonedx 0.5.9)
# It writes beside each Cargo.toml of the workspace, and nowhere else.
trap 'git ls-files "*Cargo.toml" | xargs -n 1 dirname | xargs -I {} rm -f -- {}/made.cdx.json' EXIT
PATH=$tool:$PATH cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps \
  --target "${2:-$(rustc --print host-tuple)}" --override-filename made.cdx >&2
# Our own crates are named by their folder on this computer.
sed -E -e 's|"path\+file://[^"#]*#([^"]+)"|"\1"|g' -e 's|(pkg:cargo/[^"?]+)\?download_url=file://[^"#]*|\1|g' made.cdx.json > "$1"
grep -q '"name": "iced"' "$1" || fail "the list is not whole"
if grep -n -F -e "file:" -e "$PWD" -e "$HOME/" "$1"; then fail "the list names a folder of this computer"; fi
echo "SBOM: made"
