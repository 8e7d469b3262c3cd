import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exact, gzipped, library, measured } from "../columns.mjs";
import { perSecond } from "../throughput.mjs";
import { contestants } from "./contestants.mjs";
import { imports } from "./imports.mjs";
import { mistaken, sound, spoilt } from "./inputs.mjs";
import { bytesPerRow, coldStart } from "./processes.mjs";
import { typeCost } from "./types.mjs";
import { visits } from "./visits.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort @typedef {import("./contestants.mjs").Entrant} Entrant */

const ROWS = 20_000;
/** Ours asks more than the others when it runs its rules. */
const ASKS_MORE = /with rules/;

/** Reading records, beside validators. @param {Effort} effort @returns {Promise<Table[]>} */
export async function records(effort) {
  const folder = mkdtempSync(join(tmpdir(), "saan-bench-"));
  try {
    return [await nested(folder, effort), await bulk(folder, effort), await imports(folder, effort), typeCost()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder @param {Effort} effort @returns {Promise<Table>} */
async function nested(folder, effort) {
  const entrants = agreeing(await contestants(folder, "agreement"), sound);
  const text = JSON.stringify(sound);
  const reading = Object.fromEntries(entrants.map(({ name, isSound }) => [name, isSound]));
  const good = await perSecond([sound], { ...reading, "JSON.parse": () => JSON.parse(text) }, effort);
  const listing = Object.fromEntries(entrants.map(({ name, mistakes }) => [name, mistakes]));
  const bad = await perSecond([mistaken], listing, effort);
  return {
    id: "records-agreement",
    title: { en: "Reading an agreement of 6 kB", th: "อ่านข้อตกลงขนาด 6 กิโลไบต์" },
    columns: [
      library,
      measured("sound, per second", "ถูกต้อง ครั้งต่อวินาที"),
      measured("time, of ajv's", "เวลา เทียบกับ ajv", 2),
      measured("twelve mistakes, per second", "ผิดสิบสองแห่ง ครั้งต่อวินาที"),
      measured("time, of ajv's", "เวลา เทียบกับ ajv", 2),
      exact("mistakes listed", "จำนวนที่บอกได้", 0),
      measured("first answer ms", "คำตอบแรก (มิลลิวินาที)", 1),
      measured("held kB", "หน่วยความจำ (kB)"),
      gzipped,
    ],
    rows: [
      ["JSON.parse", good["JSON.parse"] ?? null, ratio(good, "JSON.parse"), null, null, null, null, null, null],
      ...entrants.map(({ name, url, gzip, mistakes }) => {
        const { milliseconds, memory } = coldStart(url, sound, effort.processes);
        const listed = mistakes(mistaken);
        return [
          name,
          good[name] ?? null,
          ratio(good, name),
          bad[name] ?? null,
          ratio(bad, name),
          listed,
          milliseconds,
          memory / 1000,
          gzip / 1000,
        ];
      }),
    ],
    note: NESTED,
  };
}

/** @param {string} folder @param {Effort} effort @returns {Promise<Table>} */
async function bulk(folder, effort) {
  const rows = visits(ROWS);
  const entrants = agreeing(await contestants(folder, "visit"), rows[0]);
  const reading = Object.fromEntries(entrants.map(({ name, isSound }) => [name, isSound]));
  const texts = rows.map((row) => JSON.stringify(row));
  const good = await perSecond(rows, reading, effort);
  const parsed = await perSecond(texts, { "JSON.parse": (text) => JSON.parse(text) }, effort);
  const all = { ...good, ...parsed };
  const some = effort.warmUp > 0 ? rows : rows.slice(0, 1000);
  return {
    id: "records-rows",
    title: { en: "Reading 20,000 flat rows", th: "อ่านตาราง 20,000 แถว" },
    columns: [
      library,
      measured("rows per second", "แถวต่อวินาที"),
      measured("time, of ajv's", "เวลา เทียบกับ ajv", 2),
      measured("bytes made per row", "ไบต์ที่สร้างต่อแถว"),
    ],
    rows: [
      ["JSON.parse", all["JSON.parse"] ?? null, ratio(all, "JSON.parse"), null],
      ...entrants.map(({ name, url }) => [name, all[name] ?? null, ratio(all, name), bytesPerRow(url, some)]),
    ],
    note: ROWS_NOTE,
  };
}

/** @param {Record<string, number>} speeds @param {string} name */
function ratio(speeds, name) {
  return (speeds.ajv ?? Number.NaN) / (speeds[name] ?? Number.NaN);
}

/**
 * Contestants that say the same of a sound record and of every way to spoil it: the others would be measured at other work.
 * @param {Entrant[]} entrants
 * @param {unknown} record
 */
function agreeing(entrants, record) {
  const inputs = [record, ...spoilt(record)];
  const [first, ...others] = entrants;
  for (const { name, isSound } of others) {
    const differing = inputs.find((input) => isSound(input) !== first?.isSound(input));
    if (differing !== undefined && !ASKS_MORE.test(name))
      throw new Error(`${name} does other work than ${first?.name}: ${JSON.stringify(differing)}`);
  }
  return entrants;
}

const NESTED = {
  en:
    "The agreement of Phayao. Every library was told the same structure in its own words, asks the same functions about texts, " +
    "dates and addresses, and says yes and no to the same 1,200 spoilt copies; “patterns only” and “standalone” ask patterns " +
    "instead, and count code points. Ours also keeps bounds and forbidden keys, checks inside dates and places, and copies. " +
    "First answer and memory: in a process of its own, zod and all. Ours holds the words of every field in two languages.",
  th:
    "ใช้ข้อตกลงของพะเยา ทุกไลบรารีได้รับโครงสร้างเดียวกันในรูปแบบของตน ใช้ฟังก์ชันตรวจข้อความ วันที่ และที่อยู่เว็บเดียวกัน " +
    "และตอบตรงกันกับสำเนาที่ทำให้ผิด 1,200 แบบ ส่วน “patterns only” และ “standalone” ใช้แบบรูปแทนและนับรหัสอักขระ ของเรายังจำกัดขนาด " +
    "ห้ามคีย์อันตราย ตรวจภายในวันที่และสถานที่ และทำสำเนา คำตอบแรกและหน่วยความจำวัดในโปรเซสแยกรวม zod ด้วย ของเรามีคำอธิบายทุกช่องสองภาษา",
};
const ROWS_NOTE = {
  en: "Rows as in a spreadsheet of visits, eight fields. What is made per row is taken away soon, but taking away costs time too.",
  th: "แถวอย่างในตารางบันทึกการเยี่ยม แปดช่อง สิ่งที่สร้างต่อแถวถูกเก็บกวาดในไม่ช้า แต่การเก็บกวาดก็ใช้เวลา",
};
