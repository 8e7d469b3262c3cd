import { compareThai } from "@saan/thai/text";
import { getDatabase, preload } from "thai-address-universal";
import { exact, measured } from "../columns.mjs";
import { perSecond } from "../throughput.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */
/** @typedef {(a: string, b: string) => number} Compare */

const collator = new Intl.Collator("th");

/** @type {readonly { name: string, compare: Compare | undefined }[]} */
const CONTESTANTS = [
  { name: "@saan/thai compareThai", compare: compareThai },
  { name: 'one Intl.Collator("th")', compare: collator.compare },
  { name: 'localeCompare(…, "th")', compare: (a, b) => a.localeCompare(b, "th") },
  // What localeCompare(…) does on most servers.
  { name: 'localeCompare(…, "en")', compare: (a, b) => a.localeCompare(b, "en") },
  { name: "sort()", compare: undefined },
];

/** Different texts that a list must not take for one. */
const DIFFERENT = /** @type {const} */ ([
  ["พ.ศ.", "พศ"],
  ["เร็วๆ", "เร็ว"],
  ["เอ บี", "เอบี"],
  ["บ้าน-สวน", "บ้านสวน"],
  ["แม่กา", "แม่\u200Bกา"],
]);

/** Names in the order of a Thai dictionary. @param {Effort} effort @returns {Promise<Table[]>} */
export async function order(effort) {
  await preload();
  const names = [...new Set(getDatabase().map((row) => row.sub_district))].sort();
  const ruled = [...names].sort(byTheRule);
  const place = new Map(ruled.map((name, at) => [name, at]));
  // Spread out, so that nothing is sorted already.
  const shuffled = names.map((_, at) => names[(at * 3571) % names.length] ?? "");
  const works = CONTESTANTS.map(({ name, compare }) => [name, () => [...shuffled].sort(compare)]);
  const sorts = await perSecond([0], Object.fromEntries(works), effort);
  const count = names.length.toLocaleString("en");
  return [
    {
      id: "order",
      title: { en: "Sorting Thai names", th: "เรียงชื่อภาษาไทย" },
      columns: [
        exact("way", "วิธี"),
        exact(`out of place, of ${count} names`, `ผิดที่จาก ${count} ชื่อ`, 0),
        exact(
          `different texts taken for equal, of ${DIFFERENT.length}`,
          `ข้อความต่างกันที่ถือว่าเท่ากัน จาก ${DIFFERENT.length} คู่`,
          0,
        ),
        measured("ms to sort them", "มิลลิวินาทีที่ใช้เรียง", 1),
      ],
      rows: CONTESTANTS.map(({ name, compare }) => [
        name,
        [...names].sort(compare).filter((sorted, at) => place.get(sorted) !== at).length,
        compare ? DIFFERENT.filter(([a, b]) => compare(a, b) === 0).length : 0,
        1000 / (sorts[name] ?? 0),
      ]),
      note: {
        en:
          "All names of sub-districts in thai-address-universal, beside the order of the Royal Society's dictionary written out: " +
          "by the consonant before a vowel that is written in front of it, points and hyphens left aside, tone marks only between " +
          "words that are otherwise the same. Where texts taken for equal stand in a list is left to chance.",
        th:
          "ชื่อตำบลทั้งหมดใน thai-address-universal เทียบกับลำดับพจนานุกรมฉบับราชบัณฑิตยสถานที่เขียนเป็นกฎไว้ตรง ๆ คือเรียงตามพยัญชนะก่อนสระที่เขียนหน้า ไม่นับจุดและยัติภังค์ " +
          "และดูวรรณยุกต์เมื่อส่วนอื่นเหมือนกัน ข้อความที่ถูกถือว่าเท่ากันจะอยู่ก่อนหรือหลังกันก็แล้วแต่บังเอิญ",
      },
    },
  ];
}

/** The dictionary's order, as plainly as it can be written. @type {Compare} */
function byTheRule(a, b) {
  const [first, second] = [letters(a), letters(b)];
  if (first !== second) return first < second ? -1 : 1;
  const [ours, theirs] = [signs(a), signs(b)];
  if (ours !== theirs) return ours < theirs ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Consonants and vowels alone, เ แ โ ใ ไ behind the consonant they are spoken after. @param {string} text */
function letters(text) {
  return text.replace(/[\u0E47-\u0E4E\p{Punctuation}\s]/gu, "").replace(/([\u0E40-\u0E44])([\u0E01-\u0E2E])/g, "$2$1");
}

/** Tone marks and other signs, each where it stands. @param {string} text */
function signs(text) {
  return text.replace(/[^\u0E47-\u0E4E]/g, " ");
}
