import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { basename, dirname, join } from "node:path";

/** @typedef {import("./measured.d.ts").Measured} Measured @typedef {import("./measured.d.ts").Table} Table */

/** When and on what a run is measured. */
export const run = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
};

export const note = {
  en: "One run on one shared machine: compare the rows of a table, never numbers of two machines.",
  th: "วัดครั้งเดียวบนเครื่องที่ใช้ร่วมกัน ให้เทียบแถวในตารางเดียวกัน อย่าเทียบตัวเลขข้ามเครื่อง",
};

/**
 * Writes what was measured where the documentation reads it.
 * @param {string} file @param {Measured["peers"]} peers the versions of what stands beside ours @param {readonly Table[]} tables
 */
export function save(file, peers, tables) {
  /** @type {Measured} */
  const measured = { ...run, peers, note, tables: tables.map(rounded) };
  writeFileSync(file, JSON.stringify(measured));
  // As the linter wants every file.
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${basename(file)} could not be formatted.`);
}

/** Four figures of what is measured: no clock tells more. What is exact stays as it is. @param {Table} table @returns {Table} */
function rounded(table) {
  const isMeasured = (/** @type {number} */ at) => table.columns[at]?.kind === "measured";
  const rows = table.rows.map((row) =>
    row.map((cell, at) => (isMeasured(at) && typeof cell === "number" ? Number(cell.toPrecision(4)) : cell)),
  );
  return { ...table, rows };
}
