# shellcheck shell=sh disable=SC2154,SC2016
# ./throughline verify: everything that must pass on every change; with --long also what takes longer.
# Read by the start script, whose functions it uses.

passed=0
failed=0
skipped=0
failures=

# What in the output of a failed check says why: the errors of Maven, what failed, or else the last lines.
reasons() {
  output=$(grep -vE '^WARNING: .*(sun.misc.Unsafe|deprecated method|reporting this)|SessionManagerDBus')
  errors=$(printf '%s\n' "$output" | grep '^\[ERROR\] .' | grep -vE "$noise") ||
    errors=$(printf '%s\n' "$output" | grep -A 2 '^FAILED ') || errors=$(printf '%s\n' "$output" | tail -n 12)
  printf '%s\n' "$errors" | head -n 12 | cut -c1-200 | sed 's/^/    /'
}

# check NAME COMMAND...: one check that is no JUnit test.
check() {
  lines=$(wc -l <"$log")
  if run "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    failures="$failures
  $1"
    tail -n "+$((lines + 1))" "$log" | reasons
  fi
}

start_display() {
  rm -f "$work/display"
  Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp 5>"$work/display" >>"$log" 2>&1 </dev/null &
  children="$children $!"
  tries=0
  until [ -s "$work/display" ]; do
    tries=$((tries + 1))
    [ $tries -le 20 ] || stop "Xvfb did not start within 20 seconds. Full log: $log"
    sleep 1
  done
  DISPLAY=:$(cat "$work/display")
  export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  "$(window_manager)" >>"$log" 2>&1 </dev/null &
  children="$children $!"
}

# with_own_display NAME COMMAND...: starts something on a display of its own.
with_own_display() {
  former=$DISPLAY
  start_display
  traces=$work/tests-$1
  shift
  "$@"
  unset traces
  DISPLAY=$former
}

# Tests make, save and take away thousands of small folders. Where memory has room for them they need not wait for a disk;
# what is about disks has folders of its own.
quick_folder() {
  rooms=/dev/shm
  [ -w "$rooms" ] && [ "$(df -Pk "$rooms" | awk 'NR == 2 { print $4 }')" -gt 8000000 ] || return 0
  THROUGHLINE_QUICK=$(mktemp -d "$rooms/throughline-XXXXXX")
  export THROUGHLINE_QUICK
}

drop_quick_folder() {
  [ -z "${THROUGHLINE_QUICK:-}" ] || rm -rf "$THROUGHLINE_QUICK"
}

commit() {
  git -C "$root" rev-parse --short=12 HEAD 2>/dev/null || echo unknown
}

# Compiled classes, and the file for the figures, of a bundle that measures.
classes() { printf '%s' "$root/bundles/org.throughline.$1/target/classes"; }

figures() {
  mkdir -p "$root/bundles/org.throughline.$1/target/measurements"
  printf '%s' "$root/bundles/org.throughline.$1/target/measurements/$1.md"
}

java_program() {
  "$JAVA_HOME/bin/java" "$@"
}

# The sample client, its conversations, figures and briefing, as ./throughline demo makes them.
demonstration() {
  rm -rf "$work/demonstration"
  "$product/throughline" demo --folder "$work/demonstration"
}

