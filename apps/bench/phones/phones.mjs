import { bytes } from "../bytes.mjs";
import { columnsOf, exact, gzipped, library, timesPerSecond } from "../columns.mjs";
import { answerOf, judge } from "../judge.mjs";
import { perSecond } from "../throughput.mjs";
import { visible } from "../visible.mjs";
import * as libphonenumber from "./contestants/libphonenumber.mjs";
import * as saan from "./contestants/saan.mjs";
import * as validator from "./contestants/validator.mjs";
import { rows } from "./rows.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */

const CONTESTANTS = [
  { name: "@saan/thai", file: "saan.mjs", ...saan },
  { name: "libphonenumber-js", file: "libphonenumber.mjs", ...libphonenumber },
  { name: "validator", file: "validator.mjs", ...validator },
];
const FOLDER = `${import.meta.dirname}/contestants`;

/** Telephone numbers. @param {Effort} effort @returns {Promise<Table[]>} */
export async function phones(effort) {
  return [readings(), await speed(effort)];
}

/** @returns {Table} */
function readings() {
  return {
    id: "phones",
    title: { en: "Telephone numbers as letterheads write them", th: "หมายเลขโทรศัพท์ตามที่เขียนบนหัวจดหมาย" },
    columns: [exact("text", "ข้อความ"), exact("says", "หมายถึง"), ...columnsOf(CONTESTANTS)],
    rows: rows.map(({ text, right, why, like }) => [
      visible(text),
      right ?? why ?? null,
      ...CONTESTANTS.map(({ read }) =>
        judge(
          answerOf(() => read(text)),
          right,
          !like || answerOf(() => read(like)) !== undefined,
        ),
      ),
    ]),
    note: {
      en:
        "libphonenumber-js with its whole data (/max) and Thailand as the country, its answer taken where it calls the number " +
        "valid. validator knows mobile numbers only and says yes or no.",
      th:
        "libphonenumber-js ใช้ข้อมูลชุดเต็ม (/max) กำหนดประเทศเป็นไทย และนับเฉพาะคำตอบที่มันถือว่าเป็นหมายเลขที่ใช้ได้ " +
        "validator รู้จักเฉพาะโทรศัพท์มือถือและตอบเพียงใช่หรือไม่",
    },
  };
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function speed(effort) {
  const numbers = Array.from({ length: 1000 }, (_, at) => `081${String(2_000_000 + ((at * 7919) % 7_000_000))}`);
  const works = CONTESTANTS.map(({ name, read }) => [name, read]);
  const speeds = await perSecond(numbers, Object.fromEntries(works), effort);
  return {
    id: "phones-speed",
    title: { en: "Telephone numbers: speed and size", th: "หมายเลขโทรศัพท์: ความเร็วและขนาด" },
    columns: [library, timesPerSecond, gzipped],
    rows: await Promise.all(
      CONTESTANTS.map(async ({ name, file }) => [
        name,
        speeds[name] ?? null,
        (await bytes(FOLDER, `export { read } from "./${file}"`)) / 1000,
      ]),
    ),
    note: {
      en: "Plain mobile numbers, which every contestant reads. libphonenumber-js knows every country; ours knows Thailand's.",
      th: "หมายเลขมือถือเขียนติดกัน ซึ่งทุกตัวอ่านได้ libphonenumber-js รู้จักทุกประเทศ ของเรารู้จักเฉพาะหมายเลขไทย",
    },
  };
}
