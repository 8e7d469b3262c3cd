import { bytes } from "../bytes.mjs";
import { columnsOf, exact, gzipped, library, timesPerSecond } from "../columns.mjs";
import { answerOf, judge } from "../judge.mjs";
import { perSecond } from "../throughput.mjs";
import { visible } from "../visible.mjs";
import * as saan from "./contestants/saan.mjs";
import * as stdnum from "./contestants/stdnum.mjs";
import * as thaiIdValidator from "./contestants/thai-id-validator.mjs";
import * as validator from "./contestants/validator.mjs";
import { rows } from "./rows.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */
/** @typedef {import("./contestants/contestant.d.ts").ReadId} ReadId */

/** @type {readonly { name: string, file: string, citizen: ReadId, juristic?: ReadId }[]} */
const CONTESTANTS = [
  { name: "@saan/thai", file: "saan.mjs", ...saan },
  { name: "stdnum", file: "stdnum.mjs", ...stdnum },
  { name: "thai-id-validator", file: "thai-id-validator.mjs", ...thaiIdValidator },
  { name: "validator", file: "validator.mjs", ...validator },
];
const FOLDER = `${import.meta.dirname}/contestants`;
const NUMBERS = 200_000;
const KINDS = { citizen: { en: "citizen", th: "ประชาชน" }, juristic: { en: "juristic", th: "นิติบุคคล" } };

/** Numbers of citizens and juristic persons. @param {Effort} effort @returns {Promise<Table[]>} */
export async function identifiers(effort) {
  return [readings(), await speed(effort)];
}

/** @returns {Table} */
function readings() {
  return {
    id: "identifiers",
    title: { en: "Thirteen-digit numbers as they are typed", th: "เลข 13 หลักตามที่คนพิมพ์จริง" },
    columns: [exact("kind", "ชนิด"), exact("text", "ข้อความ"), exact("is", "คือ"), ...columnsOf(CONTESTANTS)],
    rows: rows.map(({ kind, text, right, why }) => [
      KINDS[kind],
      visible(text),
      right ?? why ?? null,
      ...CONTESTANTS.map((contestant) => {
        const read = contestant[kind];
        return read
          ? judge(
              answerOf(() => read(text)),
              right,
            )
          : null;
      }),
    ]),
    note: {
      en:
        "The numbers are made up. thai-id-validator and validator know citizens' numbers only. A number that passes is well " +
        "formed, not proven: the check digit lets one wrong digit in eleven through.",
      th:
        "เลขทั้งหมดสมมติขึ้น thai-id-validator และ validator รู้จักเฉพาะเลขประจำตัวประชาชน " +
        "เลขที่ผ่านคือเลขที่เขียนถูกรูปแบบเท่านั้น ไม่ได้พิสูจน์ว่ามีอยู่จริง เลขตรวจสอบจับเลขผิดหนึ่งหลักไม่ได้ราว 1 ใน 11",
    },
  };
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function speed(effort) {
  const numbers = drawNumbers();
  const some = numbers.slice(0, 1000);
  const speeds = await perSecond(
    some,
    Object.fromEntries(CONTESTANTS.map(({ name, citizen }) => [name, citizen])),
    effort,
  );
  const count = NUMBERS.toLocaleString("en");
  return {
    id: "identifiers-speed",
    title: { en: "Citizens' numbers: agreement, speed and size", th: "เลขประจำตัวประชาชน: ความถูกต้อง ความเร็ว และขนาด" },
    columns: [library, exact(`judged wrongly, of ${count}`, `ตัดสินผิดจาก ${count} เลข`, 0), timesPerSecond, gzipped],
    rows: await Promise.all(
      CONTESTANTS.map(async ({ name, file, citizen }) => [
        name,
        numbers.filter((number) => (citizen(number) === number) !== isCitizens(number)).length,
        speeds[name] ?? null,
        (await bytes(FOLDER, `export { citizen } from "./${file}"`)) / 1000,
      ]),
    ),
    note: {
      en:
        `${count} numbers at random, every second one with the right check digit, beside the rule written out: thirteen ` +
        "digits, the first 1 to 8, the last computed from the others. Ours also cleans, groups and masks the number.",
      th:
        `สุ่ม ${count} เลข ครึ่งหนึ่งมีเลขตรวจสอบที่ถูก เทียบกับกฎที่เขียนไว้ตรง ๆ คือ 13 หลัก หลักแรก 1 ถึง 8 หลักสุดท้ายคำนวณจากหลักอื่น ` +
        "ของเรายังทำความสะอาด จัดกลุ่ม และปิดบังเลขให้ด้วย",
    },
  };
}

/** The rule, as plainly as it can be written. @param {string} number */
function isCitizens(number) {
  return /^[1-8]\d{12}$/.test(number) && checkDigit(number) === number[12];
}

/** @param {string} number */
function checkDigit(number) {
  let sum = 0;
  for (let at = 0; at < 12; at += 1) sum += Number(number[at]) * (13 - at);
  return String((11 - (sum % 11)) % 10);
}

/** The same numbers every time (a linear congruential generator over 32 bits). */
function drawNumbers() {
  let state = 2562;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * 10);
  };
  return Array.from({ length: NUMBERS }, (_, at) => {
    const number = Array.from({ length: 13 }, draw).join("");
    return at % 2 === 0 ? number.slice(0, 12) + checkDigit(number) : number;
  });
}
