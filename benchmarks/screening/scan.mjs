// A bare scan of a file: counts its line feeds, byte by byte, on one or more threads, each with a part of the file.
// Usage: node scan.mjs FILE [--threads N]
// Prints {"seconds": …, "lineFeeds": …}: from the word to begin until the last part is counted, all threads being up.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const PIECE = 1 << 20;

function count({ path, from, to }) {
  const file = openSync(path, "r");
  const piece = new Uint8Array(PIECE);
  let lineFeeds = 0;
  while (from < to) {
    const length = readSync(file, piece, 0, Math.min(PIECE, to - from), from);
    if (length === 0) throw new Error(`${path} ends before ${to}`);
    lineFeeds += countIn(piece, length);
    from += length;
  }

  closeSync(file);
  return lineFeeds;
}

function countIn(bytes, length) {
  let lineFeeds = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 10) lineFeeds++;
  return lineFeeds;
}

if (isMainThread) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { threads: { type: "string", default: "2" } },
  });
  const path = positionals[0];
  if (!path) throw new Error("usage: node scan.mjs FILE [--threads N]");

  const threads = Number(values.threads);
  const size = statSync(path).size;
  const part = (i) => Math.floor((size / threads) * i);
  const workers = Array.from({ length: threads }, (_, i) =>
    new Worker(new URL(import.meta.url), { workerData: { path, from: part(i), to: part(i + 1) } }));
  const answers = () => Promise.all(workers.map((worker) => new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  })));

  await answers();
  const start = performance.now();
  const counted = answers();
  workers.forEach((worker) => worker.postMessage("begin"));
  const lineFeeds = (await counted).reduce((sum, n) => sum + n, 0);
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, lineFeeds }));
} else {
  countIn(new Uint8Array(PIECE), PIECE); // Compiled before the clock starts.
  parentPort.once("message", () => parentPort.postMessage(count(workerData)));
  parentPort.postMessage("ready");
}
