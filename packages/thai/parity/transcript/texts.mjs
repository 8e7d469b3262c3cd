import {
  cleanThai,
  compareThai,
  fill,
  fixKeyboardLayout,
  foldThai,
  graphemeCount,
  highlightMatches,
  keepTogether,
  looseFoldThai,
  matchesThai,
  placeholdersOf,
  protectedNames,
  toKedmanee,
  toQwerty,
} from "@saan/thai/text";
import { combinations, randomTexts } from "./record.mjs";

const CONSONANTS = Array.from({ length: 46 }, (_, index) => String.fromCharCode(0x0e01 + index));
/** `-` is where the consonant stands. */
const SYLLABLES = ["-า", "-ะ", "-ั-", "-ิ", "-ี", "-ุ", "-ู", "เ-", "แ-", "โ-", "ใ-", "ไ-", "-ำ", "-่า", "เ-้า", "-็", "เ-ี่-"];
const WORDS = [
  ...["แม่กา", "ไก่", "เกาะ", "ขาว", "กา", "โรงเรียน", "เร็วๆ", "เร็ว", "เร็ว ๆ", "พ.ศ.", "พศ", "เอ บี", "เอบี", "ฤๅษี"],
  ...["น้ำ", "น\u0E4D\u0E49\u0E32", "น\u0E49\u0E4D\u0E32", "น\u0E33\u0E49", "แม่\u200Bกา", "เเม่กา", "ดอกคําใต้", "ฃวด ฅน"],
  ...[
    "ท\u0E48\u0E35",
    "ที่",
    "ป\u0E48\u0E39",
    "ปู่",
    "๕๖๐๐๐",
    "56000",
    "Mae Ka",
    "mae ka",
    "MAE KA",
    "é",
    "e\u0301",
    "İ",
    "ß",
  ],
  ...["กรุงเทพมหานคร", "กระบี่", "กาญจนบุรี", "ขอนแก่น", "เชียงราย", "เชียงใหม่", "น่าน", "บึงกาฬ", "พะเยา", "แพร่", "แม่ฮ่องสอน"],
  ...["สงขลา", "สตูล", "สมุทรปราการ", "สระแก้ว", "สระบุรี", "สิงห์บุรี", "สุโขทัย", "หนองคาย", "หนองบัวลำภู", "อ่างทอง", "อำนาจเจริญ"],
];
const QUERIES = ["", "แม่", "แมกา", "น้ำ", "56", "ๆ", "ke", "ก"];
const SENTENCES = [
  "รวมกว่า 70 คน เมื่อวันที่ 19 ก.ค. 2562 เวลา 13.00 น. ณ จ. พะเยา โทร. 02 123 4567",
  "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.) และองค์การบริหารส่วนตำบลแม่กา อ. เมืองพะเยา",
  "เด็ก ๆ อายุ 6 – 12 ปี ร้อยละ 80 งบประมาณ ฿ 1,234.50 บาท ฯลฯ พ.ศ. 2562",
  "กําหนดการ เเม่กา ข้อ 1. ดร. สมชาย  สองช่อง\nบรรทัดใหม่ 50 % ABC กรมฯ",
];
/** Typed with the keyboard in the wrong layout, and words that only look so. */
const TYPED = ["l;ylfu8iy[", "c,jdk", "่นีพืฟสรหท", "journalism", "hello", "ดนพ", "กทม", "http://", "A1", "สวัสดี hello"];
const PIECES = [
  ...["ก", "ม", "น", "ท", "เ", "เ", "แ", "า", "ำ", "ะ", "ๅ", "ฤ", "ๆ", "ฯ", "\u0E31", "\u0E34", "\u0E38", "\u0E3A"],
  ...[
    "\u0E47",
    "\u0E48",
    "\u0E49",
    "\u0E4C",
    "\u0E4D",
    "๑",
    "1",
    "a",
    "Z",
    "é",
    "\u0301",
    "Σ",
    "İ",
    ".",
    "-",
    " ",
    "\u00A0",
  ],
  ...["\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E", "\r\n", "\n", "\0", "\uD800", "👩", "🏽", "ﬁ", "Ⅻ"],
];

const MESSAGES = ["กรอก{value}ใหม่", "Enter {value} again", "{value}{other}", "ไม่เกิน {value} คน", "{value}{value}"];

/** Keys, cleaning, counting, sentences and dictionary order. @param {import("./record.mjs").Say} say */
export function tellTexts(say) {
  const random = randomTexts({ pieces: PIECES, count: 3000, longest: 10, seed: 56000 });
  for (const text of [...WORDS, ...random]) {
    say("fold", text, [foldThai(text), looseFoldThai(text)]);
    say("clean", text, cleanThai(text));
    say("count", text, graphemeCount(text));
    say("kept together", text, keepTogether(text));
    say("layout", text, layouts(text));
  }
  for (const [text, query] of combinations([...WORDS, ...random.slice(0, 500), ...SENTENCES], QUERIES)) {
    const ranges = [highlightMatches(text, query), highlightMatches(text, query, { loose: true })];
    say("match", [text, query], [matchesThai(text, query), ranges]);
  }
  for (const text of [...TYPED, ...WORDS, ...SENTENCES].flatMap((written) => [
    written,
    toQwerty(written),
    toKedmanee(written),
  ])) {
    say("typed", text, layouts(text));
  }
  for (const name of [...protectedNames, ...SENTENCES]) {
    say("line", name, [
      keepTogether(name),
      keepTogether(name, { protect: ["แม่กา|เมือง"] }),
      keepTogether(`การ${name}ไทย`),
    ]);
  }
  for (const [message, value] of combinations(MESSAGES, [...WORDS, ...SENTENCES, ...random.slice(0, 300)])) {
    say("filled", [message, value], fill(message, { value }));
  }
  for (const message of MESSAGES) say("placeholders", message, placeholdersOf(message));
  tellOrder(say, random);
}

/** @param {string} text */
function layouts(text) {
  return [fixKeyboardLayout(text), toKedmanee(text), toQwerty(text)];
}

/**
 * The order rests on the Thai collation of the engine (`Intl.Collator`), the one thing here that is not our own code.
 * @param {import("./record.mjs").Say} say
 * @param {readonly string[]} random
 */
function tellOrder(say, random) {
  const syllables = combinations(CONSONANTS, SYLLABLES).map(([letter, shape]) => shape.replaceAll("-", letter));
  const names = syllables.flatMap((word, index) => [word, word + (syllables[(index * 7) % syllables.length] ?? "")]);
  const thai = random.filter((text) => /^[\u0E01-\u0E5B. ]+$/.test(text));
  for (const [topic, words] of Object.entries({ "order of words": [...WORDS, ...names], "order of noise": thai })) {
    for (const [place, word] of [...words].sort(compareThai).entries()) say(topic, place, word);
  }
  for (const [a, b] of combinations(WORDS, WORDS)) say("order", [a, b], compareThai(a, b));
}
