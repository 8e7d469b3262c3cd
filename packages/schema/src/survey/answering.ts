import { field } from "../field/field.js";
import { shortText } from "../field/text.js";
import { answerScales } from "./codelists.js";

/** Who answers, and how: an instrument says it, a framework of all its indicators, or an indicator of itself. */
export const answering = () => ({
  respondents: field(shortText(300), {
    label: { th: "ผู้ตอบตามเกณฑ์", en: "Who answers" },
    hint: { th: "เกณฑ์ของผู้ตอบ ไม่ใช่ชื่อผู้ตอบ", en: "The rule, not the names of those who answered" },
    privacy: "public",
    example: "สมาชิกครอบครัวอายุ 15 ปีขึ้นไป",
  }).optional(),
  scale: field(answerScales.schema, {
    label: { th: "รูปแบบคำตอบ", en: "Answer scale" },
    privacy: "public",
    widget: "select",
    options: answerScales,
  }).optional(),
});
