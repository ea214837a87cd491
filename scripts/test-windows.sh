#!/usr/bin/env bash
# Builds the packages for Windows and tries them under Wine and Xvfb, as a person does: installs, starts from the menu, presses
# a download, changes things, upgrades, removes.
#
#   scripts/test-windows.sh [FOLDER]        (where the packages are to be made; default: dist)
#
# Installs what it needs on Debian. Nothing of the person's own Wine is touched: it works in a folder of its own. A browser of
# the test's own is registered there, and the one library that Wine 8 lacks put into its system folder; neither is part of the
# packages. Pictures of the windows are put into target/windows/pictures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh wine=wine,wine64 Xvfb=xvfb xdotool=xdotool import=imagemagick x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64 \
  msiinfo=msitools wrestool=icoutils localedef=libc-bin file:/usr/share/i18n/locales/he_IL=locales python3=python3 unzip=unzip
# shellcheck source=scripts/common.sh
. scripts/common.sh
scripts/build-windows.sh "${1:-dist}"
dist=$(cd -- "${1:-dist}" && pwd -P)
msi=$dist/messenger-guide-$version-windows-x86_64.msi
zip=$dist/messenger-guide-$version-windows-x86_64.zip
work=$(mktemp -d)
pictures=target/windows/pictures
mkdir -p "$pictures"

### A Windows of its own: Wine in a folder that is thrown away, on a display of its own

Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset 3> "$work/display" 2>/dev/null &
server=$!
end() {
  WINEPREFIX=$work/wine wineserver -k 2>/dev/null || true
  kill "$server" 2>/dev/null || true
  rm -rf -- "$work"
}
trap end EXIT

# within SECONDS COMMAND …: waits until the command succeeds.
within() {
  local last=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$last" ] || { echo "waited in vain for: $*"; return 1; }
    sleep 0.2
  done
}
within 20 test -s "$work/display"
display=:$(head -n 1 "$work/display")

mkdir -p "$work/home" "$work/locales"
localedef -i he_IL -f UTF-8 "$work/locales/he_IL.UTF-8"
localedef -i en_US -f UTF-8 "$work/locales/en_US.UTF-8"
locale=en_US.UTF-8
# Runs a program of Windows for a person whose language is $locale. No entries are put into the menus of this computer, nothing is fetched.
windows() {
  timeout 300 env -i HOME="$work/home" PATH=/usr/bin:/bin DISPLAY="$display" LC_ALL="$locale" LOCPATH="$work/locales" WINEPREFIX="$work/wine" WINEDEBUG=-all \
    WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d" wine "$@"
}
settled() { WINEPREFIX=$work/wine timeout 120 wineserver -w; }

make_windows() {
  windows wineboot --init && settled || return 1
  mkdir -p "$work/wine/drive_c/test"
  local helper
  for helper in browser close; do
    x86_64-w64-mingw32-gcc -O1 -o "$work/wine/drive_c/test/$helper.exe" "scripts/test-windows/$helper.c" || return 1
  done
  [ -e "$work/wine/drive_c/windows/system32/bcryptprimitives.dll" ] ||
    x86_64-w64-mingw32-gcc -O1 -shared -o "$work/wine/drive_c/windows/system32/bcryptprimitives.dll" scripts/test-windows/processprng.c -ladvapi32 || return 1
  windows reg add 'HKCU\Software\Classes\https\shell\open\command' /ve /d '"C:\test\browser.exe" "%1"' /f &&
    windows reg add 'HKCR\https\shell\open\command' /ve /d '"C:\test\browser.exe" "%1"' /f && settled
}
drive=$work/wine/drive_c
# The person's folder, whatever they are called.
person() { printf '%s\n' "$drive/users/$(id -un)"; }
# Every file, and every entry of the registry. Left out are Wine's own files but for what installers leave there, and what
# Wine notes down on its own: the times of entries, the look of its console, its devices, the fonts of this computer.
everything() {
  settled
  (cd -- "$drive" && find . -path './windows/Installer*' -print -o -path ./windows -prune -o -print)
  awk '/^\[/ { sub(/\][ 0-9]*$/, ""); key = substr($0, 2); print key } /^["@]/ { print key ": " $0 }' "$work/wine/user.reg" "$work/wine/system.reg" |
    grep -v -E '^(Console|System\\\\CurrentControlSet\\\\|Software\\\\(Wine|Microsoft\\\\Windows( NT)?\\\\CurrentVersion)\\\\Fonts)'
}

try "Windows: made (Wine $(wine --version 2>/dev/null))" make_windows

### What is in the packages

