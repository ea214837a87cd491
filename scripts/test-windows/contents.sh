# What is in the packages for Windows. Read by scripts/test-windows.sh.
# shellcheck shell=bash disable=SC2154

small_enough() { [ "$(stat -c %s -- "$msi")" -lt 8000000 ]; }
unpack() { mkdir -p "$work/unpacked" && unzip -q -o "$zip" -d "$work/unpacked" && mv "$work/unpacked"/*/* "$work/unpacked"; }
# fields LANGUAGE: what Windows shows of the program in this language, as “name=value” lines.
fields() {
  wrestool --extract --raw --type=version --language="$1" "$work/unpacked/messenger-guide.exe" |
    python3 -c 'import re, sys; text = sys.stdin.buffer.read().decode("utf-16-le", "replace"); print(*("=".join(pair) for pair in re.findall("\x01([A-Za-z]+)\0+([^\0]+)", text)), sep="\n")'
}
# says LANGUAGE LINE …
says() {
  local said line
  said=$(fields "$1")
  shift
  for line in "$@" "ProductVersion=$version" "FileVersion=$version" "OriginalFilename=messenger-guide.exe"; do
    grep -q -x -F -- "$line" <<<"$said" || { echo "$line is missing in"; echo "$said"; return 1; }
  done
}
has_an_icon() { [ "$(wrestool --list --type=icon "$work/unpacked/messenger-guide.exe" | wc -l)" -ge 6 ]; }
has_a_manifest() {
  local manifest
  manifest=$(wrestool --extract --raw --type=24 "$work/unpacked/messenger-guide.exe")
  grep -q 'PerMonitorV2' <<<"$manifest" && grep -q 'asInvoker' <<<"$manifest" && grep -q '>UTF-8<' <<<"$manifest"
}
# subsystem FILE: 2 has no console window, 3 has one.
subsystem() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^Subsystem[[:space:]]*0*\([0-9]*\).*/\1/p'; }
opens_no_console() { [ "$(subsystem "$work/unpacked/messenger-guide.exe")" = 2 ] && [ "$(subsystem "$work/unpacked/messenger-guide.com")" = 3 ]; }
# Nothing has to be installed beside it: only libraries of Windows are asked for.
brings_its_libraries() {
  local more
  more=$(x86_64-w64-mingw32-objdump -p "$work/unpacked/messenger-guide.exe" | sed -n 's/.*DLL Name: //p' | grep -i -E 'gcc|stdc|winpthread|mingw') || true
  [ -z "$more" ] || { echo "asks for $more"; return 1; }
}
# All that it installs, and for whom.
holds_what_it_should() {
  local files
  files=$(msiinfo export "$msi" File | tail -n +4 | cut -f3 | tr -d '\r' | LC_ALL=C sort | tr '\n' ' ')
  [ "$files" = "CHANGELOG.md LICENSE-APACHE LICENSE-Lucide.txt LICENSE-MIT OFL-OpenSans.txt README.md crates.txt messenger-guide.com messenger-guide.exe " ] || { echo "$files"; return 1; }
  if msiinfo export "$msi" Property | grep '^ALLUSERS'; then return 1; fi
  # Bit 3: no rights of an administrator are asked for.
  [ "$(msiinfo export "$msi" _SummaryInformation | tr -d '\r' | sed -n 's/^15\t//p')" = 10 ]
}
same_again() {
  scripts/build-windows.sh "$work/again" || return 1
  (cd -- "$dist" && sha256sum -- "${msi##*/}" "${zip##*/}") | (cd -- "$work/again" && sha256sum --check --strict)
}

try ".msi: under 8 MB ($(stat -c %s -- "$msi") bytes)" small_enough
try ".zip: unpacked" unpack
try "program: name and version, in English" says 1033 "ProductName=Messenger Guide" "FileDescription=Messenger Guide" "CompanyName=Messenger Guide contributors"
try "program: name and version, in Hebrew" says 1037 "ProductName=מדריך המסרים" "FileDescription=מדריך המסרים" "CompanyName=התורמים למדריך המסרים"
try "program: icon in six sizes" has_an_icon
try "program: manifest (sharp on every screen, a person's own rights, UTF-8)" has_a_manifest
try "program: no console window; the launcher for terminals has one" opens_no_console
try "program: asks for libraries of Windows only" brings_its_libraries
try ".msi: holds the program, its launcher, and the licences; asks for no rights" holds_what_it_should
try "packed once more: the same bytes" same_again
