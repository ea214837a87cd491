#!/usr/bin/env bash
# Builds the packages for Windows and tries them under Wine and Xvfb, as a person does: installs, starts from the menu, presses
# a download, changes things, upgrades, removes.
#
#   scripts/test-windows.sh [FOLDER]        (where the packages are to be made; default: dist)
#
# Installs what it needs on Debian. Nothing of the person's own Wine is touched: it works in a folder of its own. A browser of
# the test's own is registered there, and the one library that Wine 8 lacks put into its system folder; neither is part of the
# packages. Pictures of the windows are put into target/windows/pictures.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh wine=wine,wine64 Xvfb=xvfb xdotool=xdotool import=imagemagick x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64 \
  msiextract=msitools wrestool=icoutils localedef=libc-bin file:/usr/share/i18n/locales/he_IL=locales unzip=unzip
scripts/build-windows.sh "${1:-dist}"
name=messenger-guide-$version-windows-x86_64
msi=$(realpath -- "${1:-dist}")/$name.msi
work=$(mktemp -d)
pictures=target/windows/pictures
mkdir -p "$pictures"

### A Windows of its own: Wine in a folder that is thrown away, on a display of its own

export WINEPREFIX=$work/wine
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset 3> "$work/display" 2>/dev/null &
server=$!
end() {
  wineserver -k 2>/dev/null || true
  kill "$server" 2>/dev/null || true
  rm -rf -- "$work"
}
trap end EXIT

# within SECONDS COMMAND …: waits until the command succeeds.
within() {
  local last=$((SECONDS + $1))
  until "${@:2}"; do
    [ "$SECONDS" -lt "$last" ] || { echo "waited in vain for: ${*:2}"; return 1; }
    sleep 0.2
  done
}
within 20 test -s "$work/display"
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY

mkdir -p "$work/home" "$work/locales"
for locale in he_IL en_US; do localedef -i "$locale" -f UTF-8 "$work/locales/$locale.UTF-8"; done
drive=$work/wine/drive_c
# The person's folder, whatever they are called.
person=$drive/users/$(id -un)
# Runs a program of Windows for a person whose language is $locale. No entries are put into the menus of this computer, nothing is fetched.
windows() {
  timeout 300 env -i HOME="$work/home" PATH=/usr/bin:/bin DISPLAY="$DISPLAY" LC_ALL="$locale.UTF-8" LOCPATH="$work/locales" WINEPREFIX="$WINEPREFIX" \
    WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d" wine "$@"
}
settled() { timeout 120 wineserver -w; }

make_windows() {
  windows wineboot --init
  settled
  mkdir "$drive/test"
  local helper library=$drive/windows/system32/bcryptprimitives.dll key
  for helper in browser close; do x86_64-w64-mingw32-gcc -O1 -o "$drive/test/$helper.exe" "scripts/test-windows/$helper.c"; done
  [ -e "$library" ] || x86_64-w64-mingw32-gcc -O1 -shared -o "$library" scripts/test-windows/processprng.c -ladvapi32
  for key in 'HKCU\Software\Classes' HKCR; do
    windows reg add "$key\\https\\shell\\open\\command" /ve /d '"C:\test\browser.exe" "%1"' /f
  done
  settled
}
# Every file, and every entry of the registry. Left out are Wine's own files but for what installers leave there, and what
# Wine notes down on its own: the times of entries, the look of its console, its devices, the fonts of this computer.
everything() {
  settled
  {
    (cd -- "$drive" && find . -path './windows/Installer*' -print -o -path ./windows -prune -o -print)
    awk '/^\[/ { sub(/\][ 0-9]*$/, ""); key = substr($0, 2); print key } /^["@]/ { print key ": " $0 }' "$work/wine/user.reg" "$work/wine/system.reg" |
      grep -v -E '^(Console|System\\\\CurrentControlSet\\\\|Software\\\\(Wine|Microsoft\\\\Windows( NT)?\\\\CurrentVersion)\\\\Fonts)'
  } | LC_ALL=C sort
}

try "Windows: made (Wine $(wine --version 2>/dev/null))" make_windows

### What is in the packages

