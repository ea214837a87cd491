#!/usr/bin/env bash
# Measures the program against a bare window (examples/bare.rs, built with the same features), one after the other under Xvfb.
#
#   scripts/measure.sh [PAIRS]        (default 12)
#
# Prints a Markdown table: time from start to window on the screen (median of the runs, and the ratio of each pair), memory (PSS) 2 seconds
# after the start, processor time over 5 idle seconds after that, size of the binary; then the memory in other languages, and with a screen
# reader that listens; last, which goals are missed. Installs what it needs on Debian and Ubuntu.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh xvfb-run=xvfb xauth=xauth dbus-daemon=dbus dbus-send=dbus \
  file:/usr/libexec/at-spi-bus-launcher=at-spi2-core \
  file:/usr/lib/python3/dist-packages/Xlib=python3-xlib file:/usr/lib/python3/dist-packages/psutil=python3-psutil \
  "${window_libraries[@]}"

# One build for both, in a folder of its own: an example is built with the features of the tests, so only together are they alike.
cargo build --locked --release --target-dir "$target/measure" --bin messenger-guide --example bare
# The size is that of the program as it is shipped.
cargo build --locked --release

exec xvfb-run --auto-servernum --server-args="-screen 0 1280x1024x24 -nolisten tcp -noreset" /usr/bin/python3 scripts/measure.py "${1:-12}" "$target/measure/release/messenger-guide" \
  "$target/measure/release/examples/bare" "$target/release/messenger-guide"
