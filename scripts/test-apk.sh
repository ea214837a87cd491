#!/usr/bin/env bash
# Compares what apk/ says of Android packages with what Android's own tool says: of packages that are made here, damaged ones, and ones
# by others, from packages of the npm registry and PyPI.
#
#   scripts/test-apk.sh [samples]
#
# With "samples", makes the samples in apk/tests/samples anew, and ends. Installs apksigner and a Java runtime where they are missing.
# APKSIGNER names another version of the tool: only those newer than Debian's know v3.1. The keys are thrown away.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh apksigner=apksigner keytool=default-jre-headless curl=curl,ca-certificates npm=npm pip3=python3-pip \
  unzip=unzip
cargo build --quiet --locked --package messenger-guide-apk --example compare
compare=$target/debug/examples/compare
if [ "${1:-}" = samples ]; then
  exec "$compare" samples apk/tests/samples
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
"$compare" samples "$work/samples"

mkdir "$work/others"
cd "$work/others"
for package in appium-uiautomator2-server io.appium.settings; do
  npm pack --silent "$package" >/dev/null && tar -xzf "$package"-*.tgz && mv package "$package"
done
pip3 download --quiet --no-deps --no-binary :none: --dest . uiautomator2
unzip -q -o -- uiautomator2-*.whl -d uiautomator2
cd - >/dev/null
mapfile -t others < <(find "$work/others" -name '*.apk')
echo "packages by others: ${#others[@]}"
[ ${#others[@]} -gt 0 ]

"$compare" "$work/samples" "${others[@]}"