unpacked=$work/$name
# Every line of the list that cargo xtask made, in both languages; the icon in six sizes.
has_its_resources() {
  local program=$unpacked/messenger-guide.exe value
  wrestool --extract --raw --type=version "$program" | iconv -c -f UTF-16LE -t UTF-8 | tr '\0' '\n' > "$work/version"
  while read -r value; do grep -F -- "$value" "$work/version"; done < <(sed -n 's/^ *VALUE "\(.*\)", "\(.*\)"$/\1\n\2/p' packaging/windows/messenger-guide.rc)
  wrestool --extract --raw --type=string "$program" | iconv -c -f UTF-16LE -t UTF-8 | tr -d '\0' > "$work/strings"
  while read -r value; do grep -F -- "$value" "$work/strings"; done < <(sed -n 's/^ *[12] "\(.*\)"$/\1/p' packaging/windows/messenger-guide.rc)
  wrestool --extract --raw --type=24 "$program" | cmp - packaging/windows/messenger-guide.manifest
  [ "$(wrestool --list --type=icon "$program" | wc -l)" -ge 6 ]
}
# Nothing has to be installed beside it: only libraries of Windows are asked for.
is_made_for_windows() {
  x86_64-w64-mingw32-objdump -p "$unpacked/messenger-guide.exe" > "$work/headers"
  grep '^Subsystem.*Windows GUI' "$work/headers"
  x86_64-w64-mingw32-objdump -p "$unpacked/messenger-guide.com" | grep '^Subsystem.*Windows CUI'
  nothing < <(grep -i -E 'DLL Name: .*(gcc|stdc|winpthread|mingw)' "$work/headers")
}
# All that it installs, and for whom.
holds_what_it_should() {
  unzip -q "${msi%.msi}.zip" -d "$work"
  msiextract --directory "$work/extracted" "$msi"
  diff -r "$unpacked" "$work/extracted/Programs/Messenger Guide"
  nothing < <(msiinfo export "$msi" Property | grep '^ALLUSERS')
  # The start menu takes its words from the program, in the language of Windows.
  msiinfo export "$msi" Shortcut | tr -d '\r' | grep $'\t\\[#Program\\]\t1\t\\[#Program\\]\t2$'
  # Bit 3: no rights of an administrator are asked for.
  msiinfo export "$msi" _SummaryInformation | tr -d '\r' | grep -x $'15\t10'
}
same_again() {
  scripts/build-windows.sh "$work/again"
  cmp "$msi" "$work/again/$name.msi"
  cmp "${msi%.msi}.zip" "$work/again/$name.zip"
}

try ".msi and .zip: the same files; no rights are asked for" holds_what_it_should
try "program: name and version in every language, icon, manifest" has_its_resources
try "program: no console window, only the launcher for terminals; libraries of Windows only" is_made_for_windows
try "packed once more: the same bytes" same_again

### Installed and used

folder="$person/AppData/Local/Programs/Messenger Guide"
entry="$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Messenger Guide.lnk"
settings=$person/AppData/Roaming/messenger-guide/settings.ron

# installer ARGUMENT …: the installer, without questions.
installer() { windows msiexec "$@" /qn && settled; }
# The versions of ours that the system lists under “installed programs”. Windows keeps them with the person, Wine for everybody.
listed() {
  local root
  for root in HKCU HKLM; do
    windows reg query "$root\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall" /s 2>/dev/null | tr -d '\r' | sed -n 's/^ *DisplayVersion *REG_SZ *//p'
  done
}
install_it() {
  installer /i "Z:${msi//\//\\}"
  diff -r "$unpacked" "$folder"
  [ -s "$entry" ]
  [ "$(listed)" = "$version" ]
  windows reg query 'HKCU\Software\Microsoft\Installer\Products' /s | grep "Messenger Guide"
}

# terminal COMMAND: runs a command line where the program was installed.
terminal() { (cd -- "$folder" && windows cmd /d /c "$1"); }
answers() {
  terminal 'messenger-guide links signal --platform windows --json' > "$work/links"
  grep https:// "$work/links"
  terminal 'messenger-guide find סיגנל --lang he' > "$work/hebrew"
  grep Signal "$work/hebrew"
  LC_ALL=C.UTF-8 grep -P '\p{Hebrew}' "$work/hebrew"
  # By its name alone, from another folder: the installer put its own into the person's PATH.
  (cd -- "$work" && windows cmd /d /c 'messenger-guide --version') | grep -F "messenger-guide $version"
}
# cmd's own redirection, without the launcher, into a file and through a pipe.
redirected() {
  terminal 'messenger-guide.exe --version > C:\test\redirected.txt'
  grep -F "messenger-guide $version" "$drive/test/redirected.txt"
  terminal 'messenger-guide.exe --version | more' | grep -F "messenger-guide $version"
}
# What goes wrong arrives where errors go, and gives 2, through the launcher and without it.
refuses() {
  local program code
  for program in messenger-guide messenger-guide.exe; do
    code=0
    terminal "$program show nobody 2> C:\\test\\wrong.txt" || code=$?
    [ "$code" = 2 ]
    grep nobody "$drive/test/wrong.txt"
  done
}
# in_a_console NAME: in a real console, not only into a file. Wine lets a program write there even before it has joined the console, so that
# src/platform/console.rs, which real Windows needs, is only seen to do no harm.
in_a_console() {
  rm -f -- "$drive/test/console.txt"
  (cd -- "$folder" && windows wineconsole cmd /d /c "$1 list && echo answered > C:\\test\\console.txt")
  within 30 test -s "$drive/test/console.txt"
}

