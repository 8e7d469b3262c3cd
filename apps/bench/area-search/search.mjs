import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exact, gzipped, library, measured } from "../columns.mjs";
import { bundle } from "./bundle.mjs";
import { queries } from "./queries.mjs";
import { typedTexts } from "./typed.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */
/** @typedef {import("./contestant.d.ts").Measured} Run */

const CONTESTANTS = [
  { name: "@saan/areas", file: "saan.mjs", unused: /generated\/english/ },
  { name: "thai-address-universal", file: "thai-address-universal.mjs", unused: /\/(en_db|geo)-/ },
  { name: "thai-address-database", file: "thai-address-database.mjs", unused: /^$/ },
];

/** Area search. @param {Effort} effort @returns {Promise<Table[]>} */
export async function areaSearch(effort) {
  return [await typedTexts(), await measurements(effort)];
}

/** Every contestant in processes of its own; loading is measured once in each. @param {Effort} effort @returns {Promise<Table>} */
async function measurements({ processes, warmUp }) {
  const asked = await queries();
  const texts = JSON.stringify(warmUp > 0 ? asked : { ...asked, warmUp: [] });
  const folder = mkdtempSync(join(tmpdir(), "saan-bench-"));
  const rows = [];
  for (const { name, file, unused } of CONTESTANTS) {
    const source = join(import.meta.dirname, file);
    const bundled = await bundle(source, join(folder, name), unused);
    const runs = Array.from({ length: processes }, () => measure(bundled.file, texts));
    const middle = (/** @type {(run: Run) => number} */ of) => runs.map(of).sort((a, b) => a - b)[processes >> 1] ?? 0;
    rows.push([
      name,
      middle((run) => run.load),
      middle((run) => run.median) * 1000,
      middle((run) => run.p95) * 1000,
      bundled.gzip / 1000,
      middle((run) => run.memory) / 1_000_000,
      runs[0]?.answered ?? null,
      runs[0]?.answeredLoose ?? null,
    ]);
  }
  rmSync(folder, { recursive: true });
  return {
    id: "area-search",
    title: { en: "Searching sub-districts as one types", th: "ค้นหาตำบลระหว่างพิมพ์" },
    columns: [
      library,
      measured("load ms", "โหลด (มิลลิวินาที)", 1),
      measured("median µs", "มัธยฐาน (ไมโครวินาที)", 1),
      measured("p95 µs", "p95 (ไมโครวินาที)", 1),
      gzipped,
      measured("memory MB", "หน่วยความจำ (MB)", 1),
      exact(`answered, of ${asked.counted.length}`, `ตอบได้ จาก ${asked.counted.length}`, 0),
      exact(`เเ or ํา typed: answered, of ${asked.loose.length}`, `พิมพ์ เเ หรือ ํา: ตอบได้ จาก ${asked.loose.length}`, 0),
    ],
    rows,
    note: {
      en:
        "Beginnings of names from a peer's database, none asked twice, 20 answers each. Loading is from the import to the first " +
        "answer in a fresh process. thai-address-universal remembers answers: the same text again takes it a microsecond. The " +
        "others also hold places that ours keeps apart or not at all, so bytes and memory are for the same use, not the same data.",
      th:
        "ใช้ต้นชื่อจากฐานข้อมูลของไลบรารีอื่น ไม่ถามซ้ำ ขอครั้งละ 20 คำตอบ เวลาโหลดนับจาก import จนได้คำตอบแรกในโปรเซสใหม่ " +
        "thai-address-universal จำคำตอบไว้ ถามซ้ำจึงใช้เวลาราวหนึ่งไมโครวินาที ไลบรารีอื่นมีข้อมูลบางอย่างที่ของเราแยกไว้หรือไม่มี " +
        "ขนาดและหน่วยความจำจึงเทียบตามการใช้งาน ไม่ใช่ตามข้อมูลชุดเดียวกัน",
    },
  };
}

/**
 * @param {string} file
 * @param {string} texts
 * @returns {Run}
 */
function measure(file, texts) {
  const words = ["--expose-gc", join(import.meta.dirname, "measure.mjs"), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { input: texts, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} could not be measured:\n${stderr}`);
  return JSON.parse(stdout);
}