unpack() { unzip -q "$zip" -d "$work" && mv "$work/messenger-guide-$version-windows-x86_64" "$work/unpacked"; }
# fields LANGUAGE: what Windows shows of the program in this language, as “name=value” lines.
fields() {
  wrestool --extract --raw --type=version --language="$1" "$work/unpacked/messenger-guide.exe" |
    python3 -c 'import re, sys; text = sys.stdin.buffer.read().decode("utf-16-le", "replace"); print(*("=".join(pair) for pair in re.findall("\x01([A-Za-z]+)\0+([^\0]+)", text)), sep="\n")'
}
# has LINE … < FILE
has() {
  local text line
  text=$(tr -d '\r')
  for line in "$@"; do
    grep -q -F -- "$line" <<<"$text" || { echo "$line is missing in"; echo "$text"; return 1; }
  done
}
says() { fields "$1" | has "${@:2}" "ProductVersion=$version" "FileVersion=$version" "OriginalFilename=messenger-guide.exe"; }
has_an_icon() { [ "$(wrestool --list --type=icon "$work/unpacked/messenger-guide.exe" | wc -l)" -ge 6 ]; }
has_a_manifest() { wrestool --extract --raw --type=24 "$work/unpacked/messenger-guide.exe" | has PerMonitorV2 asInvoker '>UTF-8<'; }
# 2 has no console window, 3 has one.
subsystem() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^Subsystem[[:space:]]*0*\([0-9]*\).*/\1/p'; }
opens_no_console() { [ "$(subsystem "$work/unpacked/messenger-guide.exe")" = 2 ] && [ "$(subsystem "$work/unpacked/messenger-guide.com")" = 3 ]; }
# Nothing has to be installed beside it: only libraries of Windows are asked for.
brings_its_libraries() {
  nothing < <(x86_64-w64-mingw32-objdump -p "$work/unpacked/messenger-guide.exe" | sed -n 's/.*DLL Name: //p' | grep -i -E 'gcc|stdc|winpthread|mingw')
}
# All that it installs, and for whom.
holds_what_it_should() {
  diff <(msiinfo export "$msi" File | tail -n +4 | cut -f3 | tr -d '\r' | LC_ALL=C sort) <(cd -- "$work/unpacked" && find . -type f -printf '%P\n' | LC_ALL=C sort) &&
    nothing < <(msiinfo export "$msi" Property | grep '^ALLUSERS') || return 1
  # Bit 3: no rights of an administrator are asked for.
  [ "$(msiinfo export "$msi" _SummaryInformation | tr -d '\r' | sed -n 's/^15\t//p')" = 10 ]
}
same_again() { scripts/build-windows.sh "$work/again" && cmp "$msi" "$work/again/${msi##*/}" && cmp "$zip" "$work/again/${zip##*/}"; }

try ".zip: unpacked" unpack
try "program: name and version, in English" says 1033 "ProductName=Messenger Guide" "FileDescription=Messenger Guide" "CompanyName=Messenger Guide contributors"
try "program: name and version, in Hebrew" says 1037 "ProductName=מדריך המסנג׳רים" "FileDescription=מדריך המסנג׳רים" "CompanyName=התורמים למדריך המסנג׳רים"
try "program: icon in six sizes" has_an_icon
try "program: manifest (sharp on every screen, a person's own rights, UTF-8)" has_a_manifest
try "program: no console window; the launcher for terminals has one" opens_no_console
try "program: asks for libraries of Windows only" brings_its_libraries
try ".msi: holds the program, its launcher, and the licences; asks for no rights" holds_what_it_should
try "packed once more: the same bytes" same_again

### Installed and used

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
is_listed() { diff <(listed) <(echo "$1"); }
belongs_to_the_person() { windows reg query 'HKCU\Software\Microsoft\Installer\Products' /s | grep -q "Messenger Guide"; }

