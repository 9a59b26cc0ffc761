// Reads which subjects a side has found, from the CSV file that it wrote.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [QUOTE, COMMA, LINE_FEED, CARRIAGE_RETURN] = Buffer.from('",\n\r');
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A fingerprint of a set of ids, in whatever order they come. */
export function fingerprint(ids) {
  return createHash("sha256").update([...new Set(ids)].sort().join("\n")).digest("hex");
}

/** The ids of the lines whose column has something in it; the number of lines, and of hits, each subject once. */
export function readHits(path, column) {
  let idAt = 0;
  let columnAt = 0;
  let lines = -1;
  const ids = new Set();
  for (const fields of records(readFileSync(path))) {
    lines++;
    if (lines > 0) {
      if (fields.length <= Math.max(idAt, columnAt)) throw new Error(`${path}: line ${lines + 1} has ${fields.length} fields`);
      if (fields[columnAt] !== "") ids.add(fields[idAt]);
      continue;
    }

    [idAt, columnAt] = ["id", column].map((name) => fields.indexOf(name));
    if (idAt < 0 || columnAt < 0) throw new Error(`${path}: no column id or ${column} in: ${fields.join(", ")}`);
  }

  return { lines: Math.max(lines, 0), hits: ids.size, sha256: fingerprint(ids) };
}

/** The records of a CSV file, each an array of fields without their quotes. */
function* records(bytes) {
  let at = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  let fields = [];
  while (at < bytes.length) {
    let end = at;
    if (bytes[at] === QUOTE) {
      do end = bytes.indexOf(QUOTE, end + 1) + 1;
      while (end > 0 && bytes[end] === QUOTE);
      if (end === 0) throw new Error("a quote is never closed");
      fields.push(bytes.toString("utf8", at + 1, end - 1).replaceAll('""', '"'));
    } else {
      while (end < bytes.length && bytes[end] !== COMMA && bytes[end] !== LINE_FEED) end++;
      const last = end > at && bytes[end - 1] === CARRIAGE_RETURN && bytes[end] !== COMMA ? end - 1 : end;
      fields.push(bytes.toString("utf8", at, last));
    }

    if (bytes[end] === CARRIAGE_RETURN) end++;
    if (bytes[end] !== COMMA) {
      yield fields;
      fields = [];
    } else if (end + 1 === bytes.length) {
      fields.push("");
    }

    at = end + 1;
  }

  if (fields.length > 0) yield fields;
}
