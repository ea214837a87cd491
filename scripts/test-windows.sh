#!/usr/bin/env bash
# Builds the packages for Windows and tries them under Wine and Xvfb, as a person does: installs, starts from the menu, presses a download, changes
# things, upgrades, removes.
#
#   scripts/test-windows.sh [FOLDER]        (FOLDER: where the packages are to be made; default: dist)
#
# Installs what it needs on Debian (Wine, mingw, Xvfb …). Nothing of the person's own Wine is touched: it works in a folder of its own. A
# browser of the test's own is registered there, and the one library that Wine 8 lacks (scripts/test-windows/processprng.c) put into
# its system folder; neither is part of the packages. Prints a line for each thing that was tried and a verdict, and ends with 0 or 1. Pictures of
# the windows are put into target/windows/pictures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/install-packages.sh wine="wine wine64" Xvfb=xvfb xdotool=xdotool import=imagemagick x86_64-w64-mingw32-gcc=gcc-mingw-w64-x86-64 \
  msiinfo=msitools wrestool=icoutils localedef=libc-bin file:/usr/share/i18n/locales/he_IL=locales python3=python3 unzip=unzip
# shellcheck source=scripts/verdict.sh
. scripts/verdict.sh
scripts/build-windows.sh "${1:-dist}"
dist=$(cd -- "${1:-dist}" && pwd -P)
version=$(scripts/version.sh)
# shellcheck disable=SC2034
msi=$dist/messenger-guide-$version-windows-x86_64.msi
# shellcheck disable=SC2034
zip=$dist/messenger-guide-$version-windows-x86_64.zip
# shellcheck disable=SC2034 # for the parts
work=$(mktemp -d)
pictures=target/windows/pictures
mkdir -p "$pictures"

# What is tried, and where.
for part in place contents use upgrade; do
  # shellcheck source=/dev/null
  . "scripts/test-windows/$part.sh"
done
verdict "Windows packages"
