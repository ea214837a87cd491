# The .deb in a Debian that has nothing else. Read by scripts/test-linux.sh.
# shellcheck shell=bash disable=SC2154

if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi
# The first installation is kept as an archive: most of the time goes into fetching and unpacking it.
kept=target/linux/bare-debian.tar
bare=$(mktemp -d)
# Its person has to get in.
chmod 755 "$bare"
# shellcheck disable=SC2064
trap "'${as_root[0]-env}' rm -rf -- '$bare'" EXIT

inside() { "${as_root[@]}" chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { inside apt-get -q -y --no-install-recommends "$@"; }

# A Debian with a launcher of menu entries (gio), the tool that finds the browser (xdg-open), a person, and a browser that writes down what it
# is given.
make_bare_debian() {
  if [ ! -e "$kept" ]; then
    "${as_root[@]}" debootstrap --variant=minbase bookworm "$bare" http://deb.debian.org/debian
    apt install libglib2.0-bin xdg-utils
    inside apt-get clean
    "${as_root[@]}" tar --create --file="$kept" --directory="$bare" .
  else
    "${as_root[@]}" tar --extract --file="$kept" --directory="$bare"
    apt update
  fi
  inside useradd --create-home --uid 1000 person
  "${as_root[@]}" install -D -m 755 scripts/test-linux/browser.sh "$bare/usr/local/bin/test-browser"
  "${as_root[@]}" install -D -m 644 scripts/test-linux/browser.desktop "$bare/usr/share/applications/test-browser.desktop"
  printf '[Default Applications]\nx-scheme-handler/https=test-browser.desktop\n' |
    "${as_root[@]}" install -D -m 644 /dev/stdin "$bare/usr/share/applications/mimeapps.list"
  "${as_root[@]}" install -m 644 "$deb" "$bare/root/messenger-guide.deb"
}
install_it() { apt install /root/messenger-guide.deb && inside dpkg --verify messenger-guide; }
# Version and answers, without a display.
answers() { inside messenger-guide --version | grep -q -x "messenger-guide $version" && inside messenger-guide links signal --platform linux | grep -q https://; }
man_page_is_there() { inside test -s /usr/share/man/man1/messenger-guide.1.gz; }
from_the_menu() {
  mkdir -p target/linux/pictures
  # Built without the rights of root, run with them, as chroot needs them.
  cargo test --locked --no-run --test e2e
  local test
  test=$(cargo test --locked --no-run --test e2e --message-format json 2>/dev/null |
    python3 -c 'import json, sys; print(*(m["executable"] for m in map(json.loads, sys.stdin) if m.get("executable") and m["target"]["name"] == "e2e"))')
  "${as_root[@]}" env PATH="$PATH" MESSENGER_GUIDE_ROOT="$bare" MESSENGER_GUIDE_PICTURES="$PWD/target/linux/pictures" "$test"
}
# Every file that is there, but for the state and the caches of the package manager, which change with every installation.
everything() {
  "${as_root[@]}" find "$bare" -xdev \( -path "$bare/proc" -o -path "$bare/sys" -o -path "$bare/dev" -o -path "$bare/var/lib/dpkg" -o -path "$bare/var/lib/apt" \
    -o -path "$bare/var/cache" -o -path "$bare/var/log" -o -path "$bare/etc/ld.so.cache" \) -prune -o -printf '%P\n' | LC_ALL=C sort
}
remove_it() { apt purge messenger-guide && apt autoremove --purge; }
# What the person chose stays theirs; the rest is as before.
nothing_left() {
  local left
  left=$(diff <(printf '%s\n' "$before") <(everything) | grep -v -x -E -- '[<>] home/person/(opened|\.config|\.config/messenger-guide|\.config/messenger-guide/settings\.ron|\.cache.*)|[0-9,]+[acd][0-9,]+|---') || true
  [ -z "$left" ] || { echo "$left"; return 1; }
}

try "bare Debian: made" make_bare_debian
before=$(everything)
try "bare Debian: apt-get install ./messenger-guide.deb" install_it
try "bare Debian: answers in a terminal" answers
try "bare Debian: the man page is there" man_page_is_there
try "bare Debian: started from its menu entry, a download pressed, in both languages" from_the_menu
try "bare Debian: removed" remove_it
try "bare Debian: nothing is left of it but the person's settings" nothing_left
