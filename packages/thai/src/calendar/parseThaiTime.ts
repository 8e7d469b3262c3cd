import { toLatinDigits } from "../numbers/digits.js";
import { writeClockTimes } from "./clockTime.js";
import { writeSpokenTimes } from "./spokenTime.js";

const LONGEST = 40;
const CLOCK = /^(\d{1,2}) ?[.:] ?(\d{2})(?:[.:]\d{2})? ?(?:น\.?|นาฬิกา)?$/;
const TOGETHER = /^(\d{1,2})(\d{2}) ?(?:น\.?)?$/;
// "10 โมง 15 นาที"; behind a half, minutes say nothing.
const MINUTES_APART = /^(\d{2})\.00 ?(\d{1,2}) ?นาที$/;

/**
 * A time as people write and say it, as `HH:MM` of 24 hours: `13:00`, `13.00 น.`, `๑๓.๐๐`, `1300`, `9 น.`, `9 นาฬิกา 30 นาที`,
 * `2:30 pm`, `บ่ายโมงครึ่ง`, `9 โมงเช้า`, `ตีสาม`, `2 ทุ่ม`, `เที่ยง`. `undefined` for any other text, also one that could be two times
 * of the day: หกโมง, สามโมงเช้า, เที่ยงคืน; or is 00:00 of the next day: 24.00. It reads what {@link parseThaiDate} reads behind a date. Seconds are left out.
 *
 * @example parseThaiTime("บ่ายโมงครึ่ง") // "13:30"
 */
export function parseThaiTime(text: string): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const typed = toLatinDigits(text.normalize("NFC")).replace(/\s+/g, " ").trim().toLowerCase();
  const said = writeSpokenTimes(writeClockTimes(typed))
    .replace(/^เวลา ?/, "")
    // Of "a.m." the last point is left.
    .replace(/(?<=\d)\.$/, "");
  const [, hour, minute] = CLOCK.exec(said) ?? TOGETHER.exec(said) ?? MINUTES_APART.exec(said) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
