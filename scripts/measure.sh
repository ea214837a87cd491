#!/usr/bin/env bash
# Measures the program against a bare window (examples/bare.rs, built with the same features), one after the other under Xvfb.
#
#   scripts/measure.sh [PAIRS]        (default 12)
#
# Prints a Markdown table: time from start to window on the screen (median of the runs, and the ratio of each pair), memory (PSS) 2 seconds
# after the start, processor time over 5 idle seconds after that, size of the binary. Installs Xvfb, python3-xlib and what windows
# need at run time if they are missing (Debian, Ubuntu).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh Xvfb=xvfb file:/usr/lib/python3/dist-packages/Xlib=python3-xlib \
  lib:libxkbcommon-x11.so.0=libxkbcommon-x11-0 lib:libX11-xcb.so.1=libx11-xcb1 lib:libXcursor.so.1=libxcursor1 lib:libXi.so.6=libxi6

# One build for both, in a folder of its own: an example is built with the features of the tests, so only together are they alike.
target=${CARGO_TARGET_DIR:-target}/measure
cargo build --locked --release --target-dir "$target" --bin messenger-guide --example bare
# The size is that of the program as it is shipped.
cargo build --locked --release
shipped=${CARGO_TARGET_DIR:-target}/release/messenger-guide

exec /usr/bin/python3 scripts/measure.py "${1:-12}" "$target/release/messenger-guide" "$target/release/examples/bare" "$shipped"
