// Judges documents by the schemas of this repository.
// Usage: node validate.mjs FILE, where each line of FILE is {"kind": "ruleset", "document": …}.
// Prints true or false for each line.
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const schemas = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "schemas");
const ajv = new Ajv({ strict: true, allErrors: false });
const judges = new Map();
for (const file of readdirSync(schemas).filter((name) => name.endsWith(".schema.json"))) {
  const schema = JSON.parse(readFileSync(join(schemas, file), "utf8"));
  judges.set(file.replace(".schema.json", ""), ajv.compile(schema));
}

const lines = createInterface({ input: createReadStream(process.argv[2], "utf8"), crlfDelay: Infinity });
let verdicts = [];
for await (const line of lines) {
  const { kind, document } = JSON.parse(line);
  verdicts.push(judges.get(kind)(document));
  if (verdicts.length === 10000) {
    process.stdout.write(verdicts.join("\n") + "\n");
    verdicts = [];
  }
}

process.stdout.write(verdicts.join("\n") + "\n");
