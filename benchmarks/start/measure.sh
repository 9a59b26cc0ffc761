#!/usr/bin/env bash
# How long the command takes from the start of its process to its end: milliseconds, as JSON; progress on stderr.
# `passed` is the median of what passed, `least` the least of it, `processor` the median of what all processors worked:
# where other things run at the same time, only the last can be compared.
# usage: measure.sh [RUNS] [r2r|jit|aot]      21 runs of the compiled tool, as it is packed; aot needs a C compiler (CC).
set -euo pipefail
exec < /dev/null
cd "$(dirname "$0")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
rid=$(dotnet --info | awk '/^ *RID:/ { print $2; exit }')

runs=${1:-21}
mode=${2:-r2r}
case $mode in
  r2r) how=() ;;
  jit) how=(-p:PublishReadyToRun=false) ;;
  aot) how=(-p:PublishReadyToRun=false -p:PublishAot=true "-p:RuntimeIdentifiers=$rid" "-p:CppCompilerAndLinker=${CC:-clang}") ;;
  *) echo "usage: measure.sh [RUNS] [r2r|jit|aot]" >&2; exit 64 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# publish PROJECT NAME: for this machine, with the runtime that it has; its own intermediate files aren't kept.
publish() {
  local self=(--self-contained false)
  [ "$mode" = aot ] && self=()
  echo "publishing $2 ($mode)" >&2
  dotnet publish "$1" -c Release -r "$rid" ${self[@]+"${self[@]}"} ${how[@]+"${how[@]}"} -o "$work/$2" >&2
}

# The floor: what a process costs that does nothing.
dotnet new console --output "$work/hello.src" --name hello > /dev/null
[ "$mode" = r2r ] && how=(-p:PublishReadyToRun=true)
publish "$work/hello.src" hello
publish src/CreditRules.Cli tool

samples=samples
names=(hello version memosList evaluate)
command_of() {
  case $1 in
    hello) echo "$work/hello/hello" ;;
    version) echo "$work/tool/CreditRules.Cli --version" ;;
    memosList) echo "$work/tool/CreditRules.Cli memos list" ;;
    evaluate) echo "$work/tool/CreditRules.Cli evaluate --subject $samples/bidder.json --context $samples/procurement.json --format json" ;;
  esac
}

# once NAME: seconds of one run, which must succeed: as they passed, in the program, in the kernel.
TIMEFORMAT='%3R %3U %3S'
once() {
  { time $(command_of "$1") > /dev/null 2> "$work/complaints"; } 2>&1
}

# They take turns, so that what else the machine does meets all of them; the first round warms the disk and isn't counted.
for ((round = 0; round <= runs; round++)); do
  for name in "${names[@]}"; do
    seconds=$(once "$name")
    [ "$round" -eq 0 ] || echo "$seconds" >> "$work/$name.times"
  done
done

# column NAME AWK-EXPRESSION: the median of it.
column() {
  awk "{ print ($2) * 1000 }" "$work/$1.times" | sort -n | awk '{ at[NR] = $1 } END { printf "%.0f", at[int((NR + 1) / 2)] }'
}

row() {
  printf '    "%s": { "passed": %s, "least": %s, "processor": %s }' "$1" "$(column "$1" '$1')" \
    "$(sort -n "$work/$1.times" | awk 'NR == 1 { printf "%.0f", $1 * 1000 }')" "$(column "$1" '$2 + $3')"
}

echo "{"
echo "  \"mode\": \"$mode\", \"runs\": $runs, \"processors\": $(getconf _NPROCESSORS_ONLN), \"sdk\": \"$(dotnet --version)\","
echo "  \"load\": \"$(uptime | sed 's/.*average: *//')\","
echo "  \"milliseconds\": {"
for name in "${names[@]}"; do
  row "$name"
  [ "$name" = "${names[-1]}" ] && echo || echo ","
done
echo "  }"
echo "}"
