#!/usr/bin/env bash
# Makes the packages for Linux and tries them: what they hold, the .deb in a bare Debian 12 (started from its menu under Xvfb,
# a download pressed, removed), the portable archive in a home of its own.
#
#   scripts/test-linux.sh [FOLDER]        (where the packages are made; default: dist)
#
# Installs what it needs on Debian and Ubuntu; making the bare system needs root (sudo). Pictures of the windows are put
# into target/linux/pictures.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool import=imagemagick lintian=lintian rpm2archive=rpm \
  mmdebstrap=mmdebstrap man=man-db file:/usr/share/keyrings/debian-archive-keyring.gpg=debian-archive-keyring \
  desktop-file-validate=desktop-file-utils appstreamcli=appstream
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

# All that scripts/stage-linux.sh laid out, byte for byte. Debian has another place for zsh's completions, and a changelog.
deb_is_whole() {
  dpkg-deb --extract "$deb" "$work/deb"
  mv "$work/deb/usr/share/zsh/vendor-completions" "$work/deb/usr/share/zsh/site-functions"
  rm "$work/deb/usr/share/doc/messenger-guide/changelog.gz"
  diff -r target/linux/usr "$work/deb/usr"
}
rpm_is_whole() {
  mkdir "$work/rpm"
  rpm2archive - < "$rpm" | tar --extract --gzip --directory="$work/rpm"
  diff -r target/linux/usr "$work/rpm/usr"
}
# What the window loads is found out in the bare Debian below.
rpm_requires_libraries() { rpm -qpR "$rpm" | grep '^libc\.so\.6(GLIBC_' && rpm -qpR "$rpm" | grep '^libX11\.so\.6('; }
linked_only_with_the_system() {
  nothing < <(readelf -d target/linux/usr/bin/messenger-guide | grep NEEDED | grep -v -E '\[(lib(c|m|gcc_s|dl|pthread|rt)\.so\.[0-9]+|ld-linux.*)\]')
}
# In every language, and nothing in them that the formatter doesn't know or can't fit into a line.
man_pages() {
  local languages=(i18n/*) pages page
  mapfile -t pages < <(find target/linux/usr/share/man -name '*.gz')
  [ "${#pages[@]}" -eq $((10 * ${#languages[@]})) ]
  nothing < <(for page in "${pages[@]}"; do
    MANROFFSEQ='' MANWIDTH=80 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$PWD/$page" 2>&1 >/dev/null | sed "s|^|$page: |"
  done)
}
same_again() {
  scripts/package-linux.sh "$work/again"
  nothing_but "^Only in $dist" < <(diff -r "$dist" "$work/again")
}

try "desktop entry: desktop-file-validate" desktop-file-validate "packaging/linux/$id.desktop"
try "metainfo: appstreamcli validate --pedantic" appstreamcli validate --pedantic --no-net --explain "packaging/linux/$id.metainfo.xml"
try ".deb: lintian" lintian --allow-root --fail-on error,warning "$deb"
try ".deb: everything that was staged" deb_is_whole
try ".rpm: everything that was staged" rpm_is_whole
try ".rpm: requires what the program and the window load" rpm_requires_libraries
try "man pages: in every language, and man has no warning" man_pages
try "linked with nothing but the system's own libraries" linked_only_with_the_system
try "made once more: the same bytes" same_again

### A Debian that has nothing else

# The first installation is kept as an archive: most of the time goes into fetching and unpacking it.
kept=target/linux/bare-debian.tar
bare=$work/bare
inside() { "${as_root[@]}" chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
put() { "${as_root[@]}" install -D -m "$1" /dev/stdin "$bare$2"; }
apt() { inside apt-get -q -y --no-install-recommends "$@"; }
# With a starter of menu entries (gio), the tool that finds the browser (xdg-open), a person, and a browser that writes down
# what it is given.
make_bare_debian() {
  if [ ! -e "$kept" ]; then
    "${as_root[@]}" mmdebstrap --variant=minbase --include=libglib2.0-bin,xdg-utils bookworm "$work/bare-debian.tar"
    "${as_root[@]}" mv "$work/bare-debian.tar" "$kept"
  fi
  mkdir "$bare"
  "${as_root[@]}" tar --extract --file="$kept" --directory="$bare"
  apt update
  inside useradd --create-home --uid 1000 person
  put 755 /usr/local/bin/test-browser <<<$'#!/bin/sh\nprintf \'%s\\n\' "$#" "$@" >> "$HOME/opened"'
  put 644 /usr/share/applications/test-browser.desktop <<<$'[Desktop Entry]\nType=Application\nName=Test browser\nExec=test-browser %u\nMimeType=x-scheme-handler/https;'
  put 644 /usr/share/applications/mimeapps.list <<<$'[Default Applications]\nx-scheme-handler/https=test-browser.desktop'
  put 644 /root/messenger-guide.deb < "$deb"
}
install_it() {
  apt install /root/messenger-guide.deb
  inside dpkg --verify messenger-guide
  [ "$(inside messenger-guide --version)" = "messenger-guide $version" ]
  inside messenger-guide links signal --platform linux | grep https://
}
# Built without the rights of root, run with them, as chroot needs them.
from_the_menu() {
  mkdir -p target/linux/pictures
  cargo test --locked --test e2e --config "target.'cfg(unix)'.runner = ['${as_root[0]:-env}', 'env', 'PATH=$PATH',
    'MESSENGER_GUIDE_ROOT=$bare', 'MESSENGER_GUIDE_PICTURES=$PWD/target/linux/pictures']"
}
# Every file that is there, but for what the package manager changes with every installation.
everything() {
  (cd -- "$bare" && "${as_root[@]}" find . -xdev -regextype egrep \
    -regex '\./(proc|sys|dev|var/lib/(dpkg|apt)|var/cache|var/log|etc/ld\.so\.cache)' -prune -o -print | LC_ALL=C sort)
}
# What the person chose stays theirs; the rest is as before.
remove_it() {
  apt purge messenger-guide
  apt autoremove --purge
  nothing_but '^> \./home/person/(opened|\.config|\.config/messenger-guide(/settings\.ron)?|\.cache.*)$' < <(diff "$work/before" <(everything) | grep '^[<>]')
}

try "bare Debian: made" make_bare_debian
everything > "$work/before"
try "bare Debian: apt-get install ./messenger-guide.deb; answers in a terminal" install_it
try "bare Debian: started from its menu entry, a download pressed, in both languages" from_the_menu
try "bare Debian: removed, nothing is left but the person's settings" remove_it

### The portable archive

tar --extract --file="$dist/$portable.tar.gz" --directory="$work"
# home FOLDER [VARIABLE=VALUE] COMMAND …: as a person whose home this is.
home() { env -i HOME="$1" PATH=/usr/bin:/bin "${@:2}"; }
# With a blank in the path, and things that were there before.
in_a_home() {
  local person="$work/a home"
  local entry="$person/.local/share/applications/$id.desktop"
  mkdir -p "${entry%/*}" "$person/.config/messenger-guide"
  echo mine > "${entry%/*}/other.desktop"
  echo '(version: 1)' > "$person/.config/messenger-guide/settings.ron"
  cp -R -- "$person" "$work/before it"
  home "$person" "$work/$portable/install.sh"
  desktop-file-validate "$entry"
  grep -x -F "Exec=\"$person/.local/bin/messenger-guide\"" "$entry"
  [ "$(home "$person" "$person/.local/bin/messenger-guide" --version)" = "messenger-guide $version" ]
  cp -R -- "$person" "$work/with it"
  home "$person" "$work/$portable/install.sh"
  diff -r "$work/with it" "$person"
  home "$person" "$person/.local/share/messenger-guide/uninstall.sh"
  diff -r "$work/before it" "$person"
}
in_folders_of_xdg() {
  local person=$work/other data=$work/other/data
  mkdir "$person"
  home "$person" XDG_DATA_HOME="$data" "$work/$portable/install.sh"
  [ -s "$data/applications/$id.desktop" ] && [ ! -e "$person/.local/share" ]
  home "$person" XDG_DATA_HOME="$data" "$data/messenger-guide/uninstall.sh"
  [ -z "$(ls -A "$person")" ]
}
# refuses TEXT SCRIPT FOLDER: ends with 1, says this, changes nothing.
refuses() {
  cp -RT -- "$3" "$3 before"
  if home "$3" "$2" > "$work/said" 2>&1; then echo "did not refuse"; return 1; fi
  grep -F -- "$1" "$work/said"
  diff -r "$3 before" "$3"
}
refuses_what_it_should() {
  mkdir -p "$work/third/.local/bin" "$work/empty"
  echo another > "$work/third/.local/bin/messenger-guide"
  refuses "is there already" "$work/$portable/install.sh" "$work/third"
  cp -R -- "$work/$portable" "$work/broken"
  echo "not a program" > "$work/broken/bin/messenger-guide"
  refuses "doesn't run on this computer" "$work/broken/install.sh" "$work/empty"
  refuses "nothing to remove" "$work/$portable/uninstall.sh" "$work/empty"
}

# Its links lead out or within, not to documents that are not in it.
readme_is_whole() { nothing < <(grep -o -E '\]\([^#)]*\)' "$work/$portable/README.md" | grep -v -F '](https://'); }

try "portable: its README leads nowhere else" readme_is_whole
try "portable: installs, is found, replaces itself, and is removed without a trace" in_a_home
try "portable: keeps to XDG_DATA_HOME" in_folders_of_xdg
try "portable: refuses to overwrite what is not its own, a program that doesn't run, and to remove nothing" refuses_what_it_should
verdict "Linux packages"
