#!/bin/sh
# Runs the window tests inside a product: window-tests.sh PRODUCT TRACES REPORTS JAR... [-- OPTION...]
# The jars join the product's own bundles; options go to the tests (see WindowTests). TRACES holds what a run leaves.
# After THROUGHLINE_WINDOW_SECONDS, or 1500, a run is ended.
set -eu

product=$1
traces=$2
reports=$3
shift 3
. "$(dirname "$0")/with-tests.sh"
prepare_tests "$product" "$traces"
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  add_tests "$traces" "$1"
  shift
done
[ $# -eq 0 ] || shift

with_tests "$product" "$traces" "${THROUGHLINE_WINDOW_SECONDS:-1500}" -application org.throughline.app.windowTests -consoleLog --reports "$reports" "$@"