# The bill of materials of each product that was made.
bills_of_materials() {
  set --
  for each in "$made"/linux/gtk/*/throughline "$made"/win32/win32/*/throughline \
    "$made"/macosx/cocoa/*/Throughline.app/Contents/Eclipse; do
    [ ! -d "$each" ] || set -- "$@" "$each"
  done
  [ "$excluded" ] || [ $# -eq 5 ] || {
    echo "There are $# products, not 5."
    return 1
  }
  java_program "$root/releng/org.throughline.sbom/Sbom.java" check "$root/releng/org.throughline.sbom" "$@"
}

# Two builds of one commit give the same bundles: the bundles of the verified build against those of another.
same_bundles() {
  earlier=$work/first-bundles
  rm -rf "$earlier"
  mkdir -p "$earlier"
  cp "$root"/releng/org.throughline.repository/target/repository/plugins/org.throughline.*.jar "$earlier"
  build_all clean package -DskipTests || return 1
  again=$root/releng/org.throughline.repository/target/repository/plugins
  for jar in "$earlier"/*.jar; do
    cmp "$jar" "$again/$(basename "$jar")" || return 1
  done
}

# The stories of the window, told by a robot in the product itself; options go to the tests.
window_tests() {
  in_window '' "$@"
}

# in_window MORE OPTION...: with the jars of a folder besides those of the tests where one is named.
in_window() {
  more=$1
  shift
  reports=$root/bundles/org.throughline.app.tests/target/surefire-reports
  # Stories are too brief for the second compiler to pay; what is measured runs as the product does.
  brief=
  [ -z "${excluded:-}" ] || brief='-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=1 -XX:+UseSerialGC'
  THROUGHLINE_JAVA_OPTS="${THROUGHLINE_JAVA_OPTS:-} $brief" \
    sh "$root/releng/start/window-tests.sh" "$product" "${traces:-$work/window-tests}" "$reports" ${more:+"$more"/*.jar} \
    "$root"/bundles/org.throughline.app.tests/target/*-SNAPSHOT.jar "$root"/bundles/org.throughline.testkit.ui/target/*-SNAPSHOT.jar \
    "$root"/bundles/org.throughline.testkit/target/*-SNAPSHOT.jar "$root"/releng/org.throughline.junit/target/junit/*.jar -- "$@"
}

# The stories that come in every verification, shared with those told beside; and with --long those that take longer,
# which leave figures and want the processors for themselves.
window_stories() {
  if [ "$excluded" ]; then
    shared_stories
  else
    mkdir -p "$work/looks"
    THROUGHLINE_WINDOW_SECONDS=3600 \
      THROUGHLINE_JAVA_OPTS="-Dthroughline.figures=$(figures app.tests) -Dthroughline.pictures=$work/looks" \
      window_tests --exclude language,add-on
  fi
}

shared_stories() {
  window_tests --exclude "language,add-on,$excluded" --shared "$work/beside/shared"
}

start_time() {
  sh "$root/releng/start/start-time.sh" "$product" "$work/start-time" "$(figures app)" "$work/demonstration" \
    "$root"/bundles/org.throughline.app.tests/target/*-SNAPSHOT.jar "$root"/bundles/org.throughline.testkit.ui/target/*-SNAPSHOT.jar \
    "$root"/bundles/org.throughline.testkit/target/*-SNAPSHOT.jar "$root"/releng/org.throughline.junit/target/junit/*.jar
}

# begin LANE NAME...: tells one thing after the other on a display of its own, beside other checks; each is awaited below.
begin() {
  with_own_display "$1" in_lane "$@"
}

in_lane() {
  shift
  {
    for thing in "$@"; do
      to_be_awaited "$thing" told "$thing"
    done
  } </dev/null &
  children="$children $!"
}

# With --long, where things are measured, all is told in one lane beside the stories; else each lane ends with what is left
# of them.
begin_lanes() {
  rm -rf "$work/beside"
  mkdir -p "$work/beside/shared"
  if [ "$(uname -s)" = Darwin ]; then
    to_be_awaited demonstration demonstration
  elif [ "$excluded" ]; then
    begin languages languages stories-languages
    begin beside demonstration window pictures add-on journey language-change stories-beside
  else
    begin beside demonstration window pictures languages add-on journey language-change
  fi
}

# told THING: what a lane tells, by its name.
told() {
  case $1 in
    demonstration) demonstration ;;
    window)
      ways=mixed
      [ "$excluded" ] || ways='cut junk mixed'
      sh "$root/releng/start/damaged-start.sh" "$product" "$work/window" "$work/demonstration" "$ways"
      ;;
    pictures) pictures_hold ;;
    languages) languages_hold ;;
    add-on) add_on_holds ;;
    journey) journey ;;
    language-change) language_change ;;
    stories-*) shared_stories ;;
  esac
}

# The window in a language nobody speaks, with --long in Dutch and Swedish too, with nothing of the platform left in
# English and nothing that does not fit.
languages_hold() {
  result=0
  if [ ! "$excluded" ]; then
    in_window '' -nl nl --tests LanguageTest --reports-name nl || result=1
    in_window '' -nl sv --tests LanguageTest --reports-name sv || result=1
  fi
  rm -rf "$work/pseudo"
  java_program "$root/releng/start/PseudoLanguage.java" "$work/pseudo" "$product/plugins" &&
    in_window "$work/pseudo" -nl qps --tests PseudoLanguageTest ${excluded:+--exclude "$excluded"} || result=1
  return $result
}

# The window with the example of a module of somebody else, which the product does not have.
add_on_holds() {
  rm -rf "$work/add-on"
  mkdir -p "$work/add-on"
  cp "$root"/bundles/org.throughline.examples.podcast*/target/*-SNAPSHOT.jar "$work/add-on"
  in_window "$work/add-on" --tests AddOnTest --reports-name add-on
}

# to_be_awaited NAME COMMAND...: leaves what it said and then how it ended.
to_be_awaited() {
  name=$1
  shift
  ended=0
  "$@" >"$work/beside/$name.log" 2>&1 || ended=1
  echo $ended >"$work/beside/$name"
}

# Awaits what was begun beside, by its name.
beside() {
  until [ -s "$work/beside/$1" ]; do
    sleep 1
  done
  cat "$work/beside/$1.log"
  return "$(cat "$work/beside/$1")"
}

# With the product's own typefaces for the widgets too, and the settings of nobody, so that the window looks the same on
# every machine. What may still differ, and how much, is said in the class Likeness of the tests.
pictures_hold() (
  folder=$work/pictures
  rm -rf "$folder"
  mkdir -p "$folder/fonts" "$folder/settings"
  unzip -q -j "$product"/plugins/org.throughline.picture_*.jar 'org/throughline/picture/fonts/*.ttf' -d "$folder/fonts"
  sed "s,FONTS,$folder/fonts,;s,CACHE,$folder/cache," "$root/releng/start/pictures.fonts" >"$folder/fonts.conf"
  export FONTCONFIG_FILE="$folder/fonts.conf" XDG_CONFIG_HOME="$folder/settings"
  unset GTK_THEME GDK_SCALE GDK_DPI_SCALE
  THROUGHLINE_JAVA_OPTS="-Dthroughline.images=$root/docs/images ${renew:-}" window_tests --tests Pictures \
    --reports-name pictures
)

# ./throughline pictures: takes the pictures in README and guide anew.
pictures() {
  [ $# -eq 0 ] || wrong_use 'pictures takes no options.'
  find_jdk
  need gtk webkit font Xvfb manager xdotool unzip npm
  # The tests lie beside the product; where they were cleaned away, both are made again.
  ls "$root"/bundles/org.throughline.app.tests/target/*-SNAPSHOT.jar >/dev/null 2>&1 || rm -rf "$work/products/$(sources)"
  build
  new_log pictures
  start_display
  renew=-Dthroughline.images.renew=true
  run 'Taking the pictures of README and guide' pictures_hold || {
    tail -n 20 "$log" | reasons >&2
    exit 1
  }
  run 'Taking the pictures of briefings' java_program -Djava.awt.headless=true -cp \
    "$root/bundles/org.throughline.cli/target/test-classes:$(classes testkit):$product/plugins/*" \
    org.throughline.cli.looks.BriefingSheets "$root/docs/images" || {
    tail -n 20 "$log" | reasons >&2
    exit 1
  }
  printf 'The pictures are in %s; look at them before you commit them.\n' "$root/docs/images"
}

# The window opens twice on the sample client, so that what is kept from start to start is there; what it reads the second
# time is written down. Where there is one processor only, nothing is read beside the window's thread.
written_down() (
  . "$root/releng/start/with-tests.sh"
  traces=$work/start-classes
  prepare_tests "$product" "$traces"
  for jar in "$root"/bundles/org.throughline.app.tests/target/*-SNAPSHOT.jar "$root"/bundles/org.throughline.testkit.ui/target/*-SNAPSHOT.jar \
    "$root"/bundles/org.throughline.testkit/target/*-SNAPSHOT.jar "$root"/releng/org.throughline.junit/target/junit/*.jar; do
    add_tests "$traces" "$jar"
  done
  demonstration
  cp -R "$work/demonstration" "$traces/client"
  for time in first second; do
    echo "The $time time:"
    THROUGHLINE_JAVA_OPTS="-Xlog:class+load:file=$traces/classes.log:tid -XX:ActiveProcessorCount=1" \
      with_tests "$product" "$traces" 120 -application org.throughline.app.startTime "$traces/client"
  done
  java_program "$root/releng/start/StartClasses.java" "$traces/classes.log" \
    "$root/bundles/org.throughline.app/src/org/throughline/internal/app/start-classes.txt"
)

# ./throughline classes: writes anew which classes the window starts with.
start_classes() {
  [ $# -eq 0 ] || wrong_use 'classes takes no options.'
  find_jdk
  need gtk webkit font Xvfb manager xdotool unzip npm
  # The tests lie beside the product; where they were cleaned away, both are made again.
  ls "$root"/bundles/org.throughline.app.tests/target/*-SNAPSHOT.jar >/dev/null 2>&1 || rm -rf "$work/products/$(sources)"
  build
  new_log classes
  start_display
  run 'Writing down what the window starts with' written_down || {
    tail -n 20 "$log" >&2
    exit 1
  }
}

# One story over two lives of the program: made, filled, undone, redone, saved, changed, killed; recovered, reopened.
journey() (
  rm -rf "$work/journey"
  mkdir -p "$work/journey"
  export THROUGHLINE_JAVA_OPTS="-Dthroughline.journey=$work/journey"
  window_tests --tests JourneyUntilTheKill && [ -s "$work/journey/state.txt" ] && window_tests --tests JourneyAfterTheKill
)

# Another language is chosen, the program starts again and speaks it; so it is begun by its own start script.
language_change() (
  rm -rf "$work/language-change"
  mkdir -p "$work/language-change"
  THROUGHLINE_HOME=$work/language-change window_tests --tests LanguageChange
)

journeys() {
  round=0
  while [ $round -lt 20 ]; do
    round=$((round + 1))
    echo "Journey $round of 20"
    journey || return 1
  done
}

# Adds what the JUnit reports say to the counts, and prints the line of each failed test.
count_tests() {
  tally=$(java_program "$root/releng/start/Tally.java" "$root/bundles" 2>>"$log") || true
  printf '%s\n' "$tally" | sed '$d'
  counts=$(printf '%s\n' "$tally" | tail -n 1)
  passed=$((passed + $(echo "$counts" | cut -d ' ' -f 1)))
  failed=$((failed + $(echo "$counts" | cut -d ' ' -f 2)))
  skipped=$((skipped + $(echo "$counts" | cut -d ' ' -f 3)))
}

verify() {
  long=no
  for option in "$@"; do
    case $option in
      --long) long=yes ;;
      *) wrong_use "verify does not know \"$option\"; it takes --long or nothing." ;;
    esac
  done
  verify_began=$(now)
  find_jdk
  need gtk webkit font Xvfb manager xdotool unzip npm postgresql
  # The pages of briefings are looked at in a browser.
  [ $long = no ] || need chromium
  place=$(platform)
  lock_build
  new_log verify
  printf 'Verifying with %s\nFull log: %s\n' "$("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/^.*version "\([^"]*\)".*/Java \1/p')" "$log"
  [ "$(uname -s)" = Darwin ] || start_display

  check 'Start scripts' sh "$root/releng/start/test-find-java.sh"
  quick_folder
  trap 'end_children; drop_quick_folder; rm -rf "$work/building"' EXIT
  find "$root/bundles" -name surefire-reports -type d -prune -exec rm -rf {} +
  # Products of other machines, their archives and the repository are not run here; --long makes them all.
  excluded=long
  build=build_for_here
  pack=none
  [ $long = no ] || { excluded=; build=build_all; pack=pre-integration-test; }
  stamp=$(sources)
  rm -rf "$made"
  check 'Code generation, compiling, tests, product' $build -fae clean verify -Dmaven.test.failure.ignore=true "-Dtests.excluded=$excluded" -Dpack.phase=$pack \
    ${THROUGHLINE_QUICK:+"-Dtests.temporary=$THROUGHLINE_QUICK"}

  if [ -x "$made/$place/throughline" ]; then
    keep_product "$stamp"
    begin_lanes
    check 'The demonstration runs from the product' beside demonstration
    check 'Bill of materials: complete, licences, known weaknesses' bills_of_materials
    check 'The sample on Apache Felix' java_program -cp "$root/releng/org.throughline.felix/target/felix/*" \
      "$root/releng/org.throughline.felix/SampleOnFelix.java" "$product/plugins" "$work/felix" \
      'sample @/client' 'info @/client' 'check-file @/client' 'brief @/client --to @/briefing.html' \
      'brief @/client --format pdf --to @/briefing.pdf' 'brief @/client --format docx --to @/briefing.docx'
    [ "$(uname -s)" = Darwin ] || check 'The stories of the window' window_stories
    [ "$(uname -s)" = Darwin ] || check 'The window opens and closes, with damaged settings too' beside window
    [ "$(uname -s)" = Darwin ] || check 'The pictures of README and guide show the window' beside pictures
    [ "$(uname -s)" = Darwin ] || check 'The window in other languages' beside languages
    [ "$(uname -s)" = Darwin ] || check 'The window with a module of somebody else' beside add-on
    [ "$(uname -s)" = Darwin ] || check 'The journey over a killed program' beside journey
    [ "$(uname -s)" = Darwin ] || check 'Another language, and a new start in it' beside language-change
    for lane in beside languages; do
      [ "$(uname -s)" = Darwin ] || [ ! "$excluded" ] || check "The stories of the lane \"$lane\"" beside "stories-$lane"
    done
  else
    skipped=$((skipped + 12))
    printf 'There is no product, so it is neither checked nor run.\n'
  fi
  count_tests
  if [ $long = yes ] && [ -x "${product:-}/throughline" ]; then
    need strace
    [ "$(uname -s)" = Darwin ] || check 'Twenty journeys over a killed program' journeys
    [ "$(uname -s)" = Darwin ] || check 'Start, against the bare workbench' start_time
    check 'Kills, full disks, damaged and hostile files' sh "$root/releng/faults/faults.sh" "$product/plugins" \
      "$(classes faults)" "$work/faults" "$(figures faults)"
    check 'Benchmarks' java_program -Xms4g -Xmx4g -Xmn2g -XX:+UseSerialGC -cp "$(classes benchmarks):$(classes testkit):$product/plugins/*" \
      org.throughline.internal.benchmarks.Benchmarks --markdown "$(figures benchmarks)" --commit "$(commit)"
    check 'Benchmarks of checking' java_program -Xms4g -Xmx4g -Xmn2g -cp "$(classes benchmarks):$(classes testkit):$product/plugins/*" \
      org.throughline.internal.benchmarks.CheckBenchmarks --markdown "$(figures coherence)"
    # What it says of memory holds for these options.
    check 'Benchmarks of insights' java_program -Xmx640m -cp "$(classes benchmarks):$(classes testkit):$product/plugins/*" \
      org.throughline.internal.benchmarks.InsightBenchmarks --markdown "$(figures insight)"
    # As above.
    check 'Benchmarks of briefings' java_program -Xmx1g -cp "$(classes benchmarks):$(classes testkit):$product/plugins/*" \
      org.throughline.internal.benchmarks.BriefingBenchmarks --markdown "$(figures briefing)"
    measurements
    check 'Two builds of one commit give the same bundles' same_bundles
  fi
  drop_quick_folder
  unlock_build

  [ -z "$failures" ] || printf 'Failed:%s\n' "$failures"
  printf 'Verified in %s. Full log: %s\n' "$(elapsed "$verify_began")" "$log"
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] || exit 1
}

# Gathers what long tests measured (target/measurements/*.md of their bundles) with date, commit and machine.
measurements() {
  file=$root/docs/measurements.md
  {
    printf '# Measurements\n\nWritten by `./throughline verify --long`; not edited by hand.\n\n'
    printf '| | |\n|---|---|\n'
    printf '| date | %s |\n' "$(date -u '+%Y-%m-%d %H:%M UTC')"
    printf '| commit | %s |\n' "$(commit)"
    printf '| machine | %s, %s processors, %s |\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" \
      "$("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/^.*version "\([^"]*\)".*/Java \1/p')"
    printf '| duration of verify | %s |\n' "$(elapsed "$verify_began")"
    find "$root"/bundles/*/target/measurements -name '*.md' 2>/dev/null | LC_ALL=C sort | while IFS= read -r part; do
      printf '\n'
      cat "$part"
    done
  } >"$file"
  printf 'Figures written to %s\n' "$file"
}
