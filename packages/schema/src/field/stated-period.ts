import type * as z from "zod";
import { field } from "./field.js";
import { statedDate } from "./stated-date.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";

/**
 * A span of time as a document states it. An end left out is open: ตั้งแต่บัดนี้, เป็นต้นมา, ระยะต่อไป. The words are kept; an
 * end before its start is kept too, and is advice.
 */
export const statedPeriod = strictObject(() => ({
  asStated: field(shortText(300), {
    label: { th: "ช่วงเวลาตามเอกสาร", en: "Period in the words of the document" },
    privacy: "public",
    example: "มกราคม 2561 - ธันวาคม 2562",
  }).optional(),
  start: field(statedDate, {
    label: { th: "วันเริ่มต้น", en: "Start" },
    hint: { th: "เว้นว่างหากไม่ได้ระบุ", en: "Leave empty if not stated" },
    privacy: "public",
  }).optional(),
  end: field(statedDate, {
    label: { th: "วันสิ้นสุด", en: "End" },
    hint: { th: "เว้นว่างหากยังไม่สิ้นสุดหรือไม่ได้ระบุ", en: "Leave empty if it has none or none is stated" },
    privacy: "public",
  }).optional(),
}));

export type StatedPeriod = z.infer<typeof statedPeriod>;
