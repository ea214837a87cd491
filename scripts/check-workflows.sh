#!/usr/bin/env bash
# Checks what GitHub reads: the form of workflows and issue forms (check-jsonschema), and what makes workflows unsafe (zizmor).
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

PATH=$(python_tools workflows check-jsonschema==0.39.0 zizmor==1.32.0):$PATH
check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[0-9]*.yml
check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
zizmor --offline --no-progress --persona pedantic .github/workflows
