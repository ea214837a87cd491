#!/usr/bin/env bash
# Runs the program in a real window and uses it as a person does: starts, presses, looks.
#
#   scripts/e2e.sh [PART OF A NAME]
#   MESSENGER_GUIDE_SEED=100 scripts/e2e.sh storm      (other storms of random input: the number is added to their seeds)
#
# Installs what it needs on Debian and Ubuntu, builds the program (release; another one, if MESSENGER_GUIDE_BINARY names it) and the
# test, and ends with «N passed, N failed» and exit code 0 or 1.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool import=imagemagick xclip=xclip dbus-daemon=dbus setxkbmap=x11-xkb-utils \
  strace=strace weston=weston zbarimg=zbar-tools openbox=openbox perl=perl-base \
  file:/usr/lib/xorg/modules/input/inputtest_drv.so=xserver-xorg-core \
  file:/usr/lib/xorg/modules/drivers/dummy_drv.so=xserver-xorg-video-dummy \
  file:/usr/libexec/at-spi-bus-launcher=at-spi2-core "${window_libraries[@]}"

find_program
cargo test --locked --test e2e -- "$@"
