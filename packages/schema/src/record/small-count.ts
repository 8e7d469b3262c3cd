import { toLatinDigits } from "@saan/thai/numbers";
import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { readPath } from "./stated.js";

/** Fewer of a group, beside a place and a day, and its neighbours know who is meant: an exact count is asked about. */
const FEW = 10;
/** "Fewer than" this many, or more, hides who it is. */
const HIDING = 5;

const OF_PEOPLE: ReadonlySet<string> = new Set([
  "คน",
  "ราย",
  "ครอบครัว",
  "ครัวเรือน",
  "หลังคาเรือน",
  "people",
  "persons",
  "families",
  "households",
]);

/** Whether a unit counts people or their homes: คน, ราย, ครอบครัว, ครัวเรือน. */
export function countsPeople(unit: string | undefined): boolean {
  return unit !== undefined && OF_PEOPLE.has(unit.trim());
}

/** Whether a count of people, or the words kept beside it, tell of so few that they could be known. */
export function tellsOfFew(count: Quantity | undefined): boolean {
  if (!count || !countsPeople(count.unit)) return false;
  return isFew(count) || countsIn(count.asStated ?? "").some(isFew);
}

// Not `parseQuantity`: it reads one number, and "เด็ก 5 คน ครู 1 คน" has two. Words are at most 200 characters long.
const COUNT_OF_PEOPLE = /(น้อยกว่า|ต่ำกว่า|ไม่ถึง|ไม่เกิน)? ?(\d[\d,.]*) ?(?:คน|ราย|ครอบครัว|ครัวเรือน|หลังคาเรือน)/g;

function countsIn(words: string): Pick<Quantity, "value" | "comparator">[] {
  return [...toLatinDigits(words).matchAll(COUNT_OF_PEOPLE)].map(([, bound, number = ""]) => ({
    value: Number(number.replaceAll(",", "")),
    comparator: bound === undefined ? "exact" : "less-than",
  }));
}

function isFew({ value, comparator }: Pick<Quantity, "value" | "comparator">): boolean {
  if (value === 0) return false;
  return comparator === "less-than" || comparator === "at-most" ? value < HIDING : value < FEW;
}

const AT_RISK =
  /เด็ก|เยาวชน|วัยรุ่น|นักเรียน|ทารก|ครอบครัว|ครัวเรือน|ผู้เสียหาย|ผู้ถูกกระทำ|ผู้ประสบ|เปราะบาง|ยากจน|ยากไร้|กำพร้า|พิการ|ตั้งครรภ์|child|youth|famil|victim|orphan/i;
// Bodies that bear a group's name: who comes from them comes in office.
const OF_BODIES = /(?:สภา|กิจการ|บ้านพัก|สถาบัน)(?:เด็ก|ครอบครัว|สตรี)(?:และ(?:เยาวชน|ครอบครัว|สถาบันครอบครัว))?/g;

/** Whether words speak of children, families or others who must not be known by a count. */
export function speaksOfThoseAtRisk(...words: readonly (string | undefined)[]): boolean {
  return words.some((text) => text !== undefined && AT_RISK.test(text.replace(OF_BODIES, "")));
}

/**
 * Advice on exact counts of few people (code `small-count`). `counts` gives those of a record that are of people who must
 * not be known. The counts are not repeated among the params: what is to be hidden must not be in a message.
 */
export function smallCountRule<T>(place: string, counts: (record: T) => readonly (Quantity | undefined)[]): Rule<T> {
  return {
    code: "small-count",
    severity: "advice",
    reads: [place],
    at: readPath(place),
    holds: (record) => !counts(record).some(tellsOfFew),
  };
}
