#!/usr/bin/env bash
# Makes the packages for Linux and tries them: what they hold, and the .deb for real in a bare Debian of its own.
#
#   scripts/test-linux.sh [FOLDER]        (FOLDER: where the packages are, or are to be made; default: dist)
#
# - the checkers of Debian and AppStream have nothing to object to
# - the .deb is installed with apt-get in a fresh Debian 12 (debootstrap), started there from its menu entry under Xvfb, a download is
#   pressed in English and in Hebrew and arrives at the browser, and after its removal nothing is left
# - the .rpm holds the same files and asks for the libraries that the program needs
# - the portable archive installs, replaces and removes itself in a home of its own
# - the Flatpak manifest allows nothing but a window, and its list of sources is that of Cargo.lock, whole
#
# Installs what it needs on Debian and Ubuntu; making the bare system needs root (sudo). Prints a line for each thing that was tried and a
# verdict, and ends with 0 or 1. Pictures of the windows are put into target/linux/pictures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh Xvfb=xvfb xdotool=xdotool import=imagemagick lintian=lintian debootstrap=debootstrap rpm=rpm python3=python3 \
  desktop-file-validate=desktop-file-utils appstreamcli=appstream flatpak-builder=flatpak-builder
# shellcheck source=scripts/verdict.sh
. scripts/verdict.sh
dist=${1:-dist}
scripts/package-linux.sh "$dist"
dist=$(cd -- "$dist" && pwd -P)
version=$(scripts/version.sh)
processor=$(uname -m)
# shellcheck disable=SC2034
deb=$dist/messenger-guide_${version}_$(dpkg --print-architecture).deb
# shellcheck disable=SC2034
rpm=$dist/messenger-guide-$version-1.$processor.rpm
# shellcheck disable=SC2034
portable=$dist/messenger-guide-$version-linux-$processor.tar.gz

for part in contents bare-debian portable flatpak; do
  # shellcheck source=/dev/null
  . "scripts/test-linux/$part.sh"
done
verdict "Linux packages"
