# Installed and used. Read by scripts/test-windows.sh.
# shellcheck shell=bash disable=SC2154

folder="AppData/Local/Programs/Messenger Guide"
entry="AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Messenger Guide.lnk"
settings="AppData/Roaming/messenger-guide/settings.ron"

# installer ARGUMENT …: the installer, without questions.
installer() { windows msiexec "$@" /qn && settled; }
install_it() {
  installer /i "Z:${msi//\//\\}" || return 1
  for file in "$folder/messenger-guide.exe" "$folder/messenger-guide.com" "$folder/LICENSE-MIT" "$entry"; do
    [ -s "$(person)/$file" ] || { echo "missing: $file"; return 1; }
  done
}
# The versions of ours that the system lists under “installed programs”. Windows keeps them with the person, Wine for everybody.
listed() {
  local root
  for root in HKCU HKLM; do
    windows reg query "$root\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall" /s 2>/dev/null | tr -d '\r' | sed -n 's/^ *DisplayVersion *REG_SZ *//p'
  done
}
is_listed() { [ "$(listed)" = "$version" ] || { echo "listed: $(listed)"; return 1; }; }
belongs_to_the_person() { windows reg query 'HKCU\Software\Microsoft\Installer\Products' /s | grep -q "Messenger Guide"; }

# terminal FILE COMMAND: runs a command line where the program was installed; what it prints goes to a file, as > does.
terminal() { (cd -- "$(person)/$folder" && windows cmd /d /c "$2" > "$1"); }
answers() {
  terminal "$work/version" 'messenger-guide --version' || return 1
  [ "$(tr -d '\r' < "$work/version")" = "messenger-guide $version" ] || { cat "$work/version"; return 1; }
  terminal "$work/links" 'messenger-guide links signal --platform windows --json' && grep -q https:// "$work/links"
}
answers_in_hebrew() { terminal "$work/hebrew" 'messenger-guide find סיגנל --lang he' && grep -q 'Signal' "$work/hebrew" && LC_ALL=C.UTF-8 grep -q -P '\p{Hebrew}' "$work/hebrew"; }
# By its name alone, from another folder: the installer put its own into the person's PATH.
found_by_name() {
  (cd -- "$work" && windows cmd /d /c 'messenger-guide --version' > "$work/found") || return 1
  [ "$(tr -d '\r' < "$work/found")" = "messenger-guide $version" ] || { cat "$work/found"; return 1; }
}
# cmd's own redirection, without the launcher, into a file and through a pipe; and what goes wrong arrives where errors go.
redirected() {
  terminal "$work/nothing" 'messenger-guide.exe --version > C:\test\redirected.txt' || return 1
  terminal "$work/piped" 'messenger-guide.exe --version | more' || return 1
  terminal "$work/nothing" 'messenger-guide show nobody 2> C:\test\wrong.txt'
  cat "$drive/test/redirected.txt" "$work/piped" "$drive/test/wrong.txt"
  [ "$(tr -d '\r' < "$drive/test/redirected.txt")" = "messenger-guide $version" ] && [ "$(tr -d '\r' < "$work/piped" | head -n 1)" = "messenger-guide $version" ] &&
    grep -q nobody "$drive/test/wrong.txt"
}
# A wrong argument gives 2, through the launcher and without it.
exit_codes() {
  local code
  for name in messenger-guide messenger-guide.exe; do
    code=0
    terminal "$work/wrong" "$name show nobody" || code=$?
    [ "$code" = 2 ] || { echo "$name: exit code $code"; return 1; }
  done
}
# in_a_console NAME: in a real console, not only into a file. A page of writing is brighter than an empty one. Wine lets a program write there
# even before it has joined the console, so that src/console.rs, which real Windows needs, is only seen to do no harm.
in_a_console() {
  (cd -- "$(person)/$folder" && windows wineconsole cmd /d /k "$1 list" > /dev/null 2>&1 &)
  within 30 find_window 'cmd\.exe' && within 30 is_full_of_writing "$pictures/terminal-${1##*.}.png"
  local result=$?
  windows taskkill /f /im cmd.exe > /dev/null
  return "$result"
}
is_full_of_writing() { picture "$1" && [ "$(convert "$1" -crop 600x340+0+0 -colorspace gray -format '%[fx:mean > 0.05 ? 1 : 0]' info:)" = 1 ]; }

