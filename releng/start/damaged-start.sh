#!/bin/sh
# Opens the window of the product in $1 as a person would, on the client in $3, and then with settings that were damaged: by
# each of the ways in $4, one after the other. $2 is a folder for what it leaves. Each time a window must come, and close,
# and nothing may be in the log as an error.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
product=$1
traces=$2
client=$3
ways=$4
rm -rf "$traces"
mkdir -p "$traces/home"

export THROUGHLINE_HOME="$traces/home"
export KEEP_TRACES=yes

sh "$here/smoke-window.sh" "$product" "$traces/settings" "$client"
[ -s "$traces/settings/workbench/window.layout" ] || {
  echo 'The layout of the window was not kept.'
  exit 1
}

# What a crash, a full disk or a careless hand leaves behind.
damage() {
  find "$traces/settings/workbench/.metadata" -name '*.prefs' -o -name 'workbench.xmi' -o -name 'dialog_settings.xml' \
    >"$traces/damaged"
  for file in "$traces/settings/workbench/window.layout" "$THROUGHLINE_HOME/preferences.properties"; do
    [ -e "$file" ] || printf '# Throughline preferences 1\nautosave.seconds=20\n# end\n' >"$file"
    printf '%s\n' "$file" >>"$traces/damaged"
  done
  while IFS= read -r file; do
    "$1" "$file"
  done <"$traces/damaged"
  mkdir -p "$traces/settings/workbench/.metadata/.plugins/org.eclipse.e4.workbench"
  echo '<application' >"$traces/settings/workbench/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"
}

cut() { # the first half
  size=$(wc -c <"$1")
  head -c $((size / 2)) "$1" >"$1.cut"
  mv "$1.cut" "$1"
}

junk() { head -c 3000 /dev/urandom >"$1"; }

mixed() { # one so, the next one otherwise
  if [ "${last:-cut}" = cut ]; then last=junk; else last=cut; fi
  $last "$1"
}

for way in $ways; do
  echo "With settings damaged by $way:"
  damage "$way"
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
