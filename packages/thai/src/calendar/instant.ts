import { FIRST_BUDDHIST_LOOKING_YEAR } from "./buddhistYear.js";
import { daysInMonth, writeIsoDate } from "./isoDate.js";

const INSTANT = /(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d)(:\d\d(?:\.\d+)?)?(?:z|([+-]\d\d):?(\d\d))/g;
const BANGKOK = 7 * 60;
const DAY = 24 * 60;

/**
 * Writes a moment with its offset from UTC in Thai time: "2024-01-01t18:00:00z" → "2024-01-02t01:00". A computer wrote it, and
 * the day it is in Thailand is the one that a document there would name. Arithmetic on integers, so no `Date` and no zone of
 * the machine. A day or an hour that does not exist stays as it is, as does a Buddhist year that would have to be moved, and
 * "t09:00-16:00", which without seconds is from nine to four.
 */
export function writeInstants(text: string): string {
  return text.includes("t") ? text.replace(INSTANT, writeOne) : text;
}

function writeOne(found: string, ...groups: string[]): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = groups.slice(0, 5).map(Number);
  const [seconds, hours = "+00", minutes = "00"] = groups.slice(5, 8);
  if (hours.startsWith("-") && seconds === undefined) return found;
  const days = daysInMonth(year, month);
  const offset = Number(hours) * 60 + Number(hours.charAt(0) + minutes);
  const isBuddhist = year >= FIRST_BUDDHIST_LOOKING_YEAR && offset !== BANGKOK;
  if (isBuddhist || day < 1 || day > days || hour > 23 || minute > 59) return found;
  const time = hour * 60 + minute + BANGKOK - offset;
  const inDay = ((time % DAY) + DAY) % DAY;
  // The widest offset moves the day by one.
  const moved = moveDay(year, month, day + Math.floor(time / DAY));
  return `${moved}t${[Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, "0")).join(":")}`;
}

function moveDay(year: number, month: number, day: number): string {
  const turn = day < 1 ? -1 : day > daysInMonth(year, month) ? 1 : 0;
  const months = year * 12 + month - 1 + turn;
  const parts = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return writeIsoDate({ ...parts, day: turn < 0 ? daysInMonth(parts.year, parts.month) : turn > 0 ? 1 : day });
}
