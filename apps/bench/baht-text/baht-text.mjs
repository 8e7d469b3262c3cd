import { bytes } from "../bytes.mjs";
import { columnsOf, exact, gzipped, library, timesPerSecond } from "../columns.mjs";
import { answerOf, judge } from "../judge.mjs";
import { perSecond } from "../throughput.mjs";
import * as bahtrext from "./contestants/bahtrext.mjs";
import * as bahttext from "./contestants/bahttext.mjs";
import * as saan from "./contestants/saan.mjs";
import * as thaiBahtText from "./contestants/thai-baht-text.mjs";
import { rows } from "./rows.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */

/** @type {readonly { name: string, file: string, bahtText: (amount: never) => string | undefined }[]} */
const CONTESTANTS = [
  { name: "@saan/thai", file: "saan.mjs", ...saan },
  { name: "bahttext", file: "bahttext.mjs", ...bahttext },
  { name: "thai-baht-text", file: "thai-baht-text.mjs", ...thaiBahtText },
  { name: "bahtrext", file: "bahtrext.mjs", ...bahtrext },
];
const FOLDER = `${import.meta.dirname}/contestants`;
const WHOLE_AMOUNTS = 100_000;

/** Amounts of money in words. @param {Effort} effort @returns {Promise<Table[]>} */
export async function bahtText(effort) {
  return [words(), await speed(effort)];
}

/** @returns {Table} */
function words() {
  return {
    id: "baht-text",
    title: { en: "Money in words", th: "จำนวนเงินเป็นตัวอักษร" },
    columns: [exact("amount", "จำนวน"), exact("in words", "อ่านว่า"), ...columnsOf(CONTESTANTS)],
    rows: rows.map(({ amount, right }) => [
      typeof amount === "string" ? JSON.stringify(amount) : String(amount),
      right ?? { en: "no amount", th: "ไม่ใช่จำนวนเงิน" },
      ...CONTESTANTS.map((contestant) => judge(say(contestant, amount), right)),
    ]),
    note: {
      en:
        "By the rule of the Royal Society: 101 is หนึ่งร้อยเอ็ด. Amounts in quotes are texts. bahtrext is asked for เอ็ด and for " +
        "negatives, which it does not do by itself; bahttext cannot be asked. Zero for a text that is no amount is a wrong " +
        "answer: it would stand on a receipt.",
      th:
        "ตามหลักของสำนักงานราชบัณฑิตยสภา 101 อ่านว่าหนึ่งร้อยเอ็ด จำนวนในเครื่องหมายคำพูดคือข้อความ bahtrext ต้องสั่งให้อ่าน เอ็ด " +
        "และรับจำนวนลบ ส่วน bahttext สั่งไม่ได้ การตอบว่าศูนย์บาทให้ข้อความที่ไม่ใช่จำนวนเงินถือว่าผิด เพราะคำนั้นจะไปอยู่บนใบเสร็จ",
    },
  };
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function speed(effort) {
  const amounts = Array.from({ length: 1000 }, (_, at) => ((at * 7_919_113) % 100_000_000) + (at % 100) / 100);
  const works = CONTESTANTS.map((contestant) => [
    contestant.name,
    (/** @type {number} */ amount) => say(contestant, amount),
  ]);
  const speeds = await perSecond(amounts, Object.fromEntries(works), effort);
  return {
    id: "baht-text-speed",
    title: { en: "Money in words: agreement, speed and size", th: "จำนวนเงินเป็นตัวอักษร: ความถูกต้อง ความเร็ว และขนาด" },
    columns: [
      library,
      exact(`otherwise than ours, 0–${(WHOLE_AMOUNTS - 1).toLocaleString("en")}`, "ต่างจากของเรา 0–99,999", 0),
      timesPerSecond,
      gzipped,
    ],
    rows: await Promise.all(
      CONTESTANTS.map(async (contestant) => [
        contestant.name,
        otherwise(contestant),
        speeds[contestant.name] ?? null,
        (await bytes(FOLDER, `export { bahtText } from "./${contestant.file}"`)) / 1000,
      ]),
    ),
    note: {
      en: "Speed over 1,000 amounts up to a hundred million baht, with satang, as numbers.",
      th: "ความเร็ววัดจาก 1,000 จำนวน สูงสุดร้อยล้านบาท มีเศษสตางค์ ป้อนเป็นตัวเลข",
    },
  };
}

/** How many whole amounts it says in other words than ours does. @param {typeof CONTESTANTS[number]} contestant */
function otherwise(contestant) {
  let count = 0;
  for (let amount = 0; amount < WHOLE_AMOUNTS; amount += 1) {
    if (say(contestant, amount) !== saan.bahtText(amount)) count += 1;
  }
  return count;
}

/**
 * No answer, an empty one, and an exception all say that it does not know.
 * @param {typeof CONTESTANTS[number]} contestant
 * @param {number | string} amount
 */
function say({ bahtText: ask }, amount) {
  return answerOf(() => ask(/** @type {never} */ (amount))) || undefined;
}
