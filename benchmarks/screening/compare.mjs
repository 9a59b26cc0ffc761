// Runs the sides in turn and prints the result as JSON; see compare.sh.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readHits } from "./hits.mjs";
import { holdHits, prepareData, prepareTools, say, told } from "./prepare.mjs";
import { runSampled, runTimed } from "./run.mjs";
import { coreSidesOf, sidesOf } from "./sides.mjs";

const round = (number, digits = 3) => Number(number.toFixed(digits));

const THREADS = 2;
const LOAD_BEFORE = round(loadavg()[0], 1);

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

class Comparison {
  #options;
  #facts;
  #tool;
  duckdb = null;
  times = {};
  processTimes = {};
  cpuTimes = {};
  memory = {};

  constructor(options, facts, sides) {
    this.#options = options;
    this.#facts = facts;
    this.#tool = prepareTools(sides, options.work);
  }

  /** Runs a side once without taking its time: warms files and caches, takes the memory, holds the hits to the data. */
  async warm(side) {
    const anonymousMiB = await this.#run(side, runSampled);
    if (side.memory) this.memory[side.name] = anonymousMiB;
    if (!side.hits) return;
    const found = readHits(side.output, side.hits);
    holdHits(side.name, found, this.#facts);
    if (side.everySubject && found.lines !== this.#facts.subjects) {
      throw new Error(`${side.name} wrote ${found.lines} lines for ${this.#facts.subjects} subjects`);
    }
  }

  async time(side, label = side.name) {
    const { seconds, cpuSeconds, printed } = await this.#run(side, runTimed);
    const own = side.tellsSeconds ? JSON.parse(printed) : { seconds };
    (this.times[label] ??= []).push(own.seconds);
    if (side.tellsSeconds) (this.processTimes[label] ??= []).push(seconds);
    (this.cpuTimes[label] ??= []).push(cpuSeconds);
    if (side.tool === "duckdb") this.duckdb = own.version;
    return own.seconds;
  }

  async #run(side, take) {
    if (side.output) rmSync(side.output, { force: true });
    spawnSync("sync"); // So that no side pays for what another has left to be written to the disk.
    const result = await take(side.command(this.#tool), join(this.#options.work, `${side.name}.log`));
    if (side.output && !existsSync(side.output)) throw new Error(`${side.name} wrote no ${side.output}`);
    return result;
  }
}

async function inRounds(comparison, runs, labelled) {
  for (let number = 1; number <= runs; number++) {
    const taken = [];
    for (const [label, side] of labelled) taken.push(`${label} ${(await comparison.time(side, label)).toFixed(3)}`);
    say(`round ${number} of ${runs}: ${taken.join("  ")}`);
  }
}

async function compareSides(options, data, facts) {
  const all = sidesOf({ work: options.work, data, threads: THREADS });
  const chosen = all.filter((side) => options.only.length === 0 || options.only.includes(side.name));
  const needed = all.filter((side) => chosen.includes(side) || chosen.some(({ needs }) => needs === side.name));
  const comparison = new Comparison(options, facts, needed);
  for (const side of needed) {
    say(`warming ${side.name}`);
    await comparison.warm(side);
  }

  await inRounds(comparison, options.runs, chosen.map((side) => [side.name, side]));
  const { times, processTimes, cpuTimes, memory } = comparison;
  const over = (one, other) => times[one] && times[other] && round(median(times[one].map((time, i) => time / times[other][i])), 2);
  return {
    seconds: mapValues(times, (all) => round(median(all))),
    anonymousMiB: mapValues(memory, (mib) => round(mib, 1)),
    ratios: {
      screenOverDuckdb: over("screen", "duckdb"),
      screenIndexedOverDuckdb: over("screenIndexed", "duckdb"),
      indexOverSqliteImport: over("index", "sqliteImport"),
      screenIndexedOverSqliteQuery: over("screenIndexed", "sqliteQuery"),
    },
    fromTo: mapValues(times, (all) => [round(Math.min(...all)), round(Math.max(...all))]),
    processSeconds: mapValues(processTimes, (all) => round(median(all))),
    cpuSeconds: mapValues(cpuTimes, (all) => round(median(all))),
    fileMiB: Object.fromEntries(needed.map(({ name, output }) => [name, round(statSync(output).size / 2 ** 20, 1)])),
    threads: THREADS,
    machine: machine(comparison.duckdb),
  };
}

async function compareCores(options, data, facts) {
  const named = (threads) => new Map(coreSidesOf({ work: options.work, data, threads }).map((side) => [side.name, side]));
  const [one, two] = [named(1), named(2)];
  const names = [...one.keys()].filter((name) => options.only.length === 0 || options.only.includes(name));
  const comparison = new Comparison(options, facts, names.map((name) => one.get(name)));
  for (const name of names) {
    say(`warming ${name}`);
    await comparison.warm(one.get(name));
    await comparison.warm(two.get(name));
  }

  await inRounds(comparison, options.runs, names.flatMap((name) => [[`${name} one`, one.get(name)], [`${name} two`, two.get(name)]]));
  const gains = names.map((name) => {
    const [ones, twos] = [comparison.times[`${name} one`], comparison.times[`${name} two`]];
    return [name, { one: round(median(ones)), two: round(median(twos)), gain: round(median(ones.map((time, i) => time / twos[i])), 2) }];
  });
  return { ...Object.fromEntries(gains), machine: machine(comparison.duckdb) };
}

function machine(duckdb) {
  return {
    cpu: cpus()[0].model,
    cores: availableParallelism(),
    memoryGiB: round(totalmem() / 2 ** 30, 1),
    system: told("uname", "-sr"),
    dotnet: told("dotnet", "--version"),
    node: process.versions.node,
    duckdb,
    sqlite: told("sqlite3", "--version")?.split(" ")[0] ?? null,
    loadBefore: LOAD_BEFORE,
  };
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "5000000" },
      subjects: { type: "string", default: "1000000" },
      runs: { type: "string", default: "5" },
      work: { type: "string", default: join(tmpdir(), "creditrules-screening") },
      only: { type: "string", default: "" },
      cores: { type: "boolean", default: false },
    },
  });
  const number = (name) => {
    if (!/^[1-9]\d*$/.test(values[name])) throw new Error(`--${name} wants a number above zero, not ${values[name]}`);
    return Number(values[name]);
  };
  const only = values.only.split(",").filter(Boolean);
  const names = (values.cores ? coreSidesOf : sidesOf)({ work: "", data: "", threads: THREADS }).map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no side ${unknown.join(", ")}; there are ${names.join(", ")}`);
  return {
    rows: number("rows"),
    subjects: number("subjects"),
    runs: number("runs"),
    work: resolve(values.work),
    only,
    cores: values.cores,
  };
}

try {
  const options = readOptions();
  if (LOAD_BEFORE > 1) say(`something else is running (load ${LOAD_BEFORE}): what is measured now says little, least of all --cores`);
  mkdirSync(options.work, { recursive: true });
  const { folder, facts } = prepareData(options.work, options.subjects, options.rows);
  const { subjects, rows, hits, seed, bytes } = facts;
  const measured = await (options.cores ? compareCores : compareSides)(options, folder, facts);
  process.stdout.write(JSON.stringify({ subjects, rows, hits, ...measured, runs: options.runs, seed, bytes }, null, 2) + "\n");
} catch (error) {
  say(`compare: ${error.message}`);
  process.exitCode = 1;
}
