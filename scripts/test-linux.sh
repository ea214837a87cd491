#!/usr/bin/env bash
# Makes the packages for Linux and tries them: what they hold, the .deb in a bare Debian 12 (started from its menu under Xvfb,
# a download pressed, removed), the portable archive in a home of its own, the permissions of the Flatpak.
#
#   scripts/test-linux.sh [FOLDER]        (where the packages are made; default: dist)
#
# Installs what it needs on Debian and Ubuntu; making the bare system needs root (sudo). Pictures of the windows are put
# into target/linux/pictures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool import=imagemagick lintian=lintian debootstrap=debootstrap rpm=rpm python3=python3 \
  desktop-file-validate=desktop-file-utils appstreamcli=appstream flatpak-builder=flatpak-builder
# shellcheck source=scripts/common.sh
. scripts/common.sh
dist=${1:-dist}
scripts/package-linux.sh "$dist"
deb=$dist/messenger-guide_${version}_$(dpkg --print-architecture).deb
rpm=$dist/messenger-guide-$version-1.$(uname -m).rpm
portable=messenger-guide-$version-linux-$(uname -m)
work=$(mktemp -d)
# Its person has to get in.
chmod 755 "$work"
trap '"${as_root[@]}" rm -rf -- "$work"' EXIT

### What is in the packages

files_of_deb() { dpkg-deb --fsys-tarfile "$deb" | tar --list | sed -n 's|^\./|/|; /[^/]$/p' | LC_ALL=C sort; }
# The two differ where distributions do: the place of zsh's completions, and Debian's changelog.
same_files() {
  diff <(files_of_deb | sed 's|zsh/vendor-completions|zsh/site-functions|; /changelog.gz$/d') <(rpm -qpl "$rpm" | LC_ALL=C sort)
}
# has LIST-COMMAND LINE …
has() { nothing < <(LC_ALL=C comm -13 <("$1" | LC_ALL=C sort) <(printf '%s\n' "${@:2}" | LC_ALL=C sort)); }
needs_of_deb() { dpkg-deb -f "$deb" Depends | sed 's/ *([^)]*)//g' | tr -d ' ' | tr ',' '\n'; }
needs_of_rpm() { rpm -qpR "$rpm" | awk '{ print $1 }'; }
linked_only_with_the_system() {
  nothing < <(readelf -d target/linux/usr/bin/messenger-guide | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' |
    grep -v -x -E 'lib(c|m|gcc_s|dl|pthread|rt)\.so\.[0-9]+|ld-linux.*')
}
same_again() {
  scripts/package-linux.sh "$work/again" && nothing < <(diff -r --brief "$dist" "$work/again" | grep -v "^Only in $dist")
}

try "desktop entry: desktop-file-validate" desktop-file-validate "packaging/linux/$id.desktop"
try "metainfo: appstreamcli validate --pedantic" appstreamcli validate --pedantic --no-net --explain "packaging/linux/$id.metainfo.xml"
try ".deb: lintian" lintian --allow-root --fail-on error,warning "$deb"
try ".deb: program, entry, metainfo, icons, man pages, completions, licences" has files_of_deb /usr/bin/messenger-guide \
  "/usr/share/applications/$id.desktop" "/usr/share/metainfo/$id.metainfo.xml" "/usr/share/icons/hicolor/scalable/apps/$id.svg" \
  "/usr/share/icons/hicolor/512x512/apps/$id.png" /usr/share/man/man1/messenger-guide.1.gz /usr/share/man/man1/messenger-guide-open.1.gz \
  /usr/share/bash-completion/completions/messenger-guide /usr/share/zsh/vendor-completions/_messenger-guide \
  /usr/share/fish/vendor_completions.d/messenger-guide.fish /usr/share/doc/messenger-guide/copyright /usr/share/doc/messenger-guide/crates.txt
try ".deb: depends on what the window loads" has needs_of_deb libc6 libwayland-client0 libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 \
  libxkbcommon-x11-0 libxkbcommon0
