#!/bin/sh
# Runs the window tests inside a product: window-tests.sh PRODUCT TRACES REPORTS JAR... [-- OPTION...]
# The jars join the product's own bundles; options go to the tests (see WindowTests). TRACES holds what a run leaves.
set -eu

product=$1
traces=$2
reports=$3
shift 3
rm -rf "$traces"
mkdir -p "$traces"

# A header of a bundle's manifest, without what follows the first semicolon.
header() {
  unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | awk '/^ / { printf "%s", substr($0, 2); next } { printf "\n%s", $0 }' |
    sed -n "s/^$2: *\([^;]*\).*/\1/p"
}

bundles=org.eclipse.equinox.simpleconfigurator/bundles.info
cp "$product/configuration/$bundles" "$traces/bundles.info"
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  printf '%s,%s,file:%s,4,false\n' "$(header "$1" Bundle-SymbolicName)" "$(header "$1" Bundle-Version)" "$1" >>"$traces/bundles.info"
  shift
done
[ $# -eq 0 ] || shift

# What a test leaves where the program was started belongs to the traces.
cd "$traces"

# A window that hangs must not hold up everything.
limit=
! command -v timeout >/dev/null 2>&1 || limit='timeout 1500'

# shellcheck disable=SC2086
THROUGHLINE_JAVA_OPTS="${THROUGHLINE_JAVA_OPTS:-} -Duser.home=$traces -Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:$traces/bundles.info" \
  $limit "$product/throughline" open -configuration "$traces/configuration" -application org.throughline.app.windowTests \
  -consoleLog --reports "$reports" "$@"
