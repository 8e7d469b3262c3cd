import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { cooperationLevels } from "./codelists.js";

/** A level at which the parties work together. How they steer it is in the portfolio of the cooperation. */
export const levelSchema = strictObject(() => ({
  level: field(cooperationLevels.schema, {
    label: { th: "ระดับความร่วมมือ", en: "Level" },
    privacy: "public",
    widget: "select",
    options: cooperationLevels,
  }),
  asStated: field(shortText(300), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    example: "ความร่วมมือในระดับกรม",
  }).optional(),
}));

/** One matter the parties agree to work on, with the number the document gives it. */
export const scopeIssueSchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "ประเด็นที่", en: "Issue number" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ให้หมายเลข", en: "Leave empty if the document gives none" },
    privacy: "public",
    example: "1",
  }).optional(),
  text: field(shortText(500), {
    label: { th: "ประเด็น", en: "Issue" },
    privacy: "public",
    widget: "multiline",
  }),
}));
