#!/usr/bin/env bash
# Makes the packages for Linux: .deb, .rpm, and a portable .tar.gz with install.sh and uninstall.sh for a person's own home.
#
#   scripts/package-linux.sh [FOLDER]        (default: dist)
#
# Installs what it needs on Debian and Ubuntu, and builds cargo-auditable, cargo-deb and cargo-generate-rpm in target/tools. The same
# commit gives the same packages: the time in them is that of the commit, or SOURCE_DATE_EPOCH. Ends with sizes and checksums, and with
# 1 where a package is larger than it may be.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# What the .deb may weigh, in bytes.
limit=8000000

scripts/install-packages.sh python3=python3 git=git dpkg-shlibdeps=dpkg-dev file:/usr/lib/rpm/find-requires=rpm \
  lib:libwayland-client.so.0=libwayland-client0 lib:libxkbcommon-x11.so.0=libxkbcommon-x11-0
mkdir -p "${1:-dist}"
dist=$(cd -- "${1:-dist}" && pwd -P)
version=$(scripts/version.sh)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC

built=$(scripts/build-release.sh)
work=target/linux
processor=$(uname -m)
portable=messenger-guide-$version-linux-$processor
rm -rf -- "${work:?}/usr" "${work:?}/$portable"
mkdir -p "$work"
cargo xtask manual "$work/manual"
scripts/stage-linux.sh "$work/usr" "$built/messenger-guide" "$work/manual"

# The changelog in Debian's form: the versions and their days; what changed stands in CHANGELOG.md.
sed -n 's/^## \[\([0-9].*\)\] - \(.*\)$/\1 \2/p' CHANGELOG.md | while read -r number day; do
  printf 'messenger-guide (%s) unstable; urgency=medium\n\n  * Version %s; see CHANGELOG.md in the sources.\n\n' "$number" "$number"
  printf ' -- Messenger Guide contributors <maintainers@messenger-guide.invalid>  %s\n\n' "$(date -R -d "$day 12:00")"
done | gzip -9 -n > "$work/changelog.gz"

PATH=$(scripts/install-tool.sh cargo-deb 3.8.0):$PATH
scripts/install-tool.sh cargo-generate-rpm 0.21.1 >/dev/null
export PATH
deb=$dist/messenger-guide_${version}_$(dpkg --print-architecture).deb
rpm=$dist/messenger-guide-$version-1.$processor.rpm
cargo deb --quiet --no-build --no-strip --output "$deb"
cargo generate-rpm --auto-req /usr/lib/rpm/find-requires --output "$rpm"

mkdir -p "$work/$portable"
cp -R -- "$work/usr/." packaging/linux/portable/install.sh packaging/linux/portable/uninstall.sh README.md LICENSE-MIT LICENSE-APACHE "$work/$portable"
tar --create --directory="$work" --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w --mtime="@$SOURCE_DATE_EPOCH" \
  "$portable" | gzip -9 -n > "$dist/$portable.tar.gz"

cd -- "$dist"
for file in "$deb" "$rpm" "$portable.tar.gz"; do
  printf '%8d bytes  %s\n' "$(stat -c %s -- "$file")" "$(sha256sum -- "${file##*/}")"
done
if [ "$(stat -c %s -- "$deb")" -gt "$limit" ]; then
  echo "failed: the .deb is larger than $limit bytes" >&2
  exit 1
fi
echo "packages for Linux: made"
