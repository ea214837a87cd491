#!/usr/bin/env bash
# Looks into a program that was built here for a release: does it say which crates it was built from, and nothing of this computer?
#
#   scripts/check-release.sh PROGRAM        (of any of the three systems; “.exe” may be left out)
#
# - the list that cargo-auditable wrote into it names this version of Messenger Guide, and every crate in it stands in Cargo.lock
# - no folder of this computer is named in it: those of the project, of Cargo and of Rust
#
# Needs python3; builds rust-audit-info in target/tools. Prints each objection and a verdict, and ends with 0 or 1.
set -euo pipefail
program=$(cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
[ -e "$program" ] || program=$program.exe
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

objections=0
object() { printf 'objection: %s\n' "$1" >&2; objections=$((objections + 1)); }

folder=$(scripts/install-tool.sh rust-audit-info 0.5.4)
python=$(command -v python3 || command -v python)
if crates=$("$folder/rust-audit-info" "$program" 2>&1); then
  "$python" scripts/crates_inside.py Cargo.lock "$(scripts/version.sh)" <<<"$crates" || objections=$((objections + 1))
else
  object "it doesn't say which crates it was built from: $crates"
fi

while read -r path; do
  if grep -q -a -F -- "$path" "$program"; then object "a folder of this computer is named in it: $path"; fi
  # Every Linux has /usr; where a distribution's own Rust lies in it, that gives nothing away.
done < <(printf '%s\n' "$PWD" "${CARGO_HOME:-$HOME/.cargo}" "$(rustc --print sysroot)" | sort -u | grep -v -x /usr)

if [ "$objections" -gt 0 ]; then
  echo "not fit for release: $program" >&2
  exit 1
fi
echo "fit for release: $program"
