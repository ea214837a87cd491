# To be read by a script that tries things: counts what went well and what didn't.
# shellcheck shell=bash

passed=0
failed=0

# try WHAT COMMAND …: runs the command; what it prints is shown only where it fails. That goes through a file: a pipe would wait for
# whatever the command leaves running.
try() {
  local what=$1 said
  shift
  said=$(mktemp)
  if ("$@") > "$said" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    sed 's/^/        /' "$said"
  fi
  rm -f -- "$said"
}

# verdict OF-WHAT: the last line, and the exit code.
verdict() {
  echo "$1: $passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
