#!/usr/bin/env bash
# Checks the workflows of GitHub Actions: their form (check-jsonschema), and what makes them unsafe (zizmor).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh

PATH=$(python_tools workflows check-jsonschema==0.39.0 zizmor==1.32.0):$PATH
check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
zizmor --offline --no-progress --persona pedantic .github/workflows
