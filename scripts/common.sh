# Read by the other scripts, in the project's folder.
# shellcheck shell=bash

# shellcheck disable=SC2034
id=$(sed -n 's/.*APPLICATION_ID: &str = "\(.*\)";/\1/p' src/platform/application_id.rs)
# shellcheck disable=SC2034
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml)
target=${CARGO_TARGET_DIR:-target}
mkdir -p "$target"
target=$(cd -- "$target" && pwd -P)
# shellcheck disable=SC2034
if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi

fail() {
  echo "failed: $1" >&2
  exit 1
}

# The same commit gives the same bytes: the time in packages is that of the commit.
reproducible() {
  SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
  export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
}

# python_tools NAME PACKAGE==VERSION …: installs tools from PyPI in target/tools, and prints the folder of their programs.
python_tools() {
  local folder=${MESSENGER_GUIDE_TOOLS:-$target/tools}/$1
  shift
  if [ "$(cat "$folder/installed" 2>/dev/null)" != "$*" ]; then
    python3 -m venv --clear "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "$@" >&2
    echo "$*" > "$folder/installed"
  fi
  printf '%s\n' "$folder/bin"
}

# rust_for TARGET: where rustup has no standard library for it, takes Debian's Rust (1.88 or newer: that of the security
# updates in Debian 12), which can build that from its sources;
# ${build_std[@]} is then what cargo needs to be told.
build_std=()
rust_for() {
  [ ! -d "$(rustc --print target-libdir --target "$1" 2>/dev/null)" ] || return 0
  scripts/install-packages.sh cc=gcc file:/usr/bin/rustc=rustc-web file:/usr/bin/cargo=cargo-web \
    file:/usr/bin/cargo-clippy=rust-web-clippy file:/usr/lib/rustlib/src/rust/library=rust-web-src >&2
  # The flag is for nightly Rust, or for those who insist.
  export PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
  # shellcheck disable=SC2034,SC2054
  build_std=(-Zbuild-std=std,panic_abort,panic_unwind,test)
}

# Prints size and checksum of each file, and fails where the first one is too large to be easily downloaded.
made() {
  local file
  for file in "$@"; do
    printf '%8d bytes  %s\n' "$(wc -c < "$file")" "$(cd -- "$(dirname -- "$file")" && { sha256sum -- "${file##*/}" || shasum -a 256 -- "${file##*/}"; })"
  done
  [ "$(wc -c < "$1")" -le 8000000 ] || fail "$1 is larger than 8 MB"
}

passed=0
failed=0
# try WHAT COMMAND …: runs the command, and shows what it printed only where it fails. That goes through a file: a pipe
# would wait for whatever the command leaves running.
try() {
  local what=$1 output
  shift
  output=$(mktemp)
  if ("$@") > "$output" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    sed 's/^/        /' "$output"
  fi
  rm -f -- "$output"
}

# Fails where it is given a line, and shows it.
nothing() { ! grep .; }

verdict() {
  echo "$1: $passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
