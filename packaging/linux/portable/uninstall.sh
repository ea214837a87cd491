#!/bin/sh
# Removes the Messenger Guide that install.sh put into this person's folders: every file that it wrote down, and the folders that
# it made, if nothing else is in them.
#
#   ~/.local/share/messenger-guide/uninstall.sh [--quiet]
#
# What the program remembers (settings.ron) stays, and it is said where. Ends with 0, or with 1 if there is nothing to remove.
set -eu

remove() {
  case ${XDG_DATA_HOME-} in /*) data=$XDG_DATA_HOME ;; *) data=${HOME:?}/.local/share ;; esac
  case ${XDG_CONFIG_HOME-} in /*) config=$XDG_CONFIG_HOME ;; *) config=${HOME:?}/.config ;; esac
  list=$data/messenger-guide/installed
  if [ ! -e "$list" ]; then
    printf 'messenger-guide: nothing to remove: there is no %s\n' "$list" >&2
    return 1
  fi
  # The list goes last, so that a removal that was broken off can be finished.
  sed -n 's/^file //p' "$list" | grep -v -x -F -- "$list" | while read -r file; do
    rm -f -- "$file" "$file.new"
  done
  folders=$(sed -n 's/^folder //p' "$list" | LC_ALL=C sort -r)
  rm -f -- "$list"
  printf '%s\n' "$folders" | while read -r folder; do
    [ -z "$folder" ] || rmdir -- "$folder" 2>/dev/null || true
  done
  [ "${1-}" = --quiet ] && return
  printf 'Messenger Guide is removed.\n'
  if [ -d "$config/messenger-guide" ]; then
    printf 'What it remembers is still in %s; remove that folder to forget it.\n' "$config/messenger-guide"
  fi
}
# As a whole, because the script removes itself.
remove "$@"; exit $?
