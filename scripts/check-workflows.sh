#!/usr/bin/env bash
# Checks the workflows of GitHub Actions: their form (check-jsonschema), and what makes them unsafe (zizmor).
#
#   scripts/check-workflows.sh
#
# Also refuses an action that is not pinned by the full hash of a commit, with its version behind it. Needs python3 with venv; the two
# programs are installed in target/tools, from PyPI. The checks themselves need no network.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

tools=${MESSENGER_GUIDE_TOOLS:-${CARGO_TARGET_DIR:-target}/tools}/workflows
requirements=scripts/assets/workflows.txt
if ! cmp -s "$requirements" "$tools/installed.txt"; then
  python3 -m venv --clear "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$requirements"
  cp -- "$requirements" "$tools/installed.txt"
fi

if grep -n -H -E '^[^#]*\buses:' .github/workflows/*.yml | grep -v -E 'uses: [A-Za-z0-9_./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$'; then
  echo "an action is to be pinned as OWNER/NAME@HASH # vX.Y.Z" >&2
  exit 1
fi
"$tools/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$tools/bin/zizmor" --offline --no-progress --persona pedantic .github/workflows
