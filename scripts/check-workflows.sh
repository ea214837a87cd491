#!/usr/bin/env bash
# Checks the workflows of GitHub Actions: their form (check-jsonschema), and what makes them unsafe (zizmor).
#
#   scripts/check-workflows.sh
#
# What an action is pinned by, and what a job may do, is tested without them in tests/all/workflows.rs. Needs python3 with venv; the two
# programs are installed in target/tools, from PyPI. The checks themselves need no network. Ends with a verdict, and with 0 or 1.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

tools=${MESSENGER_GUIDE_TOOLS:-${CARGO_TARGET_DIR:-target}/tools}/workflows
requirements=scripts/assets/workflows.txt
if ! cmp -s "$requirements" "$tools/installed.txt"; then
  python3 -m venv --clear "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$requirements"
  cp -- "$requirements" "$tools/installed.txt"
fi

if "$tools/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml &&
  "$tools/bin/zizmor" --offline --no-progress --persona pedantic .github/workflows; then
  echo "workflows: as they should be"
else
  echo "workflows: not as they should be" >&2
  exit 1
fi
