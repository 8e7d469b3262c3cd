import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** @typedef {{ milliseconds: number, memory: number }} Run */

/**
 * The median of some processes of their own: from the import of a module to its first answer, and what is held after it.
 * @param {string} url
 * @param {unknown} record nothing: the module is only imported
 * @param {number} processes
 * @returns {Run}
 */
export function coldStart(url, record, processes) {
  return median(Array.from({ length: processes }, () => run("cold.mjs", url, record)));
}

/**
 * Bytes made while so many rows are read, none of them taken away meanwhile.
 * @param {string} url
 * @param {readonly unknown[]} rows
 */
export function bytesPerRow(url, rows) {
  return run("allocate.mjs", url, rows).memory / rows.length;
}

/** @param {Run[]} runs @returns {Run} */
function median(runs) {
  const of = (/** @type {keyof Run} */ key) => runs.map((one) => one[key]).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return { milliseconds: of("milliseconds"), memory: of("memory") };
}

/** @param {string} script @param {string} url @param {unknown} input @returns {Run} */
function run(script, url, input) {
  const words = ["--expose-gc", "--max-semi-space-size=512", join(import.meta.dirname, script), url];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    input: input === undefined ? "" : JSON.stringify(input),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${url} could not be measured:\n${stderr}`);
  return JSON.parse(stdout);
}
