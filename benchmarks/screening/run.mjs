// Runs a command and takes its time and, if asked, its memory.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

const SAMPLE_EVERY = 20; // Milliseconds.

/**
 * Runs a command to its end: the seconds from its start to its exit, and what it printed.
 * With memory, also the most anonymous memory that the process was seen to have at once, in MiB.
 */
export async function run([command, ...args], { log, memory = false }) {
  const out = openSync(log, "w");
  const start = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ["ignore", out, out], env: { ...process.env, DOTNET_NOLOGO: "1" } });
  let anonymous = 0;
  const sampling = memory ? setInterval(() => (anonymous = Math.max(anonymous, anonymousOf(child.pid))), SAMPLE_EVERY) : null;
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("exit", (...ended) => resolve(ended));
    child.once("error", (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
  }).finally(() => {
    clearInterval(sampling);
    closeSync(out);
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const printed = readFileSync(log, "utf8");
  if (code !== 0) {
    const end = printed.trim().split("\n").slice(-10).join("\n");
    throw new Error(`ended with ${signal ?? `code ${code}`}: ${[command, ...args].join(" ")}\n${end}`);
  }

  return { seconds, printed, anonymousMiB: anonymous / 1024 };
}

function anonymousOf(pid) {
  try {
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
  } catch {
    return 0; // It has just ended.
  }
}
