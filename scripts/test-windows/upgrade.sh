# Replaced by a newer version, and removed. Read by scripts/test-windows.sh.
# shellcheck shell=bash disable=SC2154

newer=99.0.1
newer_msi=$work/newer/messenger-guide-$newer-windows-x86_64.msi
upgrade() {
  cp -- "$(person)/$settings" "$work/settings-before"
  MESSENGER_GUIDE_VERSION=$newer scripts/build-windows.sh "$work/newer" || return 1
  installer /i "Z:${newer_msi//\//\\}" || return 1
  [ "$(listed)" = "$newer" ] || { echo "listed: $(listed)"; return 1; }
  [ -s "$(person)/$folder/messenger-guide.exe" ] && cmp -- "$work/settings-before" "$(person)/$settings"
}
no_way_back() {
  if installer /i "Z:${msi//\//\\}"; then echo "the older version was installed over the newer one"; return 1; fi
  [ "$(listed)" = "$newer" ]
}
opens_again() {
  windows start "$(person_path "$entry")" && within 60 find_window "Messenger Guide" && within 30 painted && close "Messenger Guide" && remembers
}
remove() { installer /x "Z:${newer_msi//\//\\}" && [ -z "$(listed)" ]; }
# What the person chose stays theirs; the rest is as before.
nothing_left() {
  local left
  left=$(diff <(echo "$before") <(everything) | grep '^[<>]' | grep -v -E '^[<>] \./(opened\.txt|test/.*)$|/opened\.txt$|AppData/Roaming/messenger-guide(/settings\.ron)?$|/Temp/') || true
  [ -z "$left" ] || { echo "$left"; return 1; }
  [ -s "$(person)/$settings" ] || { echo "the settings are gone"; return 1; }
}

try "upgrade: in place, settings kept" upgrade
try "upgrade: an older version is refused" no_way_back
try "upgrade: opens, and remembers" opens_again
try "removal: without questions" remove
try "removal: nothing is left but the person's settings" nothing_left