# find_window NAME: puts the window's id into $window.
find_window() { window=$(DISPLAY=$display xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [ -n "$window" ]; }
picture() { DISPLAY=$display import -window "$window" "$1"; }
colour() { DISPLAY=$display import -window "$window" -crop "1x1+$1+$2" -depth 8 rgb:- | od -An -tu1 | tr -s ' ' | sed 's/^ //'; }
painted() { [ "$(colour 3 3)" = "255 255 255" ]; }
place_of() { cargo test --locked --quiet --test e2e -- --place-on-windows "$@"; }
press() {
  local x y
  read -r x y <<<"$(place_of "$@")"
  DISPLAY=$display xdotool mousemove --window "$window" "$x" "$y" click 1
}
no_window() { ! DISPLAY=$display xdotool search --onlyvisible --name "$1" > /dev/null 2>&1; }
# close NAME: closes the program's window, and waits until it is gone and everything has ended.
close() { windows 'C:\test\close.exe' && within 20 no_window "$1" && settled; }
lines_arrived() { [ "$(wc -l < "$drive/opened.txt" 2>/dev/null || echo 0)" -ge 2 ]; }
# Started from the start menu, looked at, a download pressed.
use() {
  local language=$1 title=$2 expected
  rm -f -- "$drive/opened.txt"
  # The pointer of the last time would show an address over the picture.
  DISPLAY=$display xdotool mousemove 1399 899
  windows start "$(person_path "$entry")" || return 1
  within 60 find_window "$title" && within 30 painted || return 1
  picture "$pictures/window-$language.png"
  press "$language" download-signal-windows
  within 30 lines_arrived || return 1
  expected=$(address_of_download)
  [ "$(tr -d '\r' < "$drive/opened.txt")" = "1"$'\n'"$expected" ] || { echo "expected $expected, got $(cat "$drive/opened.txt")"; return 1; }
}
# A path of Windows below the person's folder.
person_path() { printf 'C:\\users\\%s\\%s\n' "$(id -un)" "${1//\//\\}"; }
# What the program itself says that the address is.
address_of_download() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["downloads"][0]["url"])' "$work/links"; }
remembers() { grep -q briar "$(person)/$settings"; }
use_in_english() {
  use en "Messenger Guide" || return 1
  press en messenger-briar
  within 20 remembers || return 1
  close "Messenger Guide"
}
use_in_hebrew() {
  rm -f -- "$(person)/$settings"
  locale=he_IL.UTF-8 use he "מדריך המסרים" && locale=he_IL.UTF-8 close "מדריך המסרים"
}

# shellcheck disable=SC2034 # for upgrade.sh
before=$(everything)
try "installer: installs without questions, for this person" install_it
try "installer: listed once, with its version" is_listed
try "installer: belongs to this person, not to the computer" belongs_to_the_person
try "terminal: version and links, into a file" answers
try "terminal: Hebrew, in and out" answers_in_hebrew
try "terminal: found by its name, from any folder" found_by_name
try "terminal: redirected by the terminal, with and without the launcher" redirected
try "terminal: exit code 2 for a wrong argument" exit_codes
try "terminal: an answer in a console, by its name alone" in_a_console messenger-guide
try "terminal: an answer in a console, without the launcher" in_a_console messenger-guide.exe
try "window: Hebrew where the system is, the download's address handed to the browser" use_in_hebrew
try "window: English, the download's address handed to the browser, the choice remembered" use_in_english
