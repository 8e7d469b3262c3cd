import * as z from "zod";
import { field } from "./field.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";
import { yearKinds } from "./year-kinds.js";

/**
 * A year of the Buddhist era, as numbers of meetings and plans carry it: 2563. The last is ค.ศ. 2100: no plan reaches
 * further, and 2656 is 2565 mistyped.
 */
export const buddhistYear = z.number().int().min(2400).max(2643);

/**
 * A year as stated. A fiscal year is named by the year it ends in: ปีงบประมาณ 2567 is 1 October 2566 to 30 September 2567
 * (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561).
 */
export const statedYear = strictObject(() => ({
  year: field(buddhistYear, {
    label: { th: "ปี พ.ศ.", en: "Year (B.E.)" },
    privacy: "public",
    format: "buddhist-year",
    example: "2567",
  }),
  kind: field(yearKinds.schema, {
    label: { th: "ประเภทของปี", en: "Kind of year" },
    hint: {
      th: "หากเอกสารเขียนเพียง “ปี 2562” ให้เลือก “ไม่ระบุประเภทปี”",
      en: "If the document says only “year 2562”, choose “Not specified”",
    },
    privacy: "public",
    widget: "select",
    options: yearKinds,
  }),
  asStated: field(shortText(200), {
    label: { th: "ปีตามเอกสาร", en: "Year in the words of the document" },
    privacy: "public",
    example: "ปีงบประมาณ 2567",
  }).optional(),
}));

export type StatedYear = z.infer<typeof statedYear>;