# terminal FILE COMMAND: runs a command line where the program was installed; what it prints goes to a file, as > does.
terminal() { (cd -- "$(person)/$folder" && windows cmd /d /c "$2" > "$1"); }
answers() { terminal "$work/links" 'messenger-guide links signal --platform windows --json' && has https:// < "$work/links"; }
answers_in_hebrew() { terminal "$work/hebrew" 'messenger-guide find סיגנל --lang he' && has Signal < "$work/hebrew" && LC_ALL=C.UTF-8 grep -q -P '\p{Hebrew}' "$work/hebrew"; }
# By its name alone, from another folder: the installer put its own into the person's PATH.
found_by_name() { (cd -- "$work" && windows cmd /d /c 'messenger-guide --version' > "$work/found") && has "messenger-guide $version" < "$work/found"; }
# cmd's own redirection, without the launcher, into a file and through a pipe; and what goes wrong arrives where errors go.
redirected() {
  terminal "$work/nothing" 'messenger-guide.exe --version > C:\test\redirected.txt' || return 1
  terminal "$work/piped" 'messenger-guide.exe --version | more' || return 1
  terminal "$work/nothing" 'messenger-guide show nobody 2> C:\test\wrong.txt'
  has "messenger-guide $version" < "$drive/test/redirected.txt" && has "messenger-guide $version" < "$work/piped" && has nobody < "$drive/test/wrong.txt"
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
# in_a_console NAME: in a real console, not only into a file. Wine lets a program write there even before it has joined the console, so that
# src/platform/console.rs, which real Windows needs, is only seen to do no harm.
in_a_console() {
  rm -f -- "$drive/test/console.txt"
  (cd -- "$(person)/$folder" && windows wineconsole cmd /d /c "$1 list && echo answered > C:\\test\\console.txt")
  within 30 test -s "$drive/test/console.txt"
}

# find_window NAME: puts the window's id into $window.
find_window() { window=$(DISPLAY=$display xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [ -n "$window" ]; }
picture() { DISPLAY=$display import -window "$window" "$1"; }
colour() { DISPLAY=$display import -window "$window" -crop "1x1+$1+$2" -depth 8 rgb:- | od -An -tu1 | tr -s ' ' | sed 's/^ //'; }
painted() { [ "$(colour 3 3)" = "255 255 255" ]; }
press() {
  local x y
  read -r x y <<<"$(cargo test --locked --quiet --test e2e -- --place-on-windows "$@")"
  DISPLAY=$display xdotool mousemove --window "$window" "$x" "$y" click 1
}
no_window() { ! DISPLAY=$display xdotool search --onlyvisible --name "$1" > /dev/null 2>&1; }
# close NAME: closes the program's window, and waits until it is gone and everything has ended.
close() { windows 'C:\test\close.exe' && within 20 no_window "$1" && settled; }
lines_arrived() { [ "$(wc -l < "$drive/opened.txt" 2>/dev/null || echo 0)" -ge 2 ]; }
# Started from the start menu, looked at, a download pressed.
use() {
  local language=$1 title=$2
  rm -f -- "$drive/opened.txt"
  # The pointer of the last time would show an address over the picture.
  DISPLAY=$display xdotool mousemove 1399 899
  windows start "$(person_path "$entry")" || return 1
  within 60 find_window "$title" && within 30 painted || return 1
  picture "$pictures/window-$language.png"
  press "$language" download-signal-windows
  within 30 lines_arrived || return 1
  # One argument, which is the address that the program itself tells.
  diff <(tr -d '\r' < "$drive/opened.txt") <(python3 -c 'import json, sys; print(1, json.load(sys.stdin)["downloads"][0]["url"], sep="\n")' < "$work/links")
}
# A path of Windows below the person's folder.
person_path() { printf 'C:\\users\\%s\\%s\n' "$(id -un)" "${1//\//\\}"; }
remembers() { grep -q briar "$(person)/$settings"; }
use_in_english() {
  use en "Messenger Guide" || return 1
  press en messenger-briar
  within 20 remembers || return 1
  close "Messenger Guide"
}
use_in_hebrew() {
  rm -f -- "$(person)/$settings"
  locale=he_IL.UTF-8 use he "מדריך המסנג׳רים" && locale=he_IL.UTF-8 close "מדריך המסנג׳רים"
}

everything | LC_ALL=C sort > "$work/before"
try "installer: installs without questions, for this person" install_it
try "installer: listed once, with its version" is_listed "$version"
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

### Replaced by a newer version, and removed

newer=99.0.1
newer_msi=$work/newer/messenger-guide-$newer-windows-x86_64.msi
upgrade() {
  cp -- "$(person)/$settings" "$work/settings-before"
  MESSENGER_GUIDE_VERSION=$newer scripts/build-windows.sh "$work/newer" || return 1
  installer /i "Z:${newer_msi//\//\\}" || return 1
  is_listed "$newer" || return 1
  [ "$(grep -c '^"Path"=.*Messenger Guide.*Messenger Guide' "$work/wine/user.reg")" = 0 ] || { echo "twice in the PATH"; return 1; }
  [ -s "$(person)/$folder/messenger-guide.exe" ] && cmp -- "$work/settings-before" "$(person)/$settings"
}
no_way_back() {
  if installer /i "Z:${msi//\//\\}"; then echo "the older version was installed over the newer one"; return 1; fi
  is_listed "$newer"
}
opens_again() {
  windows start "$(person_path "$entry")" && within 60 find_window "Messenger Guide" && within 30 painted && close "Messenger Guide" && remembers
}
remove() { installer /x "Z:${newer_msi//\//\\}" && [ -z "$(listed)" ]; }
# What stays: the person's choices, what the tests wrote, and what Windows Installer keeps for itself, but nothing in it.
may_stay='^> (\./opened\.txt|\./test/.*|\./users/[^/]+/Temp/.*'
may_stay+='|\./users/[^/]+/AppData/Roaming/messenger-guide(/settings\.ron)?|\./users/[^/]+/AppData/Roaming/Microsoft/Installer'
may_stay+='|Software\\\\Microsoft\\\\(Windows\\\\CurrentVersion\\\\)?Installer(\\\\UserData\\\\S[-0-9]+)?\\\\(Components|Features|Products|UpgradeCodes))$'
nothing_left() {
  nothing < <(diff "$work/before" <(everything | LC_ALL=C sort) | grep '^[<>]' | grep -v -E "$may_stay") || return 1
  [ -s "$(person)/$settings" ] || { echo "the settings are gone"; return 1; }
}

try "upgrade: in place, settings kept" upgrade
try "upgrade: an older version is refused" no_way_back
try "upgrade: opens, and remembers" opens_again
try "removal: without questions" remove
try "removal: nothing is left but the person's settings" nothing_left
verdict "Windows packages"
