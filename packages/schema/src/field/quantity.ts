import type { QuantityComparator } from "@saan/thai/numbers";
import * as z from "zod";
import { type CodeEntry, codelist } from "./codelist.js";
import { field } from "./field.js";
import { PHAYAO, THAIHEALTH } from "./quoted-documents.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";

/**
 * How a stated number relates to the true one; the codes that the Thai number reader gives. "กว่า 70 คน" is a lower bound,
 * not seventy.
 */
export const comparators = codelist({
  exact: { th: "เท่ากับ", en: "exactly", source: `“จำนวนทั้งสิ้น 160 คน” (${THAIHEALTH})` },
  "more-than": { th: "มากกว่า", en: "more than", source: `“รวมกว่า 70 คน” (${PHAYAO})` },
  "less-than": { th: "น้อยกว่า", en: "less than", source: "proposed" },
  about: { th: "ประมาณ", en: "about", source: "proposed" },
  "at-least": { th: "ไม่น้อยกว่า", en: "at least", source: "proposed" },
  "at-most": { th: "ไม่เกิน", en: "at most", source: "proposed" },
} satisfies Record<QuantityComparator, CodeEntry>);

/**
 * A count as it was stated: number, comparator, classifier, and the words themselves. A dash in a table is none, for it may be
 * nought or not known: leave the count out and say why among the absences. A range ("40-50 คน") is about its lower end,
 * with its upper end in `upTo`. Its own issue: `range-mismatch` when `upTo` is not above the number, or stands beside any
 * comparator but "about".
 */
export const quantity = strictObject(() => ({
  comparator: field(comparators.schema, {
    label: { th: "ลักษณะของจำนวน", en: "How the number was stated" },
    hint: { th: "เช่น “กว่า 70 คน” ให้เลือก “มากกว่า”", en: "For “over 70 people” choose “more than”" },
    privacy: "public",
    widget: "select",
    options: comparators,
  }),
  value: field(z.number().min(0), {
    label: { th: "จำนวน", en: "Number" },
    privacy: "public",
    example: "70",
  }),
  upTo: field(z.number().min(0), {
    label: { th: "ถึงจำนวน", en: "Up to" },
    hint: {
      th: "เฉพาะจำนวนที่เป็นช่วง เช่น “40-50 คน” และเลือก “ประมาณ”",
      en: "Only for a range, such as “40-50 people”; choose “about”",
    },
    privacy: "public",
    example: "50",
  }).optional(),
  unit: field(shortText(50), {
    label: { th: "หน่วยนับ", en: "Unit" },
    hint: { th: "ลักษณนาม เช่น คน ตำบล ครั้ง", en: "What is counted, such as people, sub-districts, times" },
    privacy: "public",
    example: "คน",
  }),
  asStated: field(shortText(200), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    example: "รวมกว่า 70 คน",
  }).optional(),
})).check((payload) => {
  const { value, upTo, comparator } = payload.value;
  if (upTo === undefined || (upTo > value && comparator === "about")) return;
  payload.issues.push({ code: "custom", params: { code: "range-mismatch" }, input: payload.value, path: [] });
});

export type Quantity = z.infer<typeof quantity>;
