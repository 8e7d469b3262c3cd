import {
  bahtText,
  formatQuantity,
  parseBahtText,
  parseQuantity,
  parseStatedCount,
  parseThaiWords,
  thaiWords,
} from "@saan/thai/numbers";
import { combinations, randomTexts } from "./record.mjs";

const RULES = /** @type {const} */ (["always", "tens"]);
const AMOUNTS = [
  ...["0.25", "0.005", "0.995", "99.995", "1.005", "-1234.5", "-0.001", "1,234.50", "๑๒๓", "๑,๒๓๔.๕๐", "3.10", "007"],
  ...["1000000", "1000001", "11000001", "101000000", "501741221", "1000000000000", "1000000000000000000"],
  ...["9007199254740993", "123456789012345678901234567890.99", "", "-", "1e3", "NaN", "12 บาท", " \u200B70 "],
];
const QUANTITIES = [
  ...["70 คน", "จำนวน 70 คน", "1,234 บาท", "เจ็ดสิบคน", "2.5 ล้านบาท", "ร้อยละ 80", "80%", "รวม 70 คน", "จำนวนทั้งสิ้น 160 คน"],
  ...["กว่า 70 คน", "70 กว่าคน", "รวมกว่า ๗๐ คน", "ประมาณ 70 คน", "ราว ๆ 70 คน", "70 คนโดยประมาณ", "ไม่น้อยกว่าร้อยละ 80"],
  ...["อย่างน้อย 3 ครั้ง", "70 คนขึ้นไป", "ไม่เกิน 70 คน", "ไม่ถึง 70 คน", "over 70 people", "at least 80%", "กว่าร้อยคน"],
  ...["60-70 คน", "งบประมาณ 70 บาท", "2 ปีครึ่ง", "-5 คน", "", "ไม่ทราบ", "9007199254740993 บาท"],
];
const COMPARATORS = /** @type {const} */ (["exact", "more-than", "less-than", "about", "at-least", "at-most"]);
const PIECES = [
  ...["ศูนย์", "หนึ่ง", "เอ็ด", "ยี่", "สอง", "ห้า", "เก้า", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "จุด", "ลบ", "บาท", "ถ้วน"],
  ...[
    "สตางค์",
    "กว่า",
    "ไม่เกิน",
    "ประมาณ",
    "รวม",
    "ร้อยละ",
    "คน",
    "ตำบล",
    "๗๐",
    "2.5",
    "1,234",
    "-",
    " ",
    " ",
    "\u200B",
    "ๆ",
  ],
];

/** Numbers, money and quantities in words, and back. @param {import("./record.mjs").Say} say */
export function tellWords(say) {
  const numbers = Array.from({ length: 2001 }, (_, at) => at).flatMap((at) => [at, at * 7919 * 100 + (at % 100)]);
  for (const [value, et] of combinations([...new Set(numbers)], RULES)) {
    const words = thaiWords(value, { et });
    const money = bahtText(value / 100, { et });
    say("words", [value, et], [words, parseThaiWords(words ?? "")]);
    say("money", [value / 100, et], [money, parseBahtText(money ?? "")]);
  }
  for (const [text, et] of combinations(AMOUNTS, RULES)) {
    say("stated amount", [text, et], [thaiWords(text, { et }), bahtText(text, { et })]);
  }
  for (const value of [10n ** 18n, 123456789n ** 9n, -1n]) {
    say("large", String(value), [thaiWords(value), bahtText(value)]);
  }
  const random = randomTexts({ pieces: PIECES, count: 2000, longest: 6, seed: 101 });
  for (const text of [...AMOUNTS, ...QUANTITIES, ...random]) {
    say("words read", text, [parseThaiWords(text), parseBahtText(text)]);
    say("quantity", text, parseQuantity(text));
    say("count", text, parseStatedCount(text));
  }
  for (const [value, comparator, unit, total, digits, locale] of combinations(
    [70, 1234.5, 0],
    COMPARATORS,
    ["คน", "ร้อยละ", ""],
    /** @type {const} */ ([true, undefined]),
    /** @type {const} */ (["latn", "thai"]),
    /** @type {const} */ (["th", "en"]),
  )) {
    const printed = formatQuantity({ value, comparator, unit, total }, { digits, locale });
    say("printed quantity", [value, comparator, unit, total, digits, locale], printed);
  }
}
