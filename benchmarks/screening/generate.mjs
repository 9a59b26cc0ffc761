// Writes subjects.csv, lists.csv, context.json and facts.json into a folder; the same seed brings the same bytes.
// Usage: node generate.mjs FOLDER --subjects N --rows N [--seed N]
//
// Two subjects in a hundred stand on the list, every tenth of them twice; all other rows are of firms that are no
// subjects, every eighth such row of a firm that was listed before. The rows are in no order. Every entry is in force
// on the day of the context.
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Firms, mix, writeNumber } from "./firms.mjs";

const HIT_ONE_IN = 50;
const TWICE_ONE_IN = 10;
const LISTED_BEFORE_ONE_IN = 8;

const CONTEXT = { domain: "government-procurement", region: "420100", date: "2026-11-15" };
const FIRST_LISTED = Date.UTC(2025, 0, 1);
const LAST_LISTED = Date.UTC(2026, 9, 31);
const DAY = 24 * 60 * 60 * 1000;

const COMMA = Buffer.from(",");
const NEW_LINE = Buffer.from("\n");
const ACTIVE = Buffer.from(",active,");
const COURTS = ["云泽", "青岚", "松坪", "石湖", "白榆", "岚川", "鹿溪", "望河"]
  .flatMap((place) => ["市中级人民法院", "市人民法院", "区人民法院"].map((court) => Buffer.from(`,${place}${court},`)));
const NOTES = ["", "", "", "复审", "联合体成员", "第一批", "第二批", "供应商库2026年度"].map((note) => Buffer.from(note));

/** A file that is written in large pieces. */
class Sink {
  #file;
  #buffer = Buffer.allocUnsafe(4 << 20);
  #length = 0;

  constructor(path) {
    this.#file = openSync(path, "w");
  }

  put(bytes) {
    const length = bytes.length;
    if (this.#length + length > this.#buffer.length) this.#flush();
    const buffer = this.#buffer;
    const at = this.#length;
    for (let i = 0; i < length; i++) buffer[at + i] = bytes[i]; // Quicker than a call of set, the fields being short.
    this.#length = at + length;
  }

  close() {
    this.#flush();
    closeSync(this.#file);
  }

  #flush() {
    for (let from = 0; from < this.#length; ) from += writeSync(this.#file, this.#buffer, from, this.#length - from);
    this.#length = 0;
  }
}

/** A sequence of numbers that look drawn by chance, and are the same for the same seed. */
class Draws {
  #state;

  constructor(seed) {
    this.#state = mix(seed);
  }

  below(limit) {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return Math.floor((mix(this.#state) / 2 ** 32) * limit);
  }
}

/** The subjects that stand on the list: one of every fifty in turn. */
function hitSubjects(subjects, draws) {
  const hits = [];
  for (let from = 0; from + HIT_ONE_IN <= subjects; from += HIT_ONE_IN) hits.push(from + draws.below(HIT_ONE_IN));
  return hits;
}

function shuffle(items, draws) {
  for (let i = items.length - 1; i > 0; i--) {
    const other = draws.below(i + 1);
    [items[i], items[other]] = [items[other], items[i]];
  }
}

function writeSubjects(path, firms, subjects) {
  const sink = new Sink(path);
  sink.put(Buffer.from("id,name,kind,note\n"));
  for (let number = 0; number < subjects; number++) {
    sink.put(firms.codeOf(number));
    sink.put(COMMA);
    firms.writeName(sink, number);
    sink.put(COMMA);
    sink.put(firms.kindOf(number));
    sink.put(COMMA);
    sink.put(NOTES[mix(number) % NOTES.length]);
    sink.put(NEW_LINE);
  }

  sink.close();
}

/** The fields of the days: listed on, and the last day two years later or none. */
function days() {
  const all = [];
  for (let day = FIRST_LISTED; day <= LAST_LISTED; day += DAY) {
    const listedOn = new Date(day).toISOString().slice(0, 10);
    const lastDay = `${Number(listedOn.slice(0, 4)) + 2}${listedOn.slice(4)}`;
    all.push(Buffer.from(`${listedOn},${lastDay}`), Buffer.from(`${listedOn},${lastDay}`), Buffer.from(`${listedOn},`));
  }

  return all;
}

function writeLists(path, firms, subjects, rows, hitRows, draws) {
  const sink = new Sink(path);
  const dates = days();
  const entry = Buffer.from(",JD-0000000000");
  let next = subjects;
  let hit = 0;
  sink.put(Buffer.from("id,name,entryId,status,listedOn,lastDay,authority,region\n"));
  for (let row = 0; row < rows; row++) {
    let number;
    if (draws.below(rows - row) < hitRows.length - hit) number = hitRows[hit++];
    else if (next > subjects && draws.below(LISTED_BEFORE_ONE_IN) === 0) number = subjects + draws.below(next - subjects);
    else number = next++;

    sink.put(firms.codeOf(number));
    sink.put(COMMA);
    firms.writeName(sink, number);
    writeNumber(entry, 4, 10, row);
    sink.put(entry);
    sink.put(ACTIVE);
    sink.put(dates[draws.below(dates.length)]);
    sink.put(COURTS[draws.below(COURTS.length)]);
    sink.put(firms.regionOf(number));
    sink.put(NEW_LINE);
  }

  sink.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { subjects: { type: "string" }, rows: { type: "string" }, seed: { type: "string", default: "42" } },
});
const folder = positionals[0];
const [subjects, rows, seed] = [values.subjects, values.rows, values.seed].map(Number);
if (!folder || !(subjects > 0) || !(rows > 0)) throw new Error("usage: node generate.mjs FOLDER --subjects N --rows N [--seed N]");

const firms = new Firms(seed);
const draws = new Draws(seed);
const hits = hitSubjects(subjects, draws);
const hitRows = [...hits, ...hits.filter((_, i) => i % TWICE_ONE_IN === 0)];
if (hitRows.length > rows) throw new Error(`${rows} rows are too few for ${hitRows.length} entries of subjects`);
shuffle(hitRows, draws);

// Into a folder beside it first: a folder with its final name is whole.
const draft = `${folder}.draft`;
rmSync(draft, { recursive: true, force: true });
mkdirSync(draft, { recursive: true });
writeSubjects(join(draft, "subjects.csv"), firms, subjects);
writeLists(join(draft, "lists.csv"), firms, subjects, rows, hitRows, draws);
writeFileSync(join(draft, "context.json"), JSON.stringify(CONTEXT, null, 2) + "\n");
const ids = hits.map((number) => firms.codeOf(number).toString("latin1")).sort();
const facts = {
  seed,
  subjects,
  rows,
  hits: hits.length,
  hitRows: hitRows.length,
  hitIdsSha256: createHash("sha256").update(ids.join("\n")).digest("hex"),
  bytes: { subjects: statSync(join(draft, "subjects.csv")).size, lists: statSync(join(draft, "lists.csv")).size },
};
writeFileSync(join(draft, "facts.json"), JSON.stringify(facts, null, 2) + "\n");
rmSync(folder, { recursive: true, force: true });
renameSync(draft, folder);
