#!/usr/bin/env bash
# Bulk screening beside DuckDB and SQLite, all on the same files: prints the result as JSON, progress on stderr.
#   compare.sh [--rows N] [--subjects N] [--runs N] [--work DIR] [--only SIDE,SIDE]
#   compare.sh --cores …          what a second thread gains, beside a bare scan of the same file
# Sides: screen, index, screenIndexed, duckdb, sqliteImport, sqliteQuery. Default: 5000000 rows, 1000000 subjects, 5 runs.
# CREDITRULES_TOOL names a published executable; without it the tool is published into the work folder.
set -euo pipefail
for tool in node npm; do
  command -v "$tool" > /dev/null || { echo "compare: $tool is missing" >&2; exit 1; }
done
# Where the caller stands stays the current folder, so that paths in options and in CREDITRULES_TOOL hold.
exec node "$(dirname "${BASH_SOURCE[0]}")/compare.mjs" "$@"
