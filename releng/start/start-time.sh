#!/bin/sh
# How long the product takes to a usable window with a client open, against the bare workbench of the platform with an
# empty window: start-time.sh PRODUCT TRACES FIGURES CLIENT JAR...
# Both are started in turn, seven times after one that does not count; the medians go to the FIGURES, beside
# the ratio that is aimed at. Fails when a start does not come to its end.
set -eu

product=$1
traces=$2
figures=$3
client=$4
shift 4
limit=1.4
. "$(dirname "$0")/with-tests.sh"
prepare_tests "$product" "$traces"
for jar in "$@"; do
  add_tests "$traces" "$jar"
done
cp -r "$client" "$traces/client"

# start OPTION...: prints milliseconds and mebibytes.
start() {
  with_tests "$product" "$traces" 120 -application org.throughline.app.startTime "$@" 2>/dev/null | sed -n 's/^usable //p'
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

start --bare >/dev/null
start "$traces/client" >/dev/null
round=0
while [ $round -lt 7 ]; do
  round=$((round + 1))
  start --bare >>"$traces/bare.txt"
  start "$traces/client" >>"$traces/ours.txt"
done
[ "$(wc -l <"$traces/bare.txt")" -eq 7 ] && [ "$(wc -l <"$traces/ours.txt")" -eq 7 ] || { echo 'A start did not end.'; exit 1; }
bare=$(cut -d ' ' -f 1 "$traces/bare.txt" | median)
ours=$(cut -d ' ' -f 1 "$traces/ours.txt" | median)
ratio=$(awk "BEGIN { printf \"%.2f\", $ours / $bare }")
{
  printf '## Start\n\n| what | ms | the bare workbench, ms | ratio | at most |\n|---|---:|---:|---:|---:|\n'
  printf '| start to a usable window with the sample open, medians of 7 | %s | %s | %s | %s |\n' "$ours" "$bare" "$ratio" "$limit"
  printf '\nMemory in use after a collection, with the sample open: %s MiB; the bare workbench: %s MiB.\n' \
    "$(cut -d ' ' -f 2 "$traces/ours.txt" | median)" "$(cut -d ' ' -f 2 "$traces/bare.txt" | median)"
} >"$figures"
cat "$figures"
