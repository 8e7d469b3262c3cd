import { documentForms } from "./documentForms.js";
import { readDate } from "./readDate.js";
import type { ThaiDateResult } from "./reading.js";
import type { ThaiDateParseOptions } from "./resolveDate.js";

/**
 * Reads a date as Thai people and documents write it.
 *
 * Forms: `19 กรกฎาคม 2562`, `16 มี.ค.63`, `มีค 63`, `19/07/2562`, `19-7-62`, `๑๙ ก.ค. ๒๕๖๒`,
 * `วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562`, `ลงวันที่ …`, `July 19, 2019`, `1 ม.ค. '67`, `2019-07-19`, `08/2563`,
 * `ปลายเดือนสิงหาคม 2563`, `ต้นปี 2563`, `ปี 2562`, `ปีงบประมาณ 2567`, `FY2567`, `ปีการศึกษา 2567`, `ร.ศ. 112`,
 * `วันนี้ (19 ธ.ค. 62)`, with or without `เวลา 13.00 น.`, `9 น.`, `9 นาฬิกา 30 นาที`, `บ่ายโมงครึ่ง`, `10 โมง` or `9:00 AM`; 24.00 น.
 * is the end of its day; English month names; quotation marks around it all; invisible characters and spelling variants as
 * `foldThai` joins them. All-number dates are day, month, year, unless a year of four figures comes first.
 *
 * A year alone says which kind it is (`yearKind`), `unspecified` for a bare ปี 2562. สิ้นเดือน and สิ้นปี are loosely said and
 * read as ปลาย (`late-month`, `late-year`); วันสิ้นเดือน and วันสิ้นปีงบประมาณ are the last day. A month of a fiscal year
 * (ตุลาคม ปีงบประมาณ 2567) is not read: writers disagree on which October that is.
 *
 * A moment with its offset (`2024-01-01T18:00:00Z`) is moved into Thai time, and with it perhaps the day: 2024-01-02, 01:00.
 *
 * Which era a year is in:
 *
 * 1. พ.ศ. or ค.ศ. in the text decides; ร.ศ. 1–131 is BE 2325–2455, whose years began on 1 April as well.
 * 2. Two figures mean BE 25xx (`62` is 2562), never 1962. With an English word (`July`, `FY`), or `era: "ce"`, they are
 *    ambiguous (CE 20xx first); up to 30, with `era: "infer"` and nothing in Thai script beside them, too (BE first); after
 *    ค.ศ. they are unreadable. `98` is 2598, also in a birth date, unless `today` is given: then a year more than 25 years
 *    after it is ambiguous, the year a century earlier first.
 * 3. ISO form (`YYYY-MM-DD`, `YYYY-MM`): a year below 2400 is CE. From 2400 it is ambiguous, BE first: the form promises CE.
 * 4. A bare year from 2101 to 2399 is ambiguous in any other form: history in พ.ศ. (`ปี 2375`, `7 เมษายน 2310`) is as likely
 *    as a far future. BE first beside Thai words; else CE first, or certain with `era: "ce"`. A year up to 2100 with an
 *    English word is CE.
 * 5. Otherwise a year of 2400 or more looks BE and one below looks CE. `era: "infer"` takes the look. `"be"` and `"ce"` take
 *    it if it is the era they name; if not, the answer is `ambiguous`, the look first. This is the era guard, for form
 *    fields: a CE year typed into a BE field is asked about, never stored 543 years off.
 * 6. Without `era`, words decide how far a text is trusted. With a month, a part of a year or ปี named in it, the year is
 *    taken as it looks, rule 4 apart: `11 ก.พ. 2020` is CE 2020. Figures alone show no calendar: `19/07/2019` and
 *    `2019` are guarded as with `"be"`, and rule 3 holds.
 *
 * BE to CE obeys the years that began on 1 April (see {@link toCommonYear}): 1 ก.พ. 2482 is 1940-02-01 and no day of
 * January to March 2483 exists. Days that do not exist are `unreadable`, never moved. Years outside CE 1000–2999 are refused.
 *
 * Pure and linear; reads at most 200 characters; never throws.
 *
 * @example parseThaiDate("16 มี.ค.63") // { kind: "date", iso: "2020-03-16", precision: "day", era: "be", … }
 * @example parseThaiDate("ปีงบ 67") // { kind: "date", iso: "2024", precision: "year", yearKind: "fiscal", … }
 */
export function parseThaiDate(text: string, options: ThaiDateParseOptions = {}): ThaiDateResult {
  return readDate(text, options, documentForms);
}
