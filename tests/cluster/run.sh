#!/usr/bin/env bash
# Shows that `creditrules filter` gives the same bytes under a Slurm job array as in one process, and again after a
# machine of the cluster failed in the middle of its work. A real Slurm, on this one machine, without systemd.
#   tests/cluster/run.sh
# CREDITRULES_TOOL names a built `creditrules`; without it the command line is published into the temporary folder.
# Ends with the line "cluster: N passed, M failed".
set -euo pipefail
exec < /dev/null
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# No build server outlives the run.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

subjects=40000
shards=16

# In /tmp, whatever TMPDIR says: munged wants no folder above its socket that others may write to, and a short path.
work=$(mktemp -d /tmp/creditrules-cluster.XXXXXX)
passed=0
failed=0
. "$here/cluster.sh"

# What finish says is seen even if a signal comes while a check's output is put aside.
exec 3>&1
finish() {
  local status=$?
  trap - EXIT INT TERM
  exec >&3 2>&1
  case $status in
    130 | 143) ;;
    *) [ "$status" -eq 0 ] && [ "$failed" -eq 0 ] || show_logs ;;
  esac
  stop_cluster
  rm -rf "$work"
  echo "cluster: $passed passed, $failed failed"
  [ "$failed" -eq 0 ] || exit 1
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# check NAME COMMAND...: what the command says is shown only if it fails.
check() {
  local name=$1
  shift
  if "$@" > "$work/check.log" 2>&1; then
    echo "ok: $name"
    passed=$((passed + 1))
  else
    tail -n 20 "$work/check.log"
    echo "FAILED: $name"
    failed=$((failed + 1))
  fi
}

# give_up TEXT...: what comes after it can't be done.
give_up() {
  echo "FAILED: $*"
  failed=$((failed + 1))
  exit 1
}

lines() { wc -l < "$1"; }

# The tool: one that is named, or one that is made here.
find_tool() {
  if [ -z "${CREDITRULES_TOOL:-}" ]; then
    dotnet publish "$root/src/CreditRules.Cli" -c Release -o "$work/tool" > "$work/publish.log" 2>&1 ||
      { tail -n 20 "$work/publish.log"; give_up "the command line doesn't publish"; }
    CREDITRULES_TOOL=$work/tool/CreditRules.Cli
  fi
  [ -x "$CREDITRULES_TOOL" ] || give_up "$CREDITRULES_TOOL is no program"
  CREDITRULES_TOOL=$(realpath "$CREDITRULES_TOOL")
  export CREDITRULES_TOOL
  # The program looks for the runtime in the system's folders, unless told.
  if [ -z "${DOTNET_ROOT:-}" ] && command -v dotnet > /dev/null; then
    DOTNET_ROOT=$(dirname "$(realpath "$(command -v dotnet)")")
    export DOTNET_ROOT
  fi
}

# Every answer is compared with this one.
one_process() {
  "$here/data.sh" "$subjects" "$work"
  "$CREDITRULES_TOOL" lists build "judgment-defaulter=$work/lists.csv" --as-of 2026-11-01 --output "$work/lists.index" > "$work/build.log" 2>&1 ||
    { cat "$work/build.log"; give_up "the index isn't built"; }
  "$CREDITRULES_TOOL" filter --index "$work/lists.index" --context "$work/context.json" < "$work/subjects.jsonl" > "$work/one.jsonl" 2> "$work/one.log" ||
    { cat "$work/one.log"; give_up "the filter fails"; }
  mkdir "$work/shards"
  split --lines=$(((subjects + shards - 1) / shards)) --numeric-suffixes --suffix-length=2 --additional-suffix=.jsonl "$work/subjects.jsonl" "$work/shards/"
}

a_line_for_each() { [ "$(lines "$work/one.jsonl")" -eq "$subjects" ]; }

# The lines of the data set that are no subjects, and no others.
errors_where_due() {
  diff "$work/bad-lines" <(grep -n '"error"' "$work/one.jsonl" | cut -d: -f1)
}

# Without its number a listed one's answer isn't an unlisted one's: else all the bytes below would say nothing.
listed_differ() {
  local listed unlisted
  listed=$(sed -n "$(head -n 1 "$work/listed-lines")p" "$work/one.jsonl" | tr -d '0-9A-Z')
  unlisted=$(sed -n "$(head -n 1 "$work/unlisted-lines")p" "$work/one.jsonl" | tr -d '0-9A-Z')
  [ "$listed" != "$unlisted" ]
}

by_parallel() {
  # Its own folder of settings, so that it neither reads the user's nor asks for a citation.
  mkdir -p "$work/parallel" && touch "$work/parallel/will-cite"
  PARALLEL_HOME=$work/parallel parallel --pipe --keep-order --block 300k --jobs 2 \
    "$CREDITRULES_TOOL" filter --index "$work/lists.index" --context "$work/context.json" \
    < "$work/subjects.jsonl" > "$work/parallel.jsonl" &&
    cmp "$work/one.jsonl" "$work/parallel.jsonl"
}

