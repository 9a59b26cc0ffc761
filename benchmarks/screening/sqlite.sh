#!/usr/bin/env bash
# The same join by the command line of SQLite, in files of the folder WORK, without journal and without waiting for the disk.
#   sqlite.sh import WORK lists.csv              the list into a table, and its index: WORK/lists.db
#   sqlite.sh query WORK subjects.csv out.csv    the subjects into a table, and the join
set -euo pipefail

fast="PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 4000000000; PRAGMA threads = 1;"
# A helper besides the main thread, for the sorting of the index: two threads, as the other sides have.

work=$2
case "$1" in
  import)
    rm -f "$work/lists.db"
    sqlite3 -batch -bail "$work/lists.db" > "$work/sqlite.log" << SQL
$fast
CREATE TABLE lists (id TEXT, name TEXT, entryId TEXT, status TEXT, listedOn TEXT, lastDay TEXT, authority TEXT, region TEXT);
.import --csv --skip 1 '$3' lists
CREATE INDEX lists_id ON lists (id);
SQL
    ;;
  query)
    rm -f "$work/subjects.db"
    sqlite3 -batch -bail "$work/subjects.db" > "$work/sqlite.log" << SQL
$fast
CREATE TABLE subjects (id TEXT, name TEXT, kind TEXT, note TEXT);
.import --csv --skip 1 '$3' subjects
ATTACH '$work/lists.db' AS listed;
.mode csv
.headers on
.output '$4'
SELECT s.id AS id, l.entryId AS entryId, l.status AS status, l.listedOn AS listedOn, l.lastDay AS lastDay
FROM subjects s JOIN listed.lists l ON l.id = s.id;
SQL
    ;;
  *)
    echo "sqlite.sh: say import or query" >&2
    exit 2
    ;;
esac
