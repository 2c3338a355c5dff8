# shellcheck shell=sh disable=SC2154
# ./throughline demo: the command "demo" of the command line, and after it the window on what it made.
# Read by the start script, whose functions it uses.

demo() {
  conversations=
  folder=
  while [ $# -gt 0 ]; do
    case $1 in
      --conversations | --folder)
        [ $# -gt 1 ] || wrong_use "demo needs a name after $1."
        if [ "$1" = --folder ]; then
          folder=$2
        else
          conversations=$2
        fi
        shift 2
        ;;
      --conversations=*)
        conversations=${1#*=}
        shift
        ;;
      --folder=*)
        folder=${1#*=}
        shift
        ;;
      *) wrong_use "demo does not know \"$1\"; it takes --conversations FILE and --folder FOLDER." ;;
    esac
  done
  [ -z "$conversations" ] || [ -f "$conversations" ] || wrong_use "There is no file $conversations." \
    'Name a CSV file with conversations after --conversations.'
  if [ -z "$folder" ]; then
    folder=throughline-demo
    number=1
    while [ -e "$folder" ]; do
      number=$((number + 1))
      folder=throughline-demo-$number
    done
  fi
  build
  if [ -n "$conversations" ]; then
    "$product/throughline" demo --folder "$folder" --conversations "$conversations" || exit $?
  else
    "$product/throughline" demo --folder "$folder" || exit $?
  fi
  if ! has_display; then
    printf 'There is no display here, so the window is not opened. Where there is one: ./throughline open "%s"\n' "$folder"
    return 0
  fi
  need gtk webkit font
  printf 'Opening the workbench on %s; close its window to come back here.\n' "$folder"
  exec "$product/throughline" open "$folder"
}