try ".deb: linked with nothing but the system's own libraries" linked_only_with_the_system
try ".rpm: the same files" same_files
try ".rpm: requires what the program and the window load" has needs_of_rpm "libc.so.6(GLIBC_2.34)(64bit)" "libwayland-client.so.0()(64bit)" \
  "libX11.so.6()(64bit)" "libX11-xcb.so.1()(64bit)" "libxcb.so.1()(64bit)" "libXcursor.so.1()(64bit)" "libXi.so.6()(64bit)" \
  "libxkbcommon.so.0()(64bit)" "libxkbcommon-x11.so.0()(64bit)"
try "made once more: the same bytes" same_again

### A Debian that has nothing else

# The first installation is kept as an archive: most of the time goes into fetching and unpacking it.
kept=target/linux/bare-debian.tar
bare=$work/bare
inside() { "${as_root[@]}" chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { inside apt-get -q -y --no-install-recommends "$@"; }
# With a starter of menu entries (gio), the tool that finds the browser (xdg-open), a person, and a browser that writes down
# what it is given.
make_bare_debian() {
  mkdir -p "$bare"
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
  "${as_root[@]}" install -D -m 755 /dev/stdin "$bare/usr/local/bin/test-browser" <<<$'#!/bin/sh\nprintf \'%s\\n\' "$#" "$@" >> "$HOME/opened"'
  "${as_root[@]}" install -D -m 644 /dev/stdin "$bare/usr/share/applications/test-browser.desktop" <<'END'
[Desktop Entry]
Type=Application
Name=Test browser
Exec=test-browser %u
NoDisplay=true
MimeType=x-scheme-handler/https;
END
  "${as_root[@]}" install -m 644 /dev/stdin "$bare/usr/share/applications/mimeapps.list" <<'END'
[Default Applications]
x-scheme-handler/https=test-browser.desktop
END
  "${as_root[@]}" install -m 644 "$deb" "$bare/root/messenger-guide.deb"
}
install_it() { apt install /root/messenger-guide.deb && inside dpkg --verify messenger-guide; }
answers() { [ "$(inside messenger-guide --version)" = "messenger-guide $version" ] && inside messenger-guide links signal --platform linux | grep -q https://; }
from_the_menu() {
  mkdir -p target/linux/pictures
  # Built without the rights of root, run with them, as chroot needs them.
  local test
  test=$(cargo test --locked --no-run --test e2e --message-format json |
    python3 -c 'import json, sys; print(*(m["executable"] for m in map(json.loads, sys.stdin) if m.get("executable") and m["target"]["name"] == "e2e"))')
  "${as_root[@]}" env PATH="$PATH" MESSENGER_GUIDE_ROOT="$bare" MESSENGER_GUIDE_PICTURES="$PWD/target/linux/pictures" "$test"
}
# Every file that is there, but for what the package manager changes with every installation.
everything() {
  (cd -- "$bare" && "${as_root[@]}" find . -xdev -regextype egrep \
    -regex '\./(proc|sys|dev|var/lib/(dpkg|apt)|var/cache|var/log|etc/ld\.so\.cache)' -prune -o -print | LC_ALL=C sort)
}
remove_it() { apt purge messenger-guide && apt autoremove --purge; }
# What the person chose stays theirs; the rest is as before.
nothing_left() {
  nothing < <(diff "$work/before" <(everything) | grep '^[<>]' |
    grep -v -E '^> \./home/person/(opened|\.config|\.config/messenger-guide(/settings\.ron)?|\.cache.*)$')
}

try "bare Debian: made" make_bare_debian
everything > "$work/before"
try "bare Debian: apt-get install ./messenger-guide.deb" install_it
try "bare Debian: answers in a terminal" answers
try "bare Debian: started from its menu entry, a download pressed, in both languages" from_the_menu
try "bare Debian: removed" remove_it
try "bare Debian: nothing is left of it but the person's settings" nothing_left

### The portable archive

tar --extract --file="$dist/$portable.tar.gz" --directory="$work"
# home FOLDER SCRIPT …: runs a script as a person whose home this is, with $data as their XDG_DATA_HOME if it is set.
data=''
home() { env -i HOME="$1" PATH=/usr/bin:/bin ${data:+XDG_DATA_HOME="$data"} "${@:2}"; }
listing() { (cd -- "$1" && find . -mindepth 1 | LC_ALL=C sort); }
# With a blank in the path, and things that were there before.
in_a_home() {
  local person="$work/a home" before first entry
  mkdir -p "$person/.local/share/applications" "$person/.config/messenger-guide"
  echo mine > "$person/.local/share/applications/other.desktop"
  echo '(version: 1)' > "$person/.config/messenger-guide/settings.ron"
  before=$(listing "$person")
  home "$person" "$work/$portable/install.sh" || return 1
  entry="$person/.local/share/applications/$id.desktop"
  desktop-file-validate "$entry" && grep -x -F "Exec=\"$person/.local/bin/messenger-guide\"" "$entry" || return 1
  [ "$(home "$person" "$person/.local/bin/messenger-guide" --version)" = "messenger-guide $version" ] || return 1
  first=$(listing "$person")
  home "$person" "$work/$portable/install.sh" && diff <(echo "$first") <(listing "$person") || return 1
  home "$person" "$person/.local/share/messenger-guide/uninstall.sh" && diff <(echo "$before") <(listing "$person") || return 1
  grep -q -x mine "$person/.local/share/applications/other.desktop"
}
in_folders_of_xdg() {
  local person=$work/other
  mkdir -p "$person"
  data=$person/data
  home "$person" "$work/$portable/install.sh" && [ -s "$data/applications/$id.desktop" ] && [ ! -e "$person/.local/share" ] &&
    home "$person" "$data/messenger-guide/uninstall.sh" && [ -z "$(listing "$person")" ]
}
# refuses TEXT SCRIPT FOLDER: ends with 1, says this, changes nothing.
refuses() {
  local before said
  before=$(listing "$3")
  if said=$(home "$3" "$2" 2>&1); then echo "did not refuse: $said"; return 1; fi
  grep -F -- "$1" <<<"$said" && [ "$before" = "$(listing "$3")" ]
}
keeps_what_is_not_its_own() {
  mkdir -p "$work/third/.local/bin"
  echo another > "$work/third/.local/bin/messenger-guide"
  refuses "is there already" "$work/$portable/install.sh" "$work/third" && grep another "$work/third/.local/bin/messenger-guide"
}
refuses_a_program_that_does_not_run() {
  mkdir "$work/empty"
  cp -R -- "$work/$portable" "$work/broken"
  echo "not a program" > "$work/broken/bin/messenger-guide"
  refuses "doesn't run on this computer" "$work/broken/install.sh" "$work/empty" &&
    refuses "nothing to remove" "$work/$portable/uninstall.sh" "$work/empty"
}

try "portable: installs, is found, replaces itself, and is removed without a trace" in_a_home
try "portable: keeps to XDG_DATA_HOME" in_folders_of_xdg
try "portable: doesn't overwrite what is not its own" keeps_what_is_not_its_own
try "portable: refuses a program that doesn't run, and to remove nothing" refuses_a_program_that_does_not_run

### The Flatpak manifest, as far as that goes without Flatpak's own runtime

allows_a_window_only() {
  # It leaves a folder of its own where it runs.
  (cd -- "$work" && flatpak-builder --show-manifest "$OLDPWD/packaging/flatpak/$id.yml") | python3 -c '
import json, sys
manifest = json.load(sys.stdin)
assert manifest["id"] == sys.argv[1], manifest["id"]
assert sorted(manifest["finish-args"]) == ["--share=ipc", "--socket=fallback-x11", "--socket=wayland"], manifest["finish-args"]
assert "--share=network" not in json.dumps(manifest)' "$id"
}

try "Flatpak: allows a window, and nothing else" allows_a_window_only
verdict "Linux packages"
