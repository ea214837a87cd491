# The beginning of every other script, which goes on in the project's folder.
# shellcheck shell=bash disable=SC2034
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

id=$(sed -n 's/.*APPLICATION_ID: &str = "\(.*\)";/\1/p' src/platform/application_id.rs)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml)
# Makes a folder, and prints its whole path.
folder() { mkdir -p "$1" && (cd -- "$1" && pwd -P); }
target=$(folder "${CARGO_TARGET_DIR:-target}")
tools=$(folder "${MESSENGER_GUIDE_TOOLS:-$target/tools}")
if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi

# What rustc links with, which Rust does not bring along.
scripts/install-packages.sh cc=gcc,libc6-dev >&2

# What a window loads at run time, for scripts/install-packages.sh.
window_libraries=(lib:lib{xkbcommon-x11.so.0=libxkbcommon-x11-0,X11-xcb.so.1=libx11-xcb1,Xcursor.so.1=libxcursor1,Xi.so.6=libxi6})

# Puts the program that is tried into $MESSENGER_GUIDE_BINARY: built as it is released, unless that names one already.
find_program() {
  if [ -z "${MESSENGER_GUIDE_BINARY:-}" ]; then
    cargo build --locked --release
    MESSENGER_GUIDE_BINARY=$target/release/messenger-guide
  fi
  MESSENGER_GUIDE_BINARY=$(realpath "$MESSENGER_GUIDE_BINARY")
  export MESSENGER_GUIDE_BINARY
}

fail() {
  echo "failed: $1" >&2
  exit 1
}

# The same commit gives the same bytes: the time in packages is that of the commit.
reproducible() {
  SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
  export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
}

# cargo_tool CRATE VERSION [CARGO-ARGUMENT …]: builds a tool, where it is not there yet in this version, and prints the folder of
# its program. Neither the flags nor the profile of our program are meant for it: it has to be there soon, not to be fast.
cargo_tool() {
  grep -q -F "\"$1 $2 " "$tools/.crates.toml" 2>/dev/null ||
    env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_PROFILE_DEV_DEBUG=0 \
      cargo install --locked --force --debug --root "$tools" --target-dir "$tools/build" "$1@$2" "${@:3}" >&2 || return
  echo "$tools/bin"
}

# python_tools NAME PACKAGE==VERSION …: the same for tools from PyPI.
python_tools() {
  local home=$tools/$1
  if [ "$(cat "$home/installed" 2>/dev/null)" != "${*:2}" ]; then
    # Debian's Python lacks what makes a virtual environment.
    python3 -m ensurepip --version >/dev/null 2>&1 || scripts/install-packages.sh ensurepip=python3,python3-venv >&2 || return
    python3 -m venv --clear "$home" || return
    "$home/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "${@:2}" >&2 || return
    echo "${*:2}" > "$home/installed"
  fi
  echo "$home/bin"
}

# rust_for TARGET: where rustup has no standard library for it, takes Debian's Rust (in Debian 12 that of the security
# updates), which can build that from its sources; ${build_std[@]} is then what cargo needs to be told.
build_std=()
rust_for() {
  [ ! -d "$(rustc --print target-libdir --target "$1" 2>/dev/null)" ] || return 0
  scripts/install-packages.sh file:/usr/bin/rustc=rustc-web file:/usr/bin/cargo=cargo-web \
    file:/usr/bin/cargo-clippy=rust-web-clippy file:/usr/lib/rustlib/src/rust/library=rust-web-src >&2
  local minimum found
  minimum=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
  found=$(/usr/bin/rustc --version | cut -d ' ' -f 2)
  printf '%s\n' "$minimum" "$found" | sort --version-sort --check=quiet ||
    fail "Debian's Rust is $found here, and $minimum is needed, which comes with the security updates: add bookworm-security to the sources of apt, or get the standard library with rustup target add $1"
  # The flag is for nightly Rust, or for those who insist.
  export PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
  # shellcheck disable=SC2054
  build_std=(-Zbuild-std=std,panic_abort,panic_unwind,test)
}

# Prints size and checksum of each file, and fails where the first one is too large to be easily downloaded.
made() {
  local file
  for file in "$@"; do
    printf '%8d bytes  %s\n' "$(wc -c < "$file")" "$(cd -- "$(dirname -- "$file")" && { sha256sum -- "${file##*/}" || shasum -a 256 -- "${file##*/}"; })"
  done
  [ "$(wc -c < "$1")" -le 16000000 ] || fail "$1 is larger than 16 MB"
}

passed=0
failed=0
# try WHAT COMMAND …: runs the command, which ends at its first failure, and shows what it did and printed only then. That
# goes through a file: a pipe would wait for whatever the command leaves running.
try() {
  local what=$1 output status
  shift
  output=$(mktemp)
  # As a condition of “if”, a function would go on after a failure.
  set +e
  (set -ex; "$@") > "$output" 2>&1
  status=$?
  set -e
  if [ "$status" = 0 ]; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    sed 's/^/        /' "$output"
  fi
  rm -f -- "$output"
}

# The guide for those who install, without the links to what packages don't carry.
readme() { sed -E 's/\[([^]]+)\]\((\.\.\/|[a-z]+\.md)[^)]*\)/\1/g' docs/install.md; }

# Fails where it is given a line, and shows it; nothing_but PATTERN: another line than such a one.
nothing() { ! grep .; }
nothing_but() { ! grep -v -E "$1"; }

verdict() {
  echo "$1: $passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
