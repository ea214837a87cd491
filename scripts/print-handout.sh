#!/usr/bin/env bash
# Prints the hand-out of all messengers with headless Chromium, on A4 and on Letter. Fails unless each messenger has just one page, all
# words are between its margins, and the QR codes on it are read as the addresses of that messenger.
#
#   scripts/print-handout.sh [LANGUAGE …]        (all languages, if left out)
#
# The PDFs stay in target/handout, to be looked at. Installs chromium, poppler-utils and zbar-tools where they are missing. Without the
# fonts that the page names, Chromium takes a wider one: what fits then fits everywhere.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh chromium=chromium pdfinfo=poppler-utils zbarimg=zbar-tools
cargo build --locked --quiet
out=$(folder "$target/handout")
pages=$(mktemp -d)
trap 'rm -rf -- "$pages"' EXIT
languages=(i18n/*)
[ $# -gt 0 ] || set -- "${languages[@]#i18n/}"
wrong=()
codes=0

# The addresses of a hand-out, each after the number of its messenger.
addresses() { awk '/<article/ { page++ } match($0, /href="https:[^"]*"/) { print page, substr($0, RSTART + 6, RLENGTH - 7) }' "$1" | sed 's/&amp;/\&/g' | LC_ALL=C sort; }
# What the codes on the pages of a PDF say, each after the number of its page. A printer has 600 dots to the inch, or more.
read_codes() {
  local page number
  rm -f -- "$pages"/*
  pdftoppm -r 300 -gray -png "$1" "$pages/page"
  for page in "$pages"/*.png; do
    number=${page##*-}
    # It asks the message bus for something, and says so where there is none.
    zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$page" 2>/dev/null | sed "s/^/$((10#${number%.png})) /"
  done | LC_ALL=C sort
}
# Words that reach into the margins, which are 8 mm high and 9 mm wide, by more than the 2.5 points that the invisible marks around a
# number may take: 22.7 and 25.5 points.
beyond_margins() {
  pdftotext -bbox "$1" - | awk -F '"' '
    /<page / { width = $2; height = $4 }
    /<word / && ($2 < 23 || $4 < 20 || $6 > width - 23 || $8 > height - 20) { print }'
}

for language; do
  "$target/debug/messenger-guide" handout --lang "$language" > "$out/$language.html"
  messengers=$(grep -c '<h1>' "$out/$language.html")
  expected=$(addresses "$out/$language.html")
  [ "$(wc -l <<<"$expected")" = "$(grep -c '<svg' "$out/$language.html")" ] || wrong+=("$language has not one code for each address")
  for paper in A4 Letter; do
    name=$out/$language-$paper
    sed "s/@page { /&size: $paper; /" "$out/$language.html" > "$name.html"
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
      --print-to-pdf="$name.pdf" "file://$name.html" 2>/dev/null
    printed=$(pdfinfo "$name.pdf" | sed -n 's/^Pages: *//p')
    [ "$printed" = "$messengers" ] || wrong+=("$language-$paper has $printed pages for $messengers messengers")
    beyond=$(beyond_margins "$name.pdf")
    [ -z "$beyond" ] || wrong+=("$language-$paper has words beyond its margins: $beyond")
    difference=$(diff <(echo "$expected") <(read_codes "$name.pdf")) || wrong+=("$language-$paper has codes that say something else: $difference")
    codes=$((codes + $(wc -l <<<"$expected")))
  done
done
[ ${#wrong[@]} = 0 ] || fail "$(printf '%s\n' "${wrong[@]}")"
echo "hand-outs: $codes codes read from the pages of $# languages"
