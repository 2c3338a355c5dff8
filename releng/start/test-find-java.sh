#!/bin/sh
# Proves that the start scripts find the right Java, among folders that only look like one.
set -eu

find_java=$(cd "$(dirname "$0")/../org.throughline.product/start/unix" && pwd)/find-java
house=$(mktemp -d)
trap 'rm -rf "$house"' EXIT

# java RELEASE FOLDER [jdk]: a folder that says it is this release.
java() {
  mkdir -p "$2/bin"
  printf 'JAVA_VERSION="%s"\n' "$1" >"$2/release"
  printf '#!/bin/sh\necho "openjdk version \\"%s\\"" >&2\n' "$1" >"$2/bin/java"
  chmod +x "$2/bin/java"
  if [ "${3:-}" = jdk ]; then
    cp "$2/bin/java" "$2/bin/javac"
  fi
}

# expect WHAT FOLDER: find-java, with nothing but the folders made here, answers with it.
expect() {
  answer=$(HOME=$house JAVA_HOME=${home:-} SDKMAN_DIR=$house/sdkman PATH=${path:-/usr/bin:/bin} "$find_java" 40 45 "${kind:-}" || echo none)
  [ "$answer" = "$2" ] || {
    echo "$1: expected $2 but was $answer"
    exit 1
  }
}

java 17.0.15 "$house/seventeen" jdk
java 40.0.1 "$house/forty" jdk
java 43 "$house/sdkman/candidates/java/43-tem" jdk
java 44.0.2 "$house/.jdks/forty-four"
java 46.0.2 "$house/.jdks/forty-six" jdk
mkdir -p "$house/path"
ln -s "$house/seventeen/bin/java" "$house/path/java"

path=$house/path:/usr/bin:/bin
expect 'an old java on the path is passed over, the newest within bounds wins' "$house/.jdks/forty-four"
kind=jdk
expect 'where a compiler is needed, one without is passed over' "$house/sdkman/candidates/java/43-tem"
rm -rf "$house/sdkman" "$house/.jdks"
home=$house/forty
expect 'JAVA_HOME is found' "$house/forty"
home=$house/seventeen
expect 'an old JAVA_HOME is passed over' none
ln -sf "$house/forty/bin/java" "$house/path/java"
expect 'a link on the path is followed' "$house/forty"
rm "$house/forty/release"
expect 'without a release file the program itself is asked' "$house/forty"
