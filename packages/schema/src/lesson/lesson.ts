import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { longText, shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { lessonKinds } from "./codelists.js";

/** One thing that was learnt from work: what, where, and under which conditions it held. */
export const lessonSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อบทเรียน", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "กระบวนการทำงานท้องวัยรุ่น",
  }).optional(),
  kind: field(lessonKinds.schema, {
    label: { th: "ลักษณะ", en: "Kind" },
    privacy: "public",
    widget: "radio",
    options: lessonKinds,
  }),
  text: field(longText(5000), {
    label: { th: "สิ่งที่ได้เรียนรู้", en: "What was learnt" },
    hint: { th: "กล่าวถึงการทำงาน ไม่กล่าวถึงกรณีของบุคคล", en: "About the work, not about any person's case" },
    privacy: "public",
    widget: "multiline",
    example: "การตอบรับแตกต่างกันไปตามบริบทพื้นที่ ทั้งในรูปท้องถิ่นเป็นแกนนำ หรือภาคีในพื้นที่เป็นแกนนำ",
  }),
  context: field(longText(2000), {
    label: { th: "บริบท", en: "Context" },
    hint: { th: "เงื่อนไขที่ทำให้เกิดผลเช่นนี้", en: "The conditions under which it held" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  project: reference("project", { label: { th: "ได้จากโครงการ", en: "From the project" } }).optional(),
  activity: reference("activity", {
    label: { th: "ถอดบทเรียนในกิจกรรม", en: "Drawn at the activity" },
    example: "งานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน",
  }).optional(),
  areas: field(
    z
      .array(
        strictObject(() => ({
          area: field(areaReference, {
            label: { th: "พื้นที่", en: "Area" },
            privacy: "public",
            widget: "combobox",
            optionsFrom: "areas",
          }),
        })),
      )
      .max(200),
    {
      label: { th: "พื้นที่ที่เกิดบทเรียน", en: "Where it was learnt" },
      privacy: "public",
      unit: { th: "พื้นที่", en: "areas" },
      rowLabel: { th: "พื้นที่", en: "Area" },
    },
  ).optional(),
  addressedTo: references("organization", {
    label: { th: "เสนอต่อหน่วยงาน", en: "Addressed to" },
    hint: { th: "ใช้กับข้อเสนอแนะ", en: "For recommendations" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  provenance,
}));

export type Lesson = z.infer<typeof lessonSchema>;

export const lesson = domainRecord("lesson", { version: 1, schema: lessonSchema });
