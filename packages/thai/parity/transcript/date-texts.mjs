import { monthNames, parseThaiDate, parseThaiPeriod, parseThaiTime, weekdayNames, yearKind } from "@saan/thai/calendar";
import { parseShortThaiDate } from "@saan/thai/calendar/short";
import { combinations, randomTexts } from "./record.mjs";

const ERAS = /** @type {const} */ ([undefined, "be", "ce", "infer"]);
const YEARS = ["2562", "62", "พ.ศ. 2562", "๒๕๖๒", "2563", "2482", "2483", "2019", "2020", "ค.ศ. 2019", "562", "3562"];

/** What documents hold besides day, month and year in order: rows of the parsers' own tests, and what broke peers. */
const STATED = [
  ...["19ก.ค.2562", "19 ก. ค. 2562", "19-ก.ค.-62", "16 มี.ค.63", "16 มีค 63", "5 ก.ค. พ.ศ. 2567", "มีค 63", "กุมภา"],
  ...["ปลายเดือนสิงหาคม 2563", "ต้นเดือนสิงหาคม 2563", "กลางเดือน ส.ค. 63", "ช่วงปลาย ส.ค. 63", "mid-August 2020"],
  ...["ต้นปี 2563", "กลางปี พ.ศ. 2563", "ปลายปี ๒๕๖๓", "ปี 2562", "พ.ศ. 62", "2562", "ค.ศ. 2019", "08/2563", "2020-08"],
  ...["วันที่ 5 เดือนกรกฎาคม พุทธศักราช 2567", "ณ วันที่ 5 กรกฎาคม 2567", "วันพฤหัสที่ 18 กรกฎาคม 2562", "วันนี้"],
  ...["24 กรกฏาคม 2562", "2 พฤษจิกายน 2553", "Friday 19 Jul. 2019", "19 July B.E. 2562", "19 July 19", "07/19/2562"],
  ...["6 กุมภาพันธ์ 2567 เวลา 13.00 น.", "6 ก.พ. 67 9.30น.", "06/02/2567 13:05", "6 ก.พ. 2567 เวลา 24.30 น."],
  ...[
    "29/02/2563",
    "29/02/2562",
    "31/02/2563",
    "29/02/2020",
    "2563-02-29",
    "11 ก.พ. 2020",
    "1 ก.พ. 2482",
    "1 ก.พ. 2483",
  ],
  ...["19 กรก\u200Bฎาคม\uFEFF 2562", "19\u00A0กรกฎาคม  2562", "19 กรกฎ\u0E45คม 2562", "19\u20117\u20112562"],
  ...["ปีงบประมาณ พ.ศ.๒๕๖๗", "FY 2024", "ปีการศึกษา 2567", "ปีปฏิทิน 2562", "ต้นปีงบประมาณ 2567", "ไตรมาส 2 ปีงบประมาณ 2567"],
  ...["6 ก.พ. 2567 บ่ายโมงครึ่ง", "6 ก.พ. 2567 ตีสาม", "6 ก.พ. 2567 สองทุ่ม", "ร.ศ. 112", "1 เมษายน ร.ศ. 112"],
  ...["", " \u200B\n", "ไม่ทราบ", "เร็ว ๆ นี้", "0812345678", "ปีงบประมาณ 2563", "---", "\uD800", "19 ก.ค. 2562 โดยประมาณ"],
];
const PERIODS = [
  ...["23 – 25 มิถุนายน 2566", "23-25 มิ.ย. 66", "วันที่ ๒๓ - ๒๕ มิถุนายน ๒๕๖๖", "5 ม.ค.-15 มิ.ย. 2566"],
  ...["1/10 - 31/12/2562", "19-7-62 - 22-7-62", "2019-07-19 - 2019-07-22", "19 กรกฎาคม 2562 ถึง 5 มกราคม พ.ศ. 2563"],
  ...["ระหว่างวันที่ 1 ตุลาคม 2562 และ 30 กันยายน 2563", "เริ่ม 1 ม.ค. 2563 สิ้นสุด 31 ธ.ค. 2563", "ต.ค. 62 – ก.ย. 63"],
  ...["พ.ศ.2563 – 2565", "2563-65", "2019-21", "พ.ศ. 2562 – 2020", "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563"],
  ...["ตั้งแต่ 1 ม.ค. 2563 เป็นต้นไป", "2563 - ปัจจุบัน", "ภายใน 31 ธันวาคม 2563", "6 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น."],
  ...["25 – 23 มิถุนายน 2566", "28 - 29/02/2020", "30 - 31/02/2020", "1-2-3-4-5-6-7", "ถึง", `${"1-".repeat(90)}2563`],
];
const PIECES = [
  ...["19", "2562", "62", "07", "2019", "๑๙", "0", "31", "02", "29", "ก.ค.", "กุมภา", "กรกฎาคม", "พ.ศ.", "ค.ศ.", "วันที่"],
  ...["เดือน", "ปี", "เวลา", "น.", "วันศุกร์", "ปลาย", "ต้นปี", "ถึง", "ตั้งแต่", "บัดนี้", "เป็นต้นไป", "ปัจจุบัน", "ภายใน", "และ"],
  ...["July", "mid-", "T", "-", "–", "/", ".", ":", ",", " ", " ", " ", "\u200B", "\uD800", "\u0E48", "İ", "__proto__"],
];

/** Reading dates and periods from text. @param {import("./record.mjs").Say} say */
export function tellDateTexts(say) {
  const days = ["", "1 ", "๓๑", "วันที่ 29 ", "วันศุกร์ที่ 19 "];
  const months = monthNames.flatMap(({ th, thShort, en, enShort }) => [th, thShort, `เดือน${th}`, en, enShort]);
  for (const [day, month, year, era] of combinations(days, months, YEARS, ERAS)) {
    const text = `${day}${month} ${year}`;
    say("spelled date", [text, era], parseThaiDate(text, { era }));
  }
  for (const [sign, day, month, year] of combinations(
    ["/", "-", ".", " "],
    [0, 1, 29, 30, 31],
    [0, 2, 4, 12, 13],
    YEARS,
  )) {
    for (const text of [[day, month, year].join(sign), [year, month, day].join(sign)]) {
      say("numeric date", text, parseThaiDate(text));
    }
  }
  for (const { th, thShort, en, enShort } of weekdayNames) {
    for (const name of [th, `วัน${th}ที่`, thShort, en, enShort]) {
      say("weekday", name, parseThaiDate(`${name} 7 ก.ค. 2562`));
    }
  }
  const texts = [...STATED, ...PERIODS, ...randomTexts({ pieces: PIECES, count: 1500, longest: 9, seed: 2562 })];
  for (const [text, era] of combinations(texts, ERAS)) {
    say("date", [text, era], parseThaiDate(text, { era, today: "2026-11-21" }));
    say("short date", [text, era], parseShortThaiDate(text, { era, today: "2026-11-21" }));
    say("period read", [text, era], parseThaiPeriod(text, { era }));
  }
  for (const text of texts) say("kind of year", text, yearKind(text));
  const hours = ["9", "๑๓", "บ่ายสอง", "ตี 3", "สองทุ่ม", "สิบเอ็ด", "เที่ยง", "24", "เที่ยงคืน"];
  const endings = ["", " น.", ".30 น.", ":05", " โมง", "โมงเช้าครึ่ง", " นาฬิกา 15 นาที", " A.M.", " 10 นาที"];
  for (const [hour, ending] of combinations(hours, endings))
    say("time read", hour + ending, parseThaiTime(hour + ending));
}
