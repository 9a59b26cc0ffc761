#!/usr/bin/env bash
# One task of the job array: one shard through the filter. Slurm copies this file, so it stands alone.
# RUN, SHARDS, INDEX, CONTEXT, PACE and CREDITRULES_TOOL come from run.sh.
set -euo pipefail

shard=$(printf '%02d' "$SLURM_ARRAY_TASK_ID")
attempt=${SLURM_RESTART_COUNT:-0}
out=$RUN/out/$shard.jsonl
# Each attempt writes its own file: a node that is taken for dead may still be alive, and must not write into the file
# of the one that took over.
part=$out.$SLURM_JOB_ID.$attempt.tmp

# One short line, appended in one write: tasks share the file.
note() { echo "$1 $shard $SLURMD_NODENAME $attempt" >> "$RUN/journal"; }

# paced LINES SECONDS: passes its input on, so many lines at a time, each time with a pause.
paced() {
  local chunk
  while mapfile -n "$1" chunk && [ "${#chunk[@]}" -gt 0 ]; do
    printf '%s' "${chunk[@]}"
    sleep "$2"
  done
}

feed() {
  if [ -n "$PACE" ]; then
    # shellcheck disable=SC2086 # two words
    paced $PACE
  else
    cat
  fi
}

note start
feed < "$SHARDS/$shard.jsonl" | "$CREDITRULES_TOOL" filter --index "$INDEX" --context "$CONTEXT" > "$part"
# Only a whole shard gets the name, and it gets it at once.
mv "$part" "$out"
note done
