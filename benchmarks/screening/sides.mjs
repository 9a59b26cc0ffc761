// The sides of the comparison: for each, its command, the file it writes, and where it tells its own time.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const ENTRIES_OF_DAY = "2026-11-01";

/**
 * The sides in the order in which they take turns. `tool` is what must be there, `needs` a side that must have run
 * before; `output` is what it writes, `hits` the column that isn't empty where a subject was found; `everySubject`
 * where it writes a line for each; `tellsSeconds` where the time that counts is what it prints.
 */
export function sidesOf({ work, data, threads }) {
  const subjects = join(data, "subjects.csv");
  const lists = join(data, "lists.csv");
  const context = join(data, "context.json");
  const index = join(work, "lists.index");
  const output = (side) => join(work, `${side}.csv`);
  const text = String(threads);

  const screens = (name, source, more) => ({
    name,
    tool: "creditrules",
    command: (creditrules) => [creditrules, "screen", subjects, ...source, "--context", context, "--output", output(name), "--threads", text],
    output: output(name),
    hits: "entries",
    everySubject: true,
    memory: true,
    ...more,
  });
  return [
    screens("screen", ["--lists", `samr-serious=${lists}`]),
    {
      name: "index",
      tool: "creditrules",
      command: (creditrules) => [creditrules, "lists", "build", `samr-serious=${lists}`, "--as-of", ENTRIES_OF_DAY, "--output", index, "--threads", text],
      output: index,
      memory: true,
    },
    screens("screenIndexed", ["--index", index], { needs: "index" }),
    {
      name: "duckdb",
      tool: "duckdb",
      command: () => [process.execPath, join(here, "duckdb.mjs"), subjects, lists, output("duckdb"), "--threads", text],
      output: output("duckdb"),
      hits: "entryId",
      tellsSeconds: true,
    },
    {
      name: "sqliteImport",
      tool: "sqlite",
      command: () => [join(here, "sqlite.sh"), "import", work, lists],
      output: join(work, "lists.db"),
    },
    {
      name: "sqliteQuery",
      needs: "sqliteImport",
      tool: "sqlite",
      command: () => [join(here, "sqlite.sh"), "query", work, subjects, output("sqliteQuery")],
      output: output("sqliteQuery"),
      hits: "entryId",
    },
  ];
}

/** The sides of the measurement of cores: a bare scan of the list, our two commands, and DuckDB for comparison. */
export function coreSidesOf({ work, data, threads }) {
  const all = sidesOf({ work, data, threads });
  const scan = {
    name: "scan",
    command: () => [process.execPath, join(here, "scan.mjs"), join(data, "lists.csv"), "--threads", String(threads)],
    tellsSeconds: true,
  };
  return [scan, ...["index", "screen", "duckdb"].map((name) => all.find((side) => side.name === name))];
}
