#!/bin/sh
# Installs Messenger Guide for the person who runs this, without any rights beyond their own.
#
#   ./install.sh
#
# The program goes to ~/.local/bin, all else (menu entry, icons, man pages, completions, licences) below $XDG_DATA_HOME, which is
# ~/.local/share if unset. An installation that is there already is replaced. What was put where is written down in
# messenger-guide/installed there, for the uninstall.sh beside it. Ends with 0, or with 1 and what is wrong; then nothing was changed.
set -eu

stop() { printf 'messenger-guide: %s\n' "$1" >&2; exit 1; }

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
case ${HOME-} in /*) ;; *) stop "HOME must name your folder" ;; esac
# A path that doesn't begin at the root is not to be used, says the XDG specification.
case ${XDG_DATA_HOME-} in /*) data=$XDG_DATA_HOME ;; *) data=$HOME/.local/share ;; esac
bin=$HOME/.local/bin
list=$data/messenger-guide/installed
case $bin$data in *[\"\`\$\\%]* | *"
"*) stop "a menu entry can't name a folder with one of these in its name: \" \` \$ \\ % and line breaks" ;; esac

# Where a file of the archive goes.
place_of() {
  case $1 in
    bin/*) printf '%s\n' "$bin/${1#bin/}" ;;
    share/*) printf '%s\n' "$data/${1#share/}" ;;
  esac
}

files=$(cd -- "$here" && find bin share -type f | LC_ALL=C sort)
"$here/bin/messenger-guide" --version >/dev/null 2>&1 ||
  stop "the program doesn't run on this computer: it was built for another kind of processor, or the system is too old"
printf '%s\n' "$files" | while read -r file; do
  place=$(place_of "$file")
  if [ -e "$place" ] && ! grep -q -x -F -- "file $place" "$list" 2>/dev/null; then
    stop "$place is there already, and not from an earlier installation of this kind; move it away first"
  fi
done

if [ -e "$list" ]; then
  sh "$here/uninstall.sh" --quiet
fi

# Makes a folder, and writes down which ones weren't there.
made() {
  [ -d "$1" ] && return
  made "$(dirname -- "$1")"
  mkdir -- "$1"
  written="${written}folder $1
"
}
# Writes down what is about to be made, so that a broken installation can be removed as well.
note() {
  [ -z "$written" ] || printf '%s' "$written" >> "$list"
  [ -z "${1-}" ] || printf 'file %s\n' "$1" >> "$list"
  written=
}
written=
made "$data/messenger-guide"
: > "$list"
note "$list"
# put FILE PLACE MODE: whole or not at all, even where the program is running.
put() {
  made "$(dirname -- "$2")"
  note "$2"
  cp -- "$1" "$2.new"
  chmod "$3" "$2.new"
  mv -f -- "$2.new" "$2"
}
put "$here/uninstall.sh" "$data/messenger-guide/uninstall.sh" 755
while read -r file; do
  case $file in bin/*) mode=755 ;; *) mode=644 ;; esac
  put "$here/$file" "$(place_of "$file")" "$mode"
done <<END
$files
END
# The menu must find the program even where ~/.local/bin is not in its PATH.
for entry in "$data"/applications/*.MessengerGuide.desktop; do
  sed "s|^Exec=messenger-guide|Exec=\"$bin/messenger-guide\"|" "$entry" > "$entry.new"
  mv -f -- "$entry.new" "$entry"
done

printf 'Messenger Guide is installed. Find it in the menu, or start it as %s\n' "$bin/messenger-guide"
case :${PATH-}: in *:"$bin":*) ;; *) printf 'To start it in a terminal by its name alone, add %s to your PATH.\n' "$bin" ;; esac
printf 'To remove it: %s\n' "$data/messenger-guide/uninstall.sh"
