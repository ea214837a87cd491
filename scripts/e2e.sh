#!/usr/bin/env bash
# Runs the program in a real window and uses it as a person does: starts, presses, looks.
#
#   scripts/e2e.sh [PART OF A NAME]
#
# Installs Xvfb, xdotool, ImageMagick, xclip, dbus, setxkbmap, strace and weston if they are missing (Debian, Ubuntu), builds the
# program (release; another one, if MESSENGER_GUIDE_BINARY names it) and the test, and ends with «N passed, N failed» and exit code
# 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool import=imagemagick xclip=xclip dbus-daemon=dbus setxkbmap=x11-xkb-utils \
  strace=strace weston=weston \
  lib:libxkbcommon-x11.so.0=libxkbcommon-x11-0 lib:libX11-xcb.so.1=libx11-xcb1 lib:libXcursor.so.1=libxcursor1 lib:libXi.so.6=libxi6

if [ -z "${MESSENGER_GUIDE_BINARY:-}" ]; then
  cargo build --locked --release
  MESSENGER_GUIDE_BINARY=${CARGO_TARGET_DIR:-target}/release/messenger-guide
fi
MESSENGER_GUIDE_BINARY=$(realpath "$MESSENGER_GUIDE_BINARY") cargo test --locked --test e2e -- "$@"
