import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { queries } from "./queries.mjs";

const CONTESTANTS = [
  { name: "@saan/areas", file: "saan.mjs", unused: /generated\/english/ },
  { name: "thai-address-universal", file: "thai-address-universal.mjs", unused: /\/(en_db|geo)-/ },
  { name: "thai-address-database", file: "thai-address-database.mjs", unused: /^$/ },
];
/** Processes per contestant: loading is measured once in each. */
const RUNS = 5;

/** Area search, every contestant in processes of its own. @returns {Promise<import("../table.mjs").Row[]>} */
export async function areaSearch() {
  const asked = await queries();
  const texts = JSON.stringify(asked);
  const folder = mkdtempSync(join(tmpdir(), "saan-bench-"));
  const rows = [];
  for (const { name, file, unused } of CONTESTANTS) {
    const source = join(import.meta.dirname, file);
    const bundled = await bundle(source, join(folder, name), unused);
    const runs = Array.from({ length: RUNS }, () => measure(bundled.file, texts));
    const middle = (/** @type {(run: import("./contestant.d.ts").Measured) => number} */ of) =>
      runs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
    rows.push({
      what: "search of sub-districts",
      who: name,
      load: middle((run) => run.load),
      median: middle((run) => run.median),
      p95: middle((run) => run.p95),
      gzip: bundled.gzip,
      memory: middle((run) => run.memory),
      note: `answers ${runs[0]?.answered} of ${asked.counted.length}; เเ or ํา typed: ${runs[0]?.answeredLoose} of ${asked.loose.length}`,
    });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/**
 * @param {string} file
 * @param {string} texts
 * @returns {import("./contestant.d.ts").Measured}
 */
function measure(file, texts) {
  const words = ["--expose-gc", join(import.meta.dirname, "measure.mjs"), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { input: texts, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} could not be measured:\n${stderr}`);
  return JSON.parse(stdout);
}
