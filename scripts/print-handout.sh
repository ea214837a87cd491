#!/usr/bin/env bash
# Prints the hand-out of all messengers with headless Chromium, on A4 and on Letter, and fails unless each has just one page.
#
#   scripts/print-handout.sh [LANGUAGE …]        (all languages, if left out)
#
# The PDFs stay in target/handout, to be looked at. Installs chromium and poppler-utils where they are missing. Without the fonts
# that the page names, Chromium takes a wider one: what fits then fits everywhere.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh chromium=chromium pdfinfo=poppler-utils
cargo build --locked --quiet
out=$(folder "$target/handout")
languages=(i18n/*)
[ $# -gt 0 ] || set -- "${languages[@]#i18n/}"
wrong=()
for language; do
  "$target/debug/messenger-guide" handout --lang "$language" > "$out/$language.html"
  messengers=$(grep -c '<h1>' "$out/$language.html")
  for paper in A4 Letter; do
    name=$out/$language-$paper
    sed "s/@page { /&size: $paper; /" "$out/$language.html" > "$name.html"
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
      --print-to-pdf="$name.pdf" "file://$name.html" 2>/dev/null
    pages=$(pdfinfo "$name.pdf" | sed -n 's/^Pages: *//p')
    [ "$pages" = "$messengers" ] || wrong+=("$language-$paper has $pages pages")
  done
done
[ ${#wrong[@]} = 0 ] || fail "$(printf '%s; ' "${wrong[@]}")there are $messengers messengers"
