#!/usr/bin/env bash
# Measures how long the check of a package of 100 MB takes, against sha256sum, and how much memory the program takes for it.
#
#   scripts/bench-apk.sh
#
# Builds the program (release; another one, if MESSENGER_GUIDE_BINARY names it). Signs the package with a key that is thrown away.
# Installs apksigner, a Java runtime, zip and GNU time where they are missing.
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

scripts/install-packages.sh apksigner=apksigner keytool=default-jre-headless zip=zip /usr/bin/time=time
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
keytool -genkeypair -alias key -keyalg RSA -keysize 4096 -validity 10 -dname CN=key \
  -keystore "$work/key" -storetype PKCS12 -storepass sample 2>/dev/null
mkdir "$work/assets"
for megabytes in 1 100; do
  cp apk/tests/samples/v2-v3.apk "$work/unsigned.apk"
  head -c "${megabytes}000000" /dev/urandom > "$work/assets/large"
  (cd -- "$work" && zip -q -0 unsigned.apk assets/large)
  apksigner sign --ks "$work/key" --ks-pass pass:sample --v4-signing-enabled false \
    --out "$work/$megabytes.apk" "$work/unsigned.apk"
done
MESSENGER_GUIDE_BENCH_APK=$work/100.apk cargo bench --quiet --locked --package messenger-guide-apk --bench verify

find_program
for megabytes in 1 100; do
  # The sample belongs to no messenger of the guide, which is exit code 4.
  code=0
  /usr/bin/time --format "$megabytes MB: %M KB of memory at most" "$MESSENGER_GUIDE_BINARY" verify "$work/$megabytes.apk" >/dev/null ||
    code=$?
  [ "$code" = 4 ]
done
