import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";

const changeSchema = strictObject(() => ({
  clause: field(shortText(300), {
    label: { th: "ข้อหรือเรื่องที่แก้ไข", en: "Clause or matter" },
    privacy: "public",
    example: "ระยะเวลาของข้อตกลง",
  }),
  before: field(shortText(1000), {
    label: { th: "ข้อความเดิม", en: "Before" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  after: field(shortText(1000), {
    label: { th: "ข้อความใหม่", en: "After" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

/** A change the parties agreed on later (OCDS: amendment, named only: an agreement of this kind is no procurement). */
export const amendmentSchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "แก้ไขครั้งที่", en: "Amendment number" },
    privacy: "public",
    example: "1",
  }).optional(),
  date: field(statedDate, { label: { th: "วันที่แก้ไข", en: "Date" }, privacy: "public" }).optional(),
  text: field(shortText(2000), {
    label: { th: "สาระที่แก้ไข", en: "What it is about" },
    privacy: "public",
    widget: "multiline",
    example: "ขยายระยะเวลาถึงเฟสที่สอง",
  }),
  changes: field(z.array(changeSchema).max(100), {
    label: { th: "ข้อที่แก้ไข", en: "Changes" },
    privacy: "public",
    unit: { th: "ข้อ", en: "changes" },
    rowLabel: { th: "ข้อที่แก้ไข", en: "Change" },
  }).optional(),
}));
