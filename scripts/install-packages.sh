#!/usr/bin/env bash
# Installs the Debian packages of those commands, files and libraries that are missing.
#
#   scripts/install-packages.sh COMMAND=PACKAGE … file:PATH=PACKAGE … lib:LIBRARY=PACKAGE …
#
# Several packages have commas between them. Does nothing, and needs no rights, where everything is there.
set -euo pipefail

# Debian's ldconfig is not in everybody's PATH.
libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
missing=()
for pair in "$@"; do
  name=${pair%%=*}
  IFS=', ' read -r -a packages <<<"${pair#*=}"
  case $name in
    file:*) [ -e "${name#file:}" ] || missing+=("${packages[@]}") ;;
    lib:*) grep -q -F "${name#lib:} " <<<"$libraries" || missing+=("${packages[@]}") ;;
    *) command -v "$name" >/dev/null || missing+=("${packages[@]}") ;;
  esac
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "installing: ${missing[*]}"
if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi
"${as_root[@]}" apt-get update -q
# Something else may be installing just now, as Ubuntu does by itself.
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -q -y --no-install-recommends "${missing[@]}"
