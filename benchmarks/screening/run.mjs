// Runs a command and takes its time, or its memory.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

const SAMPLE_EVERY = 20; // Milliseconds.

// bash takes the time: the wall's to the millisecond, and the processors' with all children. It writes it to file 3.
const TIMED = `exec 4>&2 2>&3; TIMEFORMAT='%R %U %S'; time "$@" 2>&4 3>&- 4>&-`;

/** Runs a command to its end: its seconds from start to exit, those of the processors, and what it printed. */
export async function runTimed(command, log) {
  const times = `${log}.time`;
  const printed = await ended(["bash", "-c", TIMED, "bash", ...command], log, [openSync(times, "w")]);
  const [seconds, user, system] = readFileSync(times, "utf8").trim().split(" ").map(Number);
  if (!(seconds >= 0 && user >= 0 && system >= 0)) throw new Error(`no times in ${times}`);
  return { seconds, cpuSeconds: user + system, printed };
}

/** Runs a command to its end: the most anonymous memory that its process was seen to have at once, in MiB. */
export async function runSampled(command, log) {
  let most = 0;
  let sampling;
  await ended(command, log, [], ({ pid }) => {
    sampling = setInterval(() => (most = Math.max(most, anonymousOf(pid))), SAMPLE_EVERY);
  }).finally(() => clearInterval(sampling));
  return most / 1024;
}

async function ended(command, log, files, started = () => {}) {
  const out = openSync(log, "w");
  const child = spawn(command[0], command.slice(1), { stdio: ["ignore", out, out, ...files] });
  started(child);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("exit", (...how) => resolve(how));
    child.once("error", (error) => reject(new Error(`${command[0]} could not be started: ${error.message}`)));
  }).finally(() => [out, ...files].forEach((file) => closeSync(file)));
  const printed = readFileSync(log, "utf8");
  if (code === 0) return printed;
  throw new Error(`ended with ${signal ?? `code ${code}`}: ${command.join(" ")}\n${printed.trim().split("\n").slice(-10).join("\n")}`);
}

function anonymousOf(pid) {
  try {
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
  } catch {
    return 0; // It has just ended.
  }
}
