#!/usr/bin/env bash
# Feeds made-up input to what reads files, addresses and arguments (fuzz/), and stops where one panics or breaks a promise.
#
#   scripts/fuzz.sh [SECONDS [TARGET …]]        (600 for each target; all six, if left out)
#
# Begins with the project's own files. What was found interesting stays in fuzz/corpus, what failed in fuzz/artifacts. Installs
# cargo-fuzz and a C++ compiler, if they are missing (Debian, Ubuntu).
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- apk arguments data links settings texts

scripts/install-packages.sh c++=g++
PATH=$(cargo_tool cargo-fuzz 0.13.2):$PATH
# The flags of libFuzzer's coverage are for nightly Rust, or for those who insist.
export PATH RUSTC_BOOTSTRAP=1
declare -A seeds=([apk]=apk/tests/samples [data]="data data/messengers" [texts]="i18n/en i18n/he")
for name in "$@"; do
  mkdir -p "fuzz/corpus/$name"
  # What is tried has no unsafe code, so a sanitizer would have nothing to find in it.
  # shellcheck disable=SC2086 # Several folders.
  cargo fuzz run --sanitizer none "$name" "fuzz/corpus/$name" ${seeds[$name]:-} -- \
    -max_total_time="$seconds" -timeout=10 -max_len=65536
done
