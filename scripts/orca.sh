#!/usr/bin/env bash
# Has Orca read the program aloud along its main path, writes down what would be spoken, and compares that with tests/orca/*.txt.
#
#   scripts/orca.sh [--record]        (writes the transcripts anew; read them before you commit them)
#
# Nothing is heard: tests/orca/speechd takes the place of the speech server. Installs what it needs on Debian and Ubuntu, and builds
# the program (release; another one, if MESSENGER_GUIDE_BINARY names it). What Orca says of roles depends on its version: the
# transcripts are those of Debian 12 (Orca 43).
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool dbus-run-session=dbus openbox=openbox orca=orca \
  file:/usr/libexec/at-spi-bus-launcher=at-spi2-core "${window_libraries[@]}"
find_program

# Through the header, along the list, to a download and its menu, through a search, into modals and out of them.
export KEYS="Tab Tab shift+Tab ctrl+f m a t r i x Down Escape Escape Down Up Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab shift+F10 Down Escape F1 Escape ctrl+2 ctrl+3 ctrl+4 ctrl+1 ctrl+l Escape ctrl+o Escape"

# In a session of its own: waits until nothing more is said, then presses the next key.
session() {
  local language=$1 transcript=$2
  until_quiet() {
    local before now=-1 quiet=0
    for _ in $(seq 600); do
      before=$now
      now=$(wc -c < "$SPOKEN")
      if [ "$now" = "$before" ]; then quiet=$((quiet + 1)); else quiet=0; fi
      [ "$quiet" -lt 12 ] || return 0
      sleep 0.1
    done
  }
  openbox & local manager=$!
  orca --replace --disable=braille > /dev/null 2>&1 & local orca=$!
  for _ in $(seq 300); do [ ! -s "$SPOKEN" ] || break; sleep 0.1; done
  until_quiet
  : > "$SPOKEN"
  "$MESSENGER_GUIDE_BINARY" --lang "$language" & local program=$!
  for _ in $(seq 300); do [ ! -s "$SPOKEN" ] || break; sleep 0.1; done
  until_quiet
  { echo "start:"; sed 's/^/  /' "$SPOKEN"; } > "$transcript"
  for key in $KEYS; do
    : > "$SPOKEN"
    xdotool key --clearmodifiers "$key"
    until_quiet
    { echo "$key:"; sed 's/^/  /' "$SPOKEN"; } >> "$transcript"
  done
  # Orca may wait for ever for its own end.
  kill "$program" "$manager"
  kill -KILL "$orca"
  wait "$program" "$orca" "$manager" 2> /dev/null || true
}

if [ "${1:-}" = --session ]; then
  session "$2" "$3"
  exit
fi

folder=$(mktemp -d)
trap 'kill "$server" 2> /dev/null; rm -rf -- "$folder"' EXIT
for language in en he; do
  home=$folder/$language
  mkdir "$home"
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1200x900x24 -nolisten tcp -noreset 2> /dev/null)
  server=$!
  read -r number <&3
  export SPOKEN=$home/spoken
  : > "$SPOKEN"
  env -u WAYLAND_DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home" DISPLAY=":$number" GSETTINGS_BACKEND=memory LANG=C.UTF-8 \
    PYTHONPATH="$PWD/tests/orca" PYTHONDONTWRITEBYTECODE=1 dbus-run-session -- "$0" --session "$language" "$home/transcript"
  kill "$server"
  if [ "${1:-}" = --record ]; then
    cp "$home/transcript" "tests/orca/$language.txt"
  else
    try "Orca says what it is to say, in $language" diff -u "tests/orca/$language.txt" "$home/transcript"
  fi
done
[ "${1:-}" = --record ] || verdict "Orca"
