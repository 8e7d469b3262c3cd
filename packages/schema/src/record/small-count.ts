import { toLatinDigits } from "@saan/thai/numbers";
import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { readPath } from "./stated.js";

/** Fewer of a group, beside a place and a day, and its neighbours know who is meant: an exact count is asked about. */
export const FEWEST_SHOWN = 10;
/** "Fewer than" this many, or more, hides who it is. */
const HIDING = 5;

// A unit that begins so counts no people: things, places, events, money, time, shares; or people by the thousand.
const OF_THINGS =
  /^(?:ร้อยละ|%|เปอร์เซ็นต์|per ?cent|บาท|พัน|หมื่น|แสน|ล้าน|เท่า|คะแนน|ระดับ|ขั้น|ปี|เดือน|สัปดาห์|วัน|ชั่วโมง|นาที|แห่ง|ศูนย์|ครั้ง|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่บ้าน|ชุมชน|พื้นที่|ภาค|ประเทศ|โครงการ|กิจกรรม|แผน|หน่วย|องค์กร|สถาน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วัด|มัสยิด|เทศบาล|อบต|อบจ|อปท|กองทุน|เครือข่าย|คณะ|สภา|ข้อ|เรื่อง|ประเด็น|ด้าน|ฉบับ|เล่ม|หลักสูตร|รุ่น|องค์ประกอบ|ตัวชี้วัด|มติ|มาตรา|รายการ|รายงาน|ราย(?:ได้|จ่าย)|กิโลเมตร|เมตร|ไร่)/;
const OF_PEOPLE =
  /คน|ราย|ท่าน|นาย|รูป|เคส|กรณี|เด็ก|เยาวชน|นักเรียน|ผู้|ครู|แม่|ครอบครัว|ครัวเรือน|หลังคาเรือน|people|person|child|famil|household|case/i;
/** A rate: so many for each thousand. */
const OF_A_RATE = /ต่อ ?(?:ประชากร|พัน|หมื่น|แสน|ล้าน|\d)|per ?\d/;

/** Whether a unit counts people or their homes: คน, ราย, เด็ก, ครอบครัว, คน/ปี. */
export function countsPeople(unit: string | undefined): boolean {
  return unit !== undefined && OF_PEOPLE.test(unit) && !countsThings(unit);
}

/** Whether a unit certainly counts no people: แห่ง, ครั้ง, ร้อยละ, คนต่อประชากรพันคน. */
export function countsThings(unit: string): boolean {
  return OF_THINGS.test(unit.trim()) || OF_A_RATE.test(unit);
}

/** Whether a count of people, or the words kept beside it, tell of so few that they could be known. */
export function tellsOfFew(count: Quantity | undefined): boolean {
  if (!count || !countsPeople(count.unit)) return false;
  return isFew(count) || countsIn(count.asStated ?? "").some(isFew);
}

const FIGURES = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
// Not `parseQuantity`: it reads one number, and "เด็ก 5 คน ครู 1 คน" has two. Words are at most 200 characters long. สิบสาม
// is not three.
const COUNT_OF_PEOPLE = new RegExp(
  `(น้อยกว่า|ต่ำกว่า|ไม่ถึง|ไม่เกิน)? ?(\\d[\\d,.]*|(?<!สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)(?:${FIGURES.join("|")})) ?(?:คน|ราย(?!การ|งาน)|ครอบครัว|ครัวเรือน|หลังคาเรือน)`,
  "g",
);

function countsIn(words: string): Pick<Quantity, "value" | "comparator">[] {
  return [...toLatinDigits(words).matchAll(COUNT_OF_PEOPLE)].map(([, bound, number = ""]) => ({
    value: FIGURES.indexOf(number) + 1 || Number(number.replaceAll(",", "")),
    comparator: bound === undefined ? "exact" : "less-than",
  }));
}

/** Whether so many people are so few that they could be known: one to nine. A bound may hide them, and so may a range. */
export function isFew({ value, upTo = value, comparator }: Pick<Quantity, "value" | "upTo" | "comparator">): boolean {
  if (value === 0) return false;
  return comparator === "less-than" || comparator === "at-most" ? value < HIDING : upTo < FEWEST_SHOWN;
}

const AT_RISK =
  /เด็ก|เยาวชน|วัยรุ่น|นักเรียน|ทารก|ครอบครัว|ครัวเรือน|ผู้เสียหาย|ผู้ถูกกระทำ|ผู้ประสบ|ผู้ป่วย|ผู้สูงอายุ|ผู้ต้องขัง|ติดเชื้อ|เอชไอวี|เปราะบาง|ยากจน|ยากไร้|กำพร้า|พิการ|ท้อง(?!ถิ่น|ที่|ฟ้า|ทะเล|ตลาด)|ตั้งครรภ์|แม่วัย|เลี้ยงเดี่ยว|ไร้สัญชาติ|ไร้บ้าน|สารเสพติด|ติดยา|child|youth|famil|victim|orphan/i;
// Bodies that bear a group's name, and those who work for it: who comes from them comes in office.
const IN_OFFICE =
  /(?:สภา|กิจการ|บ้านพัก|สถาบัน)(?:เด็ก|ครอบครัว|สตรี)(?:และ(?:เยาวชน|ครอบครัว|สถาบันครอบครัว))?|ศูนย์พัฒนา(?:เด็ก|ครอบครัว)(?:เล็ก|ในชุมชน)?|(?:กรรมการ|ครู|เจ้าหน้าที่)(?:(?!และ|กับ|หรือ)[ก-๎])*/g;

/** Whether words speak of children, families or others who must not be known by a count. */
export function speaksOfThoseAtRisk(...words: readonly (string | undefined)[]): boolean {
  return words.some((text) => text !== undefined && AT_RISK.test(text.replace(IN_OFFICE, "")));
}

/**
 * Advice on exact counts of few people (code `small-count`). `counts` gives those of a record that are of people who must
 * not be known, and may look at the fields `besides` to tell. The counts are not repeated among the params: what is to be
 * hidden must not be in a message.
 */
export function smallCountRule<T>(
  place: string,
  counts: (record: T) => readonly (Quantity | undefined)[],
  besides: readonly string[] = [],
): Rule<T> {
  return {
    code: "small-count",
    severity: "advice",
    reads: [place, ...besides],
    at: readPath(place),
    holds: (record) => !counts(record).some(tellsOfFew),
  };
}
