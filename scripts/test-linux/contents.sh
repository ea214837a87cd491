# What is in the packages. Read by scripts/test-linux.sh.
# shellcheck shell=bash disable=SC2154

id=$(sed -n 's/.*APPLICATION_ID: &str = "\(.*\)";/\1/p' src/platform/application_id.rs)

# Nothing at or above “warning”; what is only informative is not asked for.
lintian_is_content() { lintian --allow-root --fail-on error,warning "$deb"; }

files_of_deb() { dpkg-deb --fsys-tarfile "$deb" | tar --list | sed -n 's|^\./|/|; /[^/]$/p' | LC_ALL=C sort; }
# The two differ where distributions do: the place of zsh's completions, and Debian's changelog.
same_files() {
  diff <(files_of_deb | sed 's|zsh/vendor-completions|zsh/site-functions|; /changelog.gz$/d') <(rpm -qpl "$rpm" | LC_ALL=C sort)
}
# has LIST-COMMAND LINE …: each line is in the list.
has() {
  local list line missing=0
  list=$("$1")
  shift
  for line in "$@"; do
    grep -q -x -F -- "$line" <<<"$list" || { echo "missing: $line"; missing=1; }
  done
  return "$missing"
}
needs_of_deb() { dpkg-deb -f "$deb" Depends | sed 's/ *([^)]*)//g' | tr -d ' ' | tr ',' '\n'; }
needs_of_rpm() { rpm -qpR "$rpm" | awk '{ print $1 }'; }
# The program brings its own libraries, but for those of the system.
linked_only_with_the_system() {
  local more
  more=$(dpkg-deb --fsys-tarfile "$deb" | tar --extract --to-stdout ./usr/bin/messenger-guide | readelf -d /dev/stdin 2>/dev/null | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' |
    grep -v -x -E 'lib(c|m|gcc_s|dl|pthread|rt)\.so\.[0-9]+|ld-linux.*') || true
  [ -z "$more" ] || { echo "linked with $more"; return 1; }
}
small_enough() { [ "$(stat -c %s -- "$deb")" -lt 8000000 ]; }
# The same sources, packed once more, give the same bytes.
same_again() {
  local again
  again=$(mktemp -d)
  scripts/package-linux.sh "$again" && (cd -- "$dist" && sha256sum -- "${deb##*/}" "${rpm##*/}" "${portable##*/}") | (cd -- "$again" && sha256sum --check --strict)
  local result=$?
  rm -rf -- "$again"
  return "$result"
}

try "desktop entry: desktop-file-validate" desktop-file-validate "packaging/linux/$id.desktop"
try "metainfo: appstreamcli validate --pedantic" appstreamcli validate --pedantic --no-net --explain "packaging/linux/$id.metainfo.xml"
try ".deb: lintian" lintian_is_content
try ".deb: under 8 MB ($(stat -c %s -- "$deb") bytes)" small_enough
try ".deb: program, entry, metainfo, icons, man pages, completions, licences" has files_of_deb /usr/bin/messenger-guide \
  "/usr/share/applications/$id.desktop" "/usr/share/metainfo/$id.metainfo.xml" "/usr/share/icons/hicolor/scalable/apps/$id.svg" \
  "/usr/share/icons/hicolor/16x16/apps/$id.png" "/usr/share/icons/hicolor/48x48/apps/$id.png" "/usr/share/icons/hicolor/512x512/apps/$id.png" \
  /usr/share/man/man1/messenger-guide.1.gz /usr/share/man/man1/messenger-guide-open.1.gz \
  /usr/share/bash-completion/completions/messenger-guide /usr/share/zsh/vendor-completions/_messenger-guide \
  /usr/share/fish/vendor_completions.d/messenger-guide.fish /usr/share/doc/messenger-guide/copyright /usr/share/doc/messenger-guide/crates.txt
try ".deb: asks for what the window loads" has needs_of_deb libc6 libwayland-client0 libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 \
  libxkbcommon-x11-0 libxkbcommon0
try ".deb: linked with nothing but the system's own libraries" linked_only_with_the_system
try ".rpm: the same files" same_files
try ".rpm: asks for what the program and the window load" has needs_of_rpm "libc.so.6(GLIBC_2.34)(64bit)" "libwayland-client.so.0()(64bit)" \
  "libX11.so.6()(64bit)" "libX11-xcb.so.1()(64bit)" "libxcb.so.1()(64bit)" "libXcursor.so.1()(64bit)" "libXi.so.6()(64bit)" \
  "libxkbcommon.so.0()(64bit)" "libxkbcommon-x11.so.0()(64bit)"
try "made once more: the same bytes" same_again
