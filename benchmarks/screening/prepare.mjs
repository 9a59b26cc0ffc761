// What must be there before anything can be measured: the data, our tool, DuckDB, SQLite. Says on stderr what it does.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const repository = join(here, "..", "..");

export const say = (text) => process.stderr.write(`${text}\n`);

function must(command, args, { hint = "", cwd = repository } = {}) {
  // What it prints goes to stderr: stdout is for the result alone. No build server outlives it and takes time from what is measured.
  const env = { ...process.env, DOTNET_NOLOGO: "1", DOTNET_CLI_TELEMETRY_OPTOUT: "1", MSBUILDDISABLENODEREUSE: "1", UseSharedCompilation: "false" };
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: ["ignore", 2, 2] });
  if (error || status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `code ${status}`}${hint && `; ${hint}`}`);
}

const finds = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

/** What a command prints, or null where there is no such command. */
export function told(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** The folder of the data and what the generator says about them; generated unless they are there. */
export function prepareData(work, subjects, rows) {
  const sources = ["generate.mjs", "firms.mjs"].map((file) => readFileSync(join(here, file)));
  const version = createHash("sha256").update(Buffer.concat(sources)).digest("hex").slice(0, 8);
  const folder = join(work, `data-${subjects}-${rows}-${version}`);
  if (!existsSync(join(folder, "facts.json"))) {
    say(`generating ${folder}`);
    must("node", [join(here, "generate.mjs"), folder, "--subjects", String(subjects), "--rows", String(rows)]);
  }

  return { folder, facts: JSON.parse(readFileSync(join(folder, "facts.json"), "utf8")) };
}

/** The executable of our tool: the one that CREDITRULES_TOOL names, or published anew. */
function prepareTool(work) {
  const named = process.env.CREDITRULES_TOOL;
  if (named) {
    try {
      accessSync(named, constants.X_OK);
    } catch {
      throw new Error(`CREDITRULES_TOOL names ${named}, which is no executable file`);
    }

    return named;
  }

  if (!finds("dotnet")) throw new Error("dotnet is missing: install the .NET SDK of global.json, or name a published tool by CREDITRULES_TOOL");
  say("publishing the tool");
  const output = join(work, "tool");
  // With artifacts of its own, so that the bin and obj of the repository stay as they are.
  must("dotnet", ["publish", "src/CreditRules.Cli", "-c", "Release", "-r", "linux-x64", "--self-contained", "false",
    "-p:PublishReadyToRun=true", "-o", output, "--artifacts-path", join(work, "artifacts"), "--nologo", "-v", "quiet"]);
  const name = ["creditrules", "CreditRules.Cli"].find((file) => existsSync(join(output, file)));
  if (!name) throw new Error(`no executable in ${output}: ${readdirSync(output).join(", ")}`);
  return join(output, name);
}

function prepareDuckDb() {
  const locked = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies["@duckdb/node-api"];
  const installed = join(here, "node_modules", "@duckdb", "node-api", "package.json");
  if (existsSync(installed) && JSON.parse(readFileSync(installed, "utf8")).version === locked) return;
  must("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, hint: "DuckDB can't be installed" });
}

function prepareSqlite() {
  if (finds("sqlite3")) return;
  const missing = "sqlite3 is missing: install Debian's package sqlite3";
  if (process.getuid() !== 0 || !finds("apt-get")) throw new Error(missing);
  must("apt-get", ["update", "-q"], { hint: missing });
  must("apt-get", ["install", "-q", "-y", "--no-install-recommends", "sqlite3"], { hint: missing });
}

/** Sees to the tools of all these sides, so that what is missing is missing at once; where ours is. */
export function prepareTools(sides, work) {
  const tools = new Set(sides.map(({ tool }) => tool));
  if (tools.has("duckdb")) prepareDuckDb();
  if (tools.has("sqlite")) prepareSqlite();
  return tools.has("creditrules") ? prepareTool(work) : null;
}

/** Throws where a side found other subjects than those of the data. */
export function holdHits(side, found, facts) {
  if (found.hits !== facts.hits) throw new Error(`${side} found ${found.hits} subjects, and ${facts.hits} stand on the list`);
  if (found.sha256 !== facts.hitIdsSha256) throw new Error(`${side} found ${found.hits} subjects, as many as stand on the list, but not the same`);
}
