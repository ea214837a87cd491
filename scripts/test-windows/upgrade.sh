# Replaced by a newer version, and removed. Read by scripts/test-windows.sh.
# shellcheck shell=bash disable=SC2154

newer=99.0.1
newer_msi=$work/newer/messenger-guide-$newer-windows-x86_64.msi
upgrade() {
  cp -- "$(person)/$settings" "$work/settings-before"
  MESSENGER_GUIDE_VERSION=$newer scripts/build-windows.sh "$work/newer" || return 1
  installer /i "Z:${newer_msi//\//\\}" || return 1
  [ "$(listed)" = "$newer" ] || { echo "listed: $(listed)"; return 1; }
  [ "$(grep -c '^"Path"=.*Messenger Guide.*Messenger Guide' "$work/wine/user.reg")" = 0 ] || { echo "twice in the PATH"; return 1; }
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
# What stays: the person's choices, what the tests wrote, and what Windows Installer keeps for itself, but nothing in it.
may_stay='^> (\./opened\.txt|\./test/.*|\./users/[^/]+/Temp/.*'
may_stay+='|\./users/[^/]+/AppData/Roaming/messenger-guide(/settings\.ron)?|\./users/[^/]+/AppData/Roaming/Microsoft/Installer'
may_stay+='|Software\\\\Microsoft\\\\(Windows\\\\CurrentVersion\\\\)?Installer(\\\\UserData\\\\S[-0-9]+)?\\\\(Components|Features|Products|UpgradeCodes))$'
nothing_left() {
  local left
  left=$(diff <(echo "$before") <(everything) | grep '^[<>]' | grep -v -E "$may_stay") || true
  [ -z "$left" ] || { echo "$left"; return 1; }
  [ -s "$(person)/$settings" ] || { echo "the settings are gone"; return 1; }
}

try "upgrade: in place, settings kept" upgrade
try "upgrade: an older version is refused" no_way_back
try "upgrade: opens, and remembers" opens_again
try "removal: without questions" remove
try "removal: nothing is left but the person's settings" nothing_left
