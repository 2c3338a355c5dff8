#!/bin/sh
# Opens the window of the product in $1, as a person would, and closes it; $2 is a folder for what it leaves.
# A window with Throughline in its title must come within two minutes, and no error may be in the log after it closed.
set -eu

product=$1
traces=$2
# KEEP_TRACES starts with the settings that an earlier start left; MAY_CLOSE_DIALOGS takes a message away before closing.
[ "${KEEP_TRACES:-no}" = yes ] || rm -rf "$traces"
mkdir -p "$traces"
find "$traces" -name '*.log' -delete

THROUGHLINE_JAVA_OPTS="-Duser.home=$traces -Dosgi.instance.area=$traces/workbench" "$product/throughline" open ${3:+"$3"} &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

window() {
  xdotool search --onlyvisible --name 'Throughline' 2>/dev/null | tail -n 1
}

tries=0
until [ -n "$(window)" ]; do
  tries=$((tries + 1))
  if [ $tries -gt 120 ] || ! kill -0 "$program" 2>/dev/null; then
    echo "No window titled Throughline after $tries seconds."
    exit 1
  fi
  sleep 1
done
echo "The window came after $tries seconds."
sleep 5
if command -v import >/dev/null 2>&1; then
  import -window root "$traces/window.png"
fi

# Asked to close as by a click on its cross; killed processes would not write what they have to write.
tries=0
while kill -0 "$program" 2>/dev/null; do
  if [ $((tries % 5)) -eq 0 ]; then
    [ "${MAY_CLOSE_DIALOGS:-no}" = no ] || xdotool key --clearmodifiers Escape 2>/dev/null || true
    xdotool windowactivate --sync "$(window)" key --clearmodifiers alt+F4 2>/dev/null || true
  fi
  tries=$((tries + 1))
  [ $tries -le 30 ] || {
    echo 'The window did not close within 30 seconds.'
    exit 1
  }
  sleep 1
done
wait "$program" || {
  echo 'The program ended with an error.'
  exit 1
}
errors=$(find "$traces" -name '*.log' -exec grep -h -A 2 '^!ENTRY .* 4 ' {} + || true)
[ -z "$errors" ] || {
  printf 'Errors in the log of the workbench:\n%s\n' "$errors"
  exit 1
}
