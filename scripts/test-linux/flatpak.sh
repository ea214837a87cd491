# The Flatpak manifest, as far as that goes without Flatpak's own runtime. Read by scripts/test-linux.sh.
# shellcheck shell=bash disable=SC2154

manifest=packaging/flatpak/$id.yml
sources=$(mktemp -d)

# It leaves a folder of its own where it runs.
understood() { (cd -- "$sources" && flatpak-builder --show-manifest "$OLDPWD/$manifest" > manifest.json); }
# Exactly these permissions, our id, our program.
allows_a_window_only() {
  python3 - "$sources/manifest.json" "$id" <<'END'
import json, sys
manifest = json.load(open(sys.argv[1]))
assert manifest["id"] == sys.argv[2], manifest["id"]
assert manifest["command"] == "messenger-guide", manifest["command"]
assert sorted(manifest["finish-args"]) == ["--share=ipc", "--socket=fallback-x11", "--socket=wayland"], manifest["finish-args"]
assert not any("build-args" in json.dumps(part) or "--share=network" in json.dumps(part) for part in manifest["modules"])
END
}
# Lays the sources out as Flatpak does, from the crates that cargo has fetched, each by its checksum; then cargo must find everything in
# them, with a home that has nothing else.
whole() {
  cargo fetch --locked || return 1
  mkdir -p "$sources/build"
  git ls-files -z | tar --create --null --files-from=- | tar --extract --directory="$sources/build" || return 1
  python3 scripts/test-linux/vendor.py "$sources/manifest.json" "$sources/build" || return 1
  (cd -- "$sources/build" && CARGO_HOME=$PWD/cargo CARGO_NET_OFFLINE=true cargo metadata --locked --format-version 1 > /dev/null)
}

try "Flatpak: the manifest is understood" understood
try "Flatpak: allows a window, and nothing else" allows_a_window_only
try "Flatpak: the sources are whole, and those of Cargo.lock" whole
rm -rf -- "$sources"