# submit NAME PACE: an array, a task for each shard. Everything of it goes into a folder of its own.
submit() {
  run=$work/$1
  mkdir -p "$run/out" "$run/logs"
  array=$(in_cluster RUN="$run" PACE="$2" INDEX="$work/lists.index" CONTEXT="$work/context.json" SHARDS="$work/shards" \
    sbatch --parsable --job-name="$1" --array=0-$((shards - 1)) --ntasks=1 --cpus-per-task=1 --requeue \
    --chdir="$run" --output="$run/logs/%a.log" --open-mode=append "$here/shard.sh")
}

# Until no task of the array is waiting or running.
await_array() {
  local until=$((SECONDS + $1))
  while [ -n "$(in_cluster squeue --noheader --array --jobs="$array" 2> /dev/null)" ]; do
    if [ "$SECONDS" -ge "$until" ]; then
      in_cluster squeue --array
      return 1
    fi
    sleep 0.5
  done
}

# By number, whichever node finished which one first.
same_bytes() {
  cat "$run"/out/??.jsonl > "$run/all.jsonl" && cmp "$work/one.jsonl" "$run/all.jsonl"
}

# Waits for a shard of which some lines, and fewer than half, are written; $shard, $node and $part tell of it.
in_the_middle() {
  local until=$((SECONDS + 60)) written
  while [ "$SECONDS" -lt "$until" ]; do
    for part in "$run"/out/*.tmp; do
      [ -e "$part" ] || continue
      written=$(lines "$part")
      shard=$(basename "$part" | cut -d. -f1)
      if [ "$written" -gt 0 ] && [ $((written * 2)) -lt "$(lines "$work/shards/$shard.jsonl")" ]; then
        node=$(awk -v shard="$shard" '$1 == "start" && $2 == shard { node = $3 } END { print node }' "$run/journal")
        return 0
      fi
    done
    sleep 0.1
  done
  return 1
}

# After the kill: some of the shard is written, not all, and nothing under its name.
killed_in_the_middle() {
  local written
  written=$(lines "$part")
  echo "$node, shard $shard: $written lines of $(lines "$work/shards/$shard.jsonl")"
  [ "$written" -gt 0 ] && [ "$written" -lt "$(lines "$work/shards/$shard.jsonl")" ] &&
    [ ! -e "$run/out/$shard.jsonl" ] && [ -z "$(processes_of "$node")" ]
}

# By the controller, which wasn't told: it noticed.
requeued() {
  in_cluster scontrol show node "$node"
  in_cluster scontrol show job "${array}_$((10#$shard))"
  in_cluster scontrol show node "$node" | grep -q 'State=DOWN' &&
    in_cluster scontrol show job "${array}_$((10#$shard))" | grep -q ' Restarts=[1-9]'
}

# By what the job itself wrote down.
completed_elsewhere() {
  cat "$run/journal"
  awk -v shard="$shard" -v node="$node" '
    $1 == "done" && $2 == shard { done++; if ($3 != node && $4 > 0) elsewhere++ }
    END { exit !(done == 1 && elsewhere == 1) }' "$run/journal"
}

# The half that the failed node wrote still lies there, under another name; under a shard's name there are whole ones only.
nothing_half_written() {
  local name
  ls -l "$run/out"
  [ -e "$part" ] && [ "$(ls "$run"/out/*.jsonl | wc -l)" -eq "$shards" ] || return 1
  for name in "$run"/out/*.jsonl; do
    [ "$(lines "$name")" -eq "$(lines "$work/shards/$(basename "$name")")" ] || return 1
  done
}

nothing_left() {
  local left
  left=$(processes)
  [ -z "$left" ] || { ps -o pid,args -p "$(tr '\n' ',' <<< "$left" | sed 's/,$//')"; return 1; }
}

install_slurm || exit 1
find_tool
one_process
check "one process: a line for each of $subjects lines" a_line_for_each
check "one process: an error for each of the $(lines "$work/bad-lines") bad lines, and no other" errors_where_due
check "one process: a listed subject's answer isn't an unlisted one's" listed_differ
if command -v parallel > /dev/null; then
  check "GNU parallel: the same bytes" by_parallel
else
  echo "not checked: GNU parallel isn't installed"
fi

start_cluster || give_up "the cluster doesn't start"
submit array ""
check "job array of $shards shards on three nodes: it ends" await_array 120
check "job array: the same bytes" same_bytes

# Slow enough to be struck in the middle: 500 lines, then a pause of 0.8 seconds, some 4 seconds a shard.
submit failure "500 0.8"
in_the_middle || give_up "no shard is seen in the middle"
echo "kill -9: node $node, in the middle of shard $shard"
kill_node "$node"
check "failure: a node was killed in the middle of a shard" killed_in_the_middle
check "failure: the array ends all the same" await_array 150
check "failure: the controller noticed, and requeued the shard" requeued
check "failure: another node completed it" completed_elsewhere
check "failure: the same bytes" same_bytes
check "failure: nothing half written under a shard's name" nothing_half_written

stop_cluster
check "nothing left running" nothing_left
