#!/bin/sh
# Opens the window of the product in $1 three times: as it comes, then with settings that were damaged in several ways.
# $2 is a folder for what it leaves. Each time a window must come, and close, and nothing may be in the log as an error.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
product=$1
traces=$2
rm -rf "$traces"
mkdir -p "$traces/home"

export THROUGHLINE_HOME="$traces/home"
export KEEP_TRACES=yes

echo 'As it comes:'
sh "$here/smoke-window.sh" "$product" "$traces/settings"
[ -s "$traces/settings/workbench/window.layout" ] || {
  echo 'The layout of the window was not kept.'
  exit 1
}

# What a crash, a full disk or a careless hand leaves behind.
damage() {
  find "$traces/settings/workbench/.metadata" -name '*.prefs' -o -name 'workbench.xmi' -o -name 'dialog_settings.xml' | while IFS= read -r file; do
    "$1" "$file"
  done
  mkdir -p "$traces/settings/workbench/.metadata/.plugins/org.eclipse.e4.workbench"
  echo '<application' >"$traces/settings/workbench/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"
  for file in "$traces/settings/workbench/window.layout" "$THROUGHLINE_HOME/preferences.properties"; do
    [ -e "$file" ] || printf '# Throughline preferences 1\nautosave.seconds=20\n# end\n' >"$file"
    "$1" "$file"
  done
}

cut() { # the first half
  size=$(wc -c <"$1")
  head -c $((size / 2)) "$1" >"$1.cut"
  mv "$1.cut" "$1"
}

junk() { head -c 3000 /dev/urandom >"$1"; }

for way in cut junk; do
  echo "With settings damaged by $way:"
  damage $way
  MAY_CLOSE_DIALOGS=yes sh "$here/smoke-window.sh" "$product" "$traces/settings"
  [ -s "$traces/settings/workbench/window.layout" ] || {
    echo 'The layout of the window was not written anew.'
    exit 1
  }
  [ -e "$THROUGHLINE_HOME/preferences.properties.damaged" ] || {
    echo 'The damaged preferences were not set aside.'
    exit 1
  }
done
