# The portable archive in a home of its own. Read by scripts/test-linux.sh.
# shellcheck shell=bash disable=SC2154

unpacked=$(mktemp -d)
tar --extract --file="$portable" --directory="$unpacked" --strip-components=1

# home FOLDER SCRIPT …: runs a script as a person whose home this is, with the two variables that XDG gives them if they are set.
home() {
  local folder=$1
  shift
  env -i HOME="$folder" PATH=/usr/bin:/bin ${data:+XDG_DATA_HOME="$data"} ${config:+XDG_CONFIG_HOME="$config"} "$@"
}
# same BEFORE FOLDER: nothing was added and nothing taken away.
same() { [ "$1" = "$(listing "$2")" ] || { diff <(echo "$1") <(listing "$2"); return 1; }; }
listing() { (cd -- "$1" && find . -mindepth 1 | LC_ALL=C sort); }

# Installed, found, started, replaced, removed: with a blank in the path, and things that were there before.
in_a_home() {
  local person="$unpacked/a home"
  data='' config=''
  mkdir -p "$person/.local/share/applications" "$person/.config/messenger-guide"
  echo mine > "$person/.local/share/applications/other.desktop"
  echo '(version: 1)' > "$person/.config/messenger-guide/settings.ron"
  local before
  before=$(listing "$person")
  home "$person" "$unpacked/install.sh" || return 1
  local entry="$person/.local/share/applications/$id.desktop"
  desktop-file-validate "$entry" || return 1
  grep -q -x -F "Exec=\"$person/.local/bin/messenger-guide\"" "$entry" || { echo "the entry starts something else"; grep Exec "$entry"; return 1; }
  [ "$(home "$person" "$person/.local/bin/messenger-guide" --version)" = "messenger-guide $version" ] || return 1
  [ -s "$person/.local/share/icons/hicolor/scalable/apps/$id.svg" ] && [ -s "$person/.local/share/man/man1/messenger-guide.1.gz" ] || return 1
  local first
  first=$(listing "$person")
  home "$person" "$unpacked/install.sh" || { echo "could not be replaced"; return 1; }
  same "$first" "$person" || return 1
  home "$person" "$person/.local/share/messenger-guide/uninstall.sh" || return 1
  same "$before" "$person" || { echo "not as before"; return 1; }
  grep -q -x mine "$person/.local/share/applications/other.desktop"
}
in_folders_of_xdg() {
  local person=$unpacked/other
  mkdir -p "$person"
  data=$person/data config=$person/config
  home "$person" "$unpacked/install.sh" && [ -s "$data/applications/$id.desktop" ] && [ ! -e "$person/.local/share" ] &&
    home "$person" "$data/messenger-guide/uninstall.sh" && [ -z "$(listing "$person")" ]
}
# refuses TEXT SCRIPT FOLDER: ends with 1, says this, changes nothing.
refuses() {
  local text=$1 script=$2 person=$3 before said
  data='' config=''
  before=$(listing "$person")
  if said=$(home "$person" "$script" 2>&1); then echo "did not refuse: $said"; return 1; fi
  grep -q -F -- "$text" <<<"$said" || { echo "said: $said"; return 1; }
  same "$before" "$person"
}
keeps_what_is_not_its_own() {
  local person=$unpacked/third
  mkdir -p "$person/.local/bin"
  echo another > "$person/.local/bin/messenger-guide"
  refuses "is there already" "$unpacked/install.sh" "$person" && grep -q another "$person/.local/bin/messenger-guide"
}
refuses_a_program_that_does_not_run() {
  local copy=$unpacked/broken
  mkdir -p "$copy/empty"
  cp -R -- "$unpacked/bin" "$unpacked/share" "$unpacked/install.sh" "$unpacked/uninstall.sh" "$copy"
  echo "not a program" > "$copy/bin/messenger-guide"
  refuses "doesn't run on this computer" "$copy/install.sh" "$copy/empty"
}
nothing_to_remove() {
  mkdir -p "$unpacked/fourth"
  refuses "nothing to remove" "$unpacked/uninstall.sh" "$unpacked/fourth"
}

try "portable: installs, is found, replaces itself, and is removed without a trace" in_a_home
try "portable: keeps to XDG_DATA_HOME" in_folders_of_xdg
try "portable: doesn't overwrite what is not its own" keeps_what_is_not_its_own
try "portable: refuses a program that doesn't run here" refuses_a_program_that_does_not_run
try "portable: says when there is nothing to remove" nothing_to_remove
rm -rf -- "$unpacked"
