import { monthNames } from "../months/index.js";
import { foldThai } from "./fold.js";

// Amounts and shares: with any number before them. ร้อยละ begins the next share.
const UNITS = "%|฿|บาท|สตางค์|ร้อย(?!ละ)|พัน|หมื่น|แสน|ล้าน|คน|ราย|เปอร์เซ็นต์|กม\\.|กก\\.";

// Things counted; ปี 2567 is a year.
const COUNTED =
  "ครอบครัว|ครัวเรือน|หลังคาเรือน|หมู่บ้าน|ตำบล|อำเภอ|จังหวัด|ชุมชน|แห่ง|พื้นที่|องค์กร|หน่วยงาน|กลุ่ม|โครงการ|กิจกรรม|แผนงาน|ด้าน|ประเด็น|ข้อ|เรื่อง|รุ่น|ครั้ง|ฉบับ|เล่ม|ชุด|ตัวชี้วัด|องค์ประกอบ|ปี(?!(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?)?\\d{4})|เดือน|สัปดาห์|วัน|ชั่วโมง|นาที|นาฬิกา|ไร่|เมตร|กิโลเมตร|กิโลกรัม|ลิตร";

// In รุ่นที่ 2 วันที่ 5 nothing is counted.
const NO_ORDINAL_FOLLOWS = "(?!ที่ ?\\d)";

const MONTHS = monthNames.flatMap(({ th, thShort }) => [th, thShort]);
const SHORT_MONTHS = monthNames.map(({ thShort }) => thShort);

const anyOf = (words: readonly string[]) => words.map((word) => foldThai(word).replaceAll(".", "\\.")).join("|");

/** Where a line may not end: each pattern ends with the space that stays, and looks at what follows. */
const RULES: readonly RegExp[] = [
  // ๆ, ฯ and ฯลฯ never begin a line (W3C Thai layout requirements; the space before them is the Royal Society's).
  / (?=[ๆฯ])/g,
  // a time and its น.; not น.ส., a title
  /\d (?=น\.(?![ก-ฮ]))/g,
  new RegExp(`\\d (?=(?:${UNITS})${NO_ORDINAL_FOLLOWS})`, "g"),
  /฿ (?=\d)/g,
  // an era and its year
  /[พครจมฮ]\.ศ\. (?=\d)/g,
  // the day and the month; in a short date the year as well
  new RegExp(`\\d (?=${anyOf(MONTHS)})`, "g"),
  new RegExp(`(?:${anyOf(SHORT_MONTHS)}) (?=(?:[พค]\\.ศ\\. ?)?\\d)`, "g"),
];

// One number, from its first figure: with no anchor the search would begin anew at every figure of a long one.
const COUNT = new RegExp(`(?:^|[^\\d,.])([\\d,.]+) (?=(?:${COUNTED})${NO_ORDINAL_FOLLOWS})`, "g");
// In ปี 2562 จังหวัดพะเยา the space ends a phrase.
const YEAR = /^\D?\d{4}$/;

// A number that says which one, and counts nothing: หมู่ที่ 5, หมู่ที่ 1, 3 และ 5, มาตรา 8, ม.5 …
const ORDINAL = /(?:ที่|หมู่|มาตรา|ข้อ|หน้า|ไตรมาส|ซอย|(?:^|[^ก-๎.])[มซ]\.) ?(?:\d{1,4} ?(?:[-–,/]|และ|ถึง) ?)*$/;
// … but these words end alike, and a count may follow them: ในพื้นที่ 10 ตำบล, ล่วงหน้า 7 วัน.
const NOT_ORDINAL = /(?:(?:พื้น|หน้า|สถาน|ท้อง|แผน|คง|อยู่|ไว้)ที่|(?:ล่วง|ข้าง)หน้า|หัวข้อ|หมวดหมู่) ?(?:\d[^ก-๎]*)?$/;
// As far back as such a number is looked for.
const LEAD = 24;

// What is short for จังหวัด อำเภอ ตำบล หมู่ ถนน ซอย โทรศัพท์, or a title that is written with a point, and the name or
// number after it. (นาย นาง นางสาว are joined to the name: there is no space to keep.)
const ABBREVIATION = /(?:จ|อ|ต|ม|ถ|ซ|โทร|ดร|ศ|รศ|ผศ|นพ|พญ|น\.ส|ด\.ช|ด\.ญ)\. (?=[ก-ฮเ-ไ\d])/g;
// Part of a longer abbreviation, such as a police rank (พ.ต.อ.), is none of these.
const IN_ABBREVIATION = /[ก-๎.]/;

/** Positions of the spaces in a folded text that keep two things together, in no order. */
export function gluedSpaces(key: string): Set<number> {
  const spaces = new Set<number>();
  for (const rule of RULES) {
    for (const { 0: found, index } of key.matchAll(rule)) spaces.add(index + found.length - 1);
  }
  for (const { 0: found, 1: count = "", index } of key.matchAll(COUNT)) {
    const space = index + found.length - 1;
    if (!YEAR.test(count) && !isOrdinal(key, space - count.length, count)) spaces.add(space);
  }
  for (const { 0: found, index } of key.matchAll(ABBREVIATION)) {
    if (!IN_ABBREVIATION.test(key[index - 1] ?? "")) spaces.add(index + found.length - 1);
  }
  return spaces;
}

/** Whether the number that begins at `start` says which one: `count` has the point of ม.5 with it. */
function isOrdinal(key: string, start: number, count: string): boolean {
  const lead = key.slice(Math.max(0, start - LEAD), start) + (count.startsWith(".") ? "." : "");
  return ORDINAL.test(lead) && !NOT_ORDINAL.test(lead);
}
