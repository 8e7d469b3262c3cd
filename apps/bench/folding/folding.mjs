import { foldThai } from "@saan/thai/text";
import { exact, measured } from "../columns.mjs";
import { perSecond } from "../throughput.mjs";
import { visible } from "../visible.mjs";
import { different, same } from "./cases.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */

const collator = new Intl.Collator("th", { sensitivity: "base" });

/** @type {readonly { name: string, equal: (a: string, b: string) => boolean, key?: (text: string) => string }[]} */
const CONTESTANTS = [
  { name: "@saan/thai foldThai", equal: byKey(foldThai), key: foldThai },
  { name: "NFC", equal: byKey(nfc), key: nfc },
  { name: "NFKC", equal: byKey(nfkc), key: nfkc },
  { name: "Intl.Collator, base", equal: (a, b) => collator.compare(a, b) === 0 },
];

/** Spellings that mean one word. @param {Effort} effort @returns {Promise<Table[]>} */
export async function folding(effort) {
  return [cases(), await summary(effort)];
}

/** @returns {Table} */
function cases() {
  const yes = { en: "one word", th: "คำเดียวกัน" };
  const no = { en: "two words", th: "คนละคำ" };
  const judged = (/** @type {import("./cases.mjs").FoldCase} */ { typed, written }, /** @type {boolean} */ right) =>
    CONTESTANTS.map(({ equal }) => ({
      verdict: equal(typed, written) === right ? /** @type {const} */ ("right") : /** @type {const} */ ("wrong"),
    }));
  return {
    id: "folding",
    title: {
      en: "Spellings that a search must join, and words it must not",
      th: "ตัวสะกดที่การค้นหาต้องถือว่าเหมือนกัน และคำที่ต้องแยกกัน",
    },
    columns: [
      exact("case", "กรณี"),
      exact("typed", "ที่พิมพ์มา"),
      exact("written", "ที่เขียนไว้"),
      exact("are", "คือ"),
      ...CONTESTANTS.map(({ name }) => exact(name)),
    ],
    rows: [
      ...same.map((one) => [one.case, visible(one.typed), one.written, yes, ...judged(one, true)]),
      ...different.map((one) => [one.case, visible(one.typed), one.written, no, ...judged(one, false)]),
    ],
  };
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function summary(effort) {
  const texts = [...same, ...different].map(({ typed, written }) => ({ typed, written }));
  const works = CONTESTANTS.map(({ name, equal, key }) => [
    name,
    (/** @type {{ typed: string, written: string }} */ { typed, written }) =>
      key ? key(typed) : equal(typed, written),
  ]);
  const speeds = await perSecond(texts, Object.fromEntries(works), effort);
  return {
    id: "folding-summary",
    title: { en: "Search keys", th: "กุญแจค้นหา" },
    columns: [
      exact("way", "วิธี"),
      exact(`joined, of ${same.length}`, `ถือว่าเหมือนกัน จาก ${same.length}`, 0),
      exact(`kept apart, of ${different.length}`, `แยกออกจากกัน จาก ${different.length}`, 0),
      exact("gives a key to search with", "ได้กุญแจไว้ค้นหา"),
      measured("per second", "ครั้งต่อวินาที"),
    ],
    rows: CONTESTANTS.map(({ name, equal, key }) => [
      name,
      same.filter(({ typed, written }) => equal(typed, written)).length,
      different.filter(({ typed, written }) => !equal(typed, written)).length,
      key ? { en: "yes", th: "ได้" } : { en: "no", th: "ไม่ได้" },
      speeds[name] ?? null,
    ]),
    note: {
      en: "One key, or one comparison of a pair. Without a key there is no search for the beginning of a name.",
      th: "สร้างกุญแจหนึ่งตัว หรือเทียบหนึ่งคู่ ถ้าไม่มีกุญแจก็ค้นหาจากต้นชื่อไม่ได้",
    },
  };
}

/** @param {(text: string) => string} key */
function byKey(key) {
  return (/** @type {string} */ a, /** @type {string} */ b) => key(a) === key(b);
}

/** @param {string} text */
function nfc(text) {
  return text.normalize("NFC");
}

/** @param {string} text */
function nfkc(text) {
  return text.normalize("NFKC");
}
