# Read by scripts that run applications of the tests inside a product.

# A header of a bundle's manifest, without what follows the first semicolon.
header() {
  unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | awk '/^ / { printf "%s", substr($0, 2); next } { printf "\n%s", $0 }' |
    sed -n "s/^$2: *\([^;]*\).*/\1/p"
}

# prepare_tests PRODUCT TRACES: empties TRACES, which hold what runs leave.
prepare_tests() {
  rm -rf "$2"
  mkdir -p "$2"
  cp "$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" "$2/bundles.info"
}

# add_tests TRACES JAR: a jar joins the product's own bundles.
add_tests() {
  printf '%s,%s,file:%s,4,false\n' "$(header "$2" Bundle-SymbolicName)" "$(header "$2" Bundle-Version)" "$2" \
    >>"$1/bundles.info"
}

# with_tests PRODUCT TRACES SECONDS OPTION...: runs the product with the tests, where what it leaves belongs to the
# traces; a window that hangs must not hold up everything.
with_tests() {
  tested=$1
  left=$2
  seconds=$3
  shift 3
  limited=
  ! command -v timeout >/dev/null 2>&1 || limited="timeout $seconds"
  # shellcheck disable=SC2086
  (cd "$left" && THROUGHLINE_JAVA_OPTS="${THROUGHLINE_JAVA_OPTS:-} -Duser.home=$left ${THROUGHLINE_QUICK:+-Djava.io.tmpdir=$THROUGHLINE_QUICK} -Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:$left/bundles.info" \
    $limited "$tested/throughline" open -configuration "$left/configuration" "$@")
}
