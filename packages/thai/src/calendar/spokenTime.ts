const NUMBERS = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"];

// A longer number before the one it begins with: สิบเอ็ด before สิบ.
const NUMBER = `(\\b(?:1[01]|[1-9])\\b|${[...NUMBERS].reverse().join("|")})`;
const SPOKEN = new RegExp(
  `(?:เวลา ?)?(?:(เที่ยง)(?:วัน|ตรง)?(?!คืน)|(ตี) ?${NUMBER}|(บ่าย) ?(?:${NUMBER}(?: ?โมง)?|โมง)|${NUMBER} ?(โมงเช้า|โมงเย็น|โมง|ทุ่ม))(?: ?(ครึ่ง))?`,
  "g",
);
const MAYBE_SPOKEN = /เที่ยง|ตี|บ่าย|โมง|ทุ่ม/;

/** The hours that each part of the day has, and what is added to the number said to get the hour of the clock. */
const PARTS_OF_DAY: Readonly<Record<string, { first: number; last: number; add: number }>> = {
  ตี: { first: 1, last: 5, add: 0 },
  โมงเช้า: { first: 6, last: 11, add: 0 },
  // หกโมง is at both ends of the day, and one to five are counted from six in the old way.
  โมง: { first: 7, last: 11, add: 0 },
  บ่าย: { first: 1, last: 4, add: 12 },
  โมงเย็น: { first: 4, last: 6, add: 12 },
  ทุ่ม: { first: 1, last: 5, add: 18 },
};

/**
 * Turns the times people say into the times documents write: "บ่ายโมงครึ่ง" → "เวลา 13.30", "ตีสาม" → "เวลา 03.00", "2 ทุ่ม" →
 * "เวลา 20.00", "เที่ยง" → "เวลา 12.00". "10 โมง" → "เวลา 10.00". Modern counting only: หกโมง alone could be morning or evening, สามโมงเช้า
 * could be 9, and เที่ยงคืน could belong to either day; they stay as they are and so are not read.
 */
export function writeSpokenTimes(text: string): string {
  return MAYBE_SPOKEN.test(text) ? text.replace(SPOKEN, writeOne) : text;
}

function writeOne(found: string, ...groups: (string | undefined)[]): string {
  const [noon, night, nightHour, afternoon, afternoonHour, hour, dayPart, half] = groups;
  const minutes = half ? "30" : "00";
  if (noon) return `เวลา 12.${minutes}`;
  const part = PARTS_OF_DAY[night ?? afternoon ?? dayPart ?? ""];
  const said = numberOf(nightHour ?? afternoonHour ?? hour);
  if (!part || said < part.first || said > part.last) return found;
  return `เวลา ${String(said + part.add).padStart(2, "0")}.${minutes}`;
}

/** บ่ายโมง says no number and means one. */
function numberOf(said: string | undefined): number {
  return said === undefined ? 1 : NUMBERS.indexOf(said) + 1 || Number(said);
}
