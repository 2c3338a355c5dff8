#!/bin/sh
# Kills, full disks, damaged and hostile files, against the bundles of a built product.
# Arguments: the product's folder of bundles, the folder of the compiled faults, a folder to work in, the file for the
# figures; then, to run only some kinds, their letters: s system calls, k random kills, f full disk, d damaged, h hostile.
# Prints one line of figures for each kind; ends with 1 when anything was damaged, fetched or thrown.
set -eu
plugins=$1
faults=$2
work=$3
figures=$4
kinds=${5:-skfdh}

path=$faults
for bundle in "$plugins"/org.throughline.model_*.jar "$plugins"/org.throughline.core_*.jar \
    "$plugins"/org.eclipse.emf.common_*.jar "$plugins"/org.eclipse.emf.ecore_*.jar \
    "$plugins"/org.eclipse.emf.ecore.xmi_*.jar; do
  [ -f "$bundle" ] || { printf 'There is no %s.\n' "$bundle"; exit 1; }
  path=$path:$bundle
done
mkdir -p "$work" "$(dirname "$figures")"
exec "${JAVA_HOME:?}/bin/java" -Djava.awt.headless=true -cp "$path" org.throughline.internal.faults.Faults \
  "$work" "$figures" "$kinds"