# find_window NAME: puts the window's id into $window.
find_window() { window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [ -n "$window" ]; }
gone() { ! find_window "$1"; }
painted() { import -window "$window" -crop 1x1+3+3 -depth 8 rgb:- | cmp - <(printf '\xff\xff\xff'); }
press() {
  local x y
  read -r x y <<<"$(cargo test --locked --quiet --test e2e -- --point-on-windows "$@")"
  xdotool mousemove --window "$window" "$x" "$y" click 1
}
# From the start menu.
open_it() {
  windows start /unix "$entry"
  within 60 find_window "$1"
  within 30 painted
}
close_it() {
  windows 'C:\test\close.exe'
  within 20 gone "$1"
  settled
}
remembers() { grep briar "$settings"; }
# use LANGUAGE TITLE: opened, looked at, a download and a messenger pressed, closed.
use() {
  rm -f -- "$drive/opened.txt" "$settings"
  # The pointer of the last time would show an address over the picture.
  xdotool mousemove 1399 899
  open_it "$2"
  import -window "$window" "$pictures/window-$1.png"
  press "$1" download-signal-windows
  within 30 grep https: "$drive/opened.txt"
  # One argument, which is the address that the program itself tells.
  diff <(tr -d '\r' < "$drive/opened.txt") <(echo 1; grep -o -m 1 'https://[^"]*' "$work/links")
  press "$1" messenger-briar
  within 20 remembers
  close_it "$2"
}

# Built before a window waits for it.
cargo test --locked --quiet --no-run --test e2e
everything > "$work/before"
try "installer: without questions, for this person, not for the computer; listed once, with its version" install_it
try "terminal: answers, in English and Hebrew, and is found by its name from any folder" answers
try "terminal: redirected by the terminal, without the launcher" redirected
try "terminal: refuses a wrong argument" refuses
try "terminal: an answer in a console, by its name alone" in_a_console messenger-guide
try "terminal: an answer in a console, without the launcher" in_a_console messenger-guide.exe
locale=he_IL
try "window: Hebrew where the system is, an address handed to the browser, the choice remembered" use he "מדריך המסנג׳רים"
locale=en_US
try "window: English, the same" use en "Messenger Guide"

### Replaced by a newer version, and removed

newer=99.0.1
newer_msi=$work/newer/messenger-guide-$newer-windows-x86_64.msi
upgrade() {
  cp -- "$settings" "$work/settings-before"
  MESSENGER_GUIDE_VERSION=$newer scripts/build-windows.sh "$work/newer"
  installer /i "Z:${newer_msi//\//\\}"
  nothing < <(grep '^"Path"=.*Messenger Guide.*Messenger Guide' "$work/wine/user.reg")
  cmp -- "$work/settings-before" "$settings"
  if installer /i "Z:${msi//\//\\}"; then echo "the older version was installed over the newer one"; return 1; fi
  [ "$(listed)" = "$newer" ]
  open_it "Messenger Guide"
  close_it "Messenger Guide"
  remembers
}
# What stays: the person's choices, what the tests wrote, and what Windows Installer keeps for itself, but nothing in it.
may_stay='^> (\./opened\.txt|\./test/.*|\./users/[^/]+/Temp/.*'
may_stay+='|\./users/[^/]+/AppData/Roaming/messenger-guide(/settings\.ron(\.lock)?)?|\./users/[^/]+/AppData/Roaming/Microsoft/Installer'
may_stay+='|Software\\\\Microsoft\\\\(Windows\\\\CurrentVersion\\\\)?Installer(\\\\UserData\\\\S[-0-9]+)?\\\\(Components|Features|Products|UpgradeCodes))$'
remove() {
  installer /x "Z:${newer_msi//\//\\}"
  nothing < <(listed)
  nothing_but "$may_stay" < <(diff "$work/before" <(everything) | grep '^[<>]')
  remembers
}

try "upgrade: in place, not back; opens, and remembers" upgrade
try "removal: nothing is left but the person's settings" remove
verdict "Windows packages"
