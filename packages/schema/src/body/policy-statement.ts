import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { planFunctions } from "../plan/codelists.js";

const calledFor = strictObject(() => ({
  function: field(planFunctions.schema, {
    label: { th: "กระบวนการ", en: "Function" },
    privacy: "public",
    widget: "select",
    options: planFunctions,
  }),
}));

/** What a body wants others to do: agencies should plan, budget, monitor and evaluate. Who said so is in the provenance. */
export const policyStatementSchema = strictObject(() => ({
  text: field(shortText(1000), {
    label: { th: "นโยบาย", en: "Policy" },
    privacy: "public",
    widget: "multiline",
    example: "ส่งเสริมให้หน่วยงานที่เกี่ยวข้องมีแผนปฏิบัติการ จัดสรรงบประมาณเพื่อดำเนินการ ติดตาม ประเมินผลอย่างเป็นรูปธรรม",
  }),
  addressedTo: field(shortText(300), {
    label: { th: "ถึงหน่วยงานหรือกลุ่ม", en: "Addressed to" },
    privacy: "public",
    example: "หน่วยงานที่เกี่ยวข้อง",
  }).optional(),
  functions: field(z.array(calledFor).max(20), {
    label: { th: "สิ่งที่ให้ดำเนินการ", en: "What it calls for" },
    hint: { th: "เรียงตามลำดับในเอกสาร", en: "In the order of the document" },
    privacy: "public",
    unit: { th: "กระบวนการ", en: "functions" },
    rowLabel: { th: "กระบวนการ", en: "Function" },
  }).optional(),
  date: field(statedDate, { label: { th: "วันที่แถลง", en: "Date" }, privacy: "public" }).optional(),
}));
