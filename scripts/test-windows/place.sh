# A Windows of its own: Wine in a folder that is thrown away, on a display of its own. Read by scripts/test-windows.sh.
# shellcheck shell=bash disable=SC2154

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
# Every file, and every entry of the registry. Left out are the times of entries, and Wine's own files but for what installers leave there.
everything() {
  settled
  (cd -- "$drive" && find . -path './windows/Installer*' -print -o -path ./windows -prune -o -print | LC_ALL=C sort)
  python3 scripts/test-windows/registry.py "$work/wine/user.reg" "$work/wine/system.reg"
}

try "Windows: made (Wine $(wine --version 2>/dev/null))" make_windows
