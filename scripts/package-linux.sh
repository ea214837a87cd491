#!/usr/bin/env bash
# Makes the packages for Linux: .deb, .rpm, and a portable .tar.gz with install.sh and uninstall.sh for a person's own home.
#
#   scripts/package-linux.sh [FOLDER]        (default: dist)
#
# Installs what it needs on Debian and Ubuntu. The same commit gives the same packages.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
reproducible

scripts/install-packages.sh git=git dpkg-shlibdeps=dpkg-dev file:/usr/lib/rpm/find-requires=rpm \
  lib:libwayland-client.so.0=libwayland-client0 lib:libxkbcommon-x11.so.0=libxkbcommon-x11-0
dist=$(folder "${1:-dist}")
built=$(scripts/build-release.sh)
# Cargo.toml names the files of the packages by this folder.
work=target/linux
portable=messenger-guide-$version-linux-$(uname -m)
mkdir -p "$work"
scripts/licenses.sh "$work/crates.txt"
rm -rf -- "${work:?}/usr" "${work:?}/$portable"
scripts/stage-linux.sh "$work/usr" "$built/messenger-guide" "$work/crates.txt"

# The changelog in Debian's form: the versions and their days; what changed stands in CHANGELOG.md.
sed -n 's/^## \[\([0-9].*\)\] - \(.*\)$/\1 \2/p' CHANGELOG.md | while read -r number day; do
  printf 'messenger-guide (%s) unstable; urgency=medium\n\n  * Version %s; see CHANGELOG.md in the sources.\n\n' "$number" "$number"
  printf ' -- Messenger Guide contributors <maintainers@messenger-guide.invalid>  %s\n\n' "$(date -R -d "$day 12:00")"
done | gzip -9 -n > "$work/changelog.gz"

PATH=$(cargo_tool cargo-deb 3.8.0):$PATH
cargo_tool cargo-generate-rpm 0.21.1 >/dev/null
export PATH
deb=$dist/messenger-guide_${version}_$(dpkg --print-architecture).deb
rpm=$dist/messenger-guide-$version-1.$(uname -m).rpm
cargo deb --quiet --no-build --no-strip --output "$deb"
cargo generate-rpm --auto-req /usr/lib/rpm/find-requires --output "$rpm"

cp -R -- "$work/usr" "$work/$portable"
cp -- packaging/linux/portable/install.sh packaging/linux/portable/uninstall.sh LICENSE-MIT LICENSE-APACHE "$work/$portable"
readme > "$work/$portable/README.md"
tar --create --directory="$work" --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w --mtime="@$SOURCE_DATE_EPOCH" \
  "$portable" | gzip -9 -n > "$dist/$portable.tar.gz"
made "$deb" "$rpm" "$dist/$portable.tar.gz"
echo "packages for Linux: made"
