import { toLatinDigits } from "@saan/thai/numbers";

const NUMBERS = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"];
// สิบเอ็ด before สิบ.
const NUMBER = `(?:(\\d{1,2})|(${[...NUMBERS].reverse().join("|")}))`;

const CLOCK = /^(\d{1,2}) ?[.:] ?(\d{2})(?:[.:]\d{2})? ?(?:น\.?|นาฬิกา)?$/;
const TOGETHER = /^(\d{1,2})(\d{2}) ?(?:น\.?)?$/;
const HOURS = /^(\d{1,2}) ?(?:น\.?|นาฬิกา)(?: ?(\d{1,2}) ?นาที)?$/;
const HALF_DAY = /^(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\.?$/i;
const SPOKEN = new RegExp(`^(ตี|บ่าย)? ?${NUMBER}? ?(โมงเช้า|โมงเย็น|โมง|ทุ่ม)? ?(?:(ครึ่ง)|(\\d{1,2}) ?นาที)?$`);
const NOON = /^เที่ยง(?:วัน|ตรง)?(?: ?(ครึ่ง))?$/;

/** The hours of each part of the day, and what makes of the number said the hour of the clock. */
const PARTS_OF_DAY: Readonly<Record<string, readonly [first: number, last: number, add: number]>> = {
  ตี: [1, 5, 0],
  โมงเช้า: [6, 11, 0],
  // หกโมง is at both ends of the day, and one to five are counted from six in the old way.
  โมง: [7, 11, 0],
  บ่าย: [1, 4, 12],
  โมงเย็น: [4, 6, 12],
  ทุ่ม: [1, 5, 18],
};

/**
 * A time as people write and say it, as `HH:MM`: `13:00`, `13.00 น.`, `๑๓.๐๐`, `1300`, `9 น.`, `9 นาฬิกา 30 นาที`, `2:30 pm`,
 * `บ่ายโมงครึ่ง`, `9 โมงเช้า`, `ตีสาม`, `2 ทุ่ม`, `เที่ยง`. `undefined` for any other text, also one that could be two times of the
 * day: หกโมง, สามโมงเช้า, เที่ยงคืน. The same as `parseThaiDate` of `@saan/thai/calendar` reads behind a date.
 */
export function readTime(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const said = toLatinDigits(text.normalize("NFC"))
    .replace(/\s+/g, " ")
    .replace(/^ ?(?:เวลา)? ?| $/g, "");
  const clock = CLOCK.exec(said) ?? TOGETHER.exec(said) ?? HOURS.exec(said);
  if (clock) return written(Number(clock[1]), Number(clock[2] ?? 0));
  const [half, hour, minute = "0", part] = HALF_DAY.exec(said) ?? [];
  if (half)
    return inHalf(Number(hour))
      ? written((Number(hour) % 12) + (part?.toLowerCase() === "p" ? 12 : 0), Number(minute))
      : undefined;
  const noon = NOON.exec(said);
  return noon ? written(12, noon[1] ? 30 : 0) : spoken(said);
}

function spoken(said: string): string | undefined {
  const found = SPOKEN.exec(said);
  if (!found) return undefined;
  const [, before, figures, word, after = "", half, minutes = "0"] = found;
  // บ่ายสองโมง has โมง for no more than its sound; ตีสองโมง is not said.
  const isAfternoon = before === "บ่าย" && (after === "" || after === "โมง");
  const [first, last, add] = PARTS_OF_DAY[isAfternoon ? before : (before ?? "") + after] ?? [1, 0, 0];
  const number = figures ? Number(figures) : word ? NUMBERS.indexOf(word) + 1 : isAfternoon && after ? 1 : 0;
  return number < first || number > last ? undefined : written(number + add, half ? 30 : Number(minutes));
}

function inHalf(hour: number): boolean {
  return hour >= 1 && hour <= 12;
}

function written(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Whether a text is the end of a day as offices write it, `24.00 น.`: which day is meant is for the person to say. */
export function isEndOfDay(text: string): boolean {
  return /^(?:เวลา ?)?24 ?(?:[.:] ?00)? ?(?:น\.?|นาฬิกา)?$/.test(toLatinDigits(text).trim());
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/** The time so many steps of minutes on; it stops at the ends of the day and at its limits. */
export function timeStepped(
  time: string | undefined,
  steps: number,
  { step, min = "00:00", max = "23:59" }: TimeLimits & { readonly step: number },
): string {
  const from = time === undefined ? minutesOf(min) - (steps > 0 ? step : -step) : minutesOf(time);
  // Minutes go to the marks of the clock; an hour is an hour.
  const mark = step < 60 ? step : 1;
  const next = (steps > 0 ? Math.floor(from / mark) : Math.ceil(from / mark)) * mark + steps * step;
  const held = Math.min(minutesOf(max), Math.max(minutesOf(min), next));
  return written(Math.floor(held / 60), held % 60) ?? max;
}

export interface TimeLimits {
  readonly min?: string;
  readonly max?: string;
}
