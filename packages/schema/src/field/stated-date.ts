import { type DatePrecision, isPartialIsoDate } from "@saan/thai/calendar";
import * as z from "zod";
import { type CodeEntry, codelist } from "./codelist.js";
import { field, unwrap } from "./field.js";
import { PHAYAO, THAIHEALTH } from "./quoted-documents.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";
import { yearKinds } from "./year-kinds.js";

/** A Gregorian ISO 8601 date that may stop at the month or the year: `2019-07-19`, `2019-07`, `2019`. */
export const partialIsoDate = z.stringFormat("partial-iso-date", isPartialIsoDate);

/** How exactly a date was stated; the codes that the Thai date reader gives, finest first. */
export const datePrecisions = codelist({
  minute: { th: "นาที", en: "minute", source: `“19 กรกฎาคม 2562 / 11:35” (${PHAYAO})` },
  day: { th: "วัน", en: "day", source: `“วันที่ 2 พฤศจิกายน 2553” (${THAIHEALTH})` },
  "early-month": { th: "ต้นเดือน", en: "early in the month", source: "proposed" },
  "mid-month": { th: "กลางเดือน", en: "middle of the month", source: "proposed" },
  "late-month": { th: "ปลายเดือน", en: "late in the month", source: `“ปลายเดือนสิงหาคม 2563” (${PHAYAO})` },
  month: { th: "เดือน", en: "month", source: "proposed" },
  "early-year": { th: "ต้นปี", en: "early in the year", source: "proposed" },
  "mid-year": { th: "กลางปี", en: "middle of the year", source: "proposed" },
  "late-year": { th: "ปลายปี", en: "late in the year", source: "proposed" },
  year: { th: "ปี", en: "year", source: `“ในปี 2554” (${THAIHEALTH})` },
} satisfies Record<DatePrecision, CodeEntry>);

// Characters of the ISO date that each precision needs: a third of a month is stored as its month.
const ISO_LENGTH: Readonly<Record<DatePrecision, number>> = {
  minute: 10,
  day: 10,
  "early-month": 7,
  "mid-month": 7,
  "late-month": 7,
  month: 7,
  "early-year": 4,
  "mid-year": 4,
  "late-year": 4,
  year: 4,
};
const YEAR_LENGTH = ISO_LENGTH.year;

/**
 * A date as a document states it, and what it resolves to. The words are evidence and are never rewritten.
 * Its own issues: `precision-mismatch` when the ISO date holds more or less than the precision says, `year-kind-mismatch`
 * when a kind of year is given to a date that is no year alone.
 */
export const statedDate = strictObject(() => ({
  asStated: field(shortText(200), {
    label: { th: "วันที่ตามเอกสาร", en: "Date in the words of the document" },
    privacy: "public",
    example: "ปลายเดือนสิงหาคม 2563",
  }),
  iso: field(partialIsoDate, {
    label: { th: "วันที่ในปฏิทิน", en: "Calendar date" },
    hint: { th: "ระบุเท่าที่ทราบ ทราบเพียงเดือนหรือปีก็ได้", en: "As much as is known: a month or a year is enough" },
    privacy: "public",
    example: "2020-08",
  }),
  precision: field(datePrecisions.schema, {
    label: { th: "ความละเอียดของวันที่", en: "Precision of the date" },
    privacy: "public",
    widget: "select",
    options: datePrecisions,
  }),
  // Optional: a record of before there were kinds has none, and is read as `unspecified`.
  yearKind: field(yearKinds.schema, {
    label: { th: "ประเภทของปี", en: "Kind of year" },
    hint: {
      th: "ระบุเมื่อวันที่เป็นปีเพียงอย่างเดียว เช่น ปีงบประมาณ 2567",
      en: "Only for a date that is a year alone, such as fiscal year 2024",
    },
    privacy: "public",
    widget: "select",
    options: yearKinds,
  }).optional(),
}))
  .check((payload) => {
    const { iso, precision } = payload.value;
    // zod goes on to here after a text that is no date; one complaint about it is enough.
    if (!isPartialIsoDate(iso) || iso.length === ISO_LENGTH[precision]) return;
    const params = { code: "precision-mismatch", precision, iso };
    payload.issues.push({ code: "custom", params, input: payload.value, path: [] });
  })
  .check((payload) => {
    const { precision, yearKind } = payload.value;
    if (yearKind === undefined || ISO_LENGTH[precision] === YEAR_LENGTH) return;
    const params = { code: "year-kind-mismatch", precision, yearKind };
    payload.issues.push({ code: "custom", params, input: payload.value, path: [] });
  });

export type StatedDate = z.infer<typeof statedDate>;

/**
 * Whether a schema, under any wrapper, reads stated dates: an object of exactly `asStated`, `iso` and `precision`, with
 * `yearKind` or without.
 */
export function readsStatedDate(schema: z.core.$ZodType): boolean {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return false;
  const keys = Object.keys(def.shape).filter((key) => key !== "yearKind");
  return keys.length === 3 && keys.sort().join() === "asStated,iso,precision";
}
