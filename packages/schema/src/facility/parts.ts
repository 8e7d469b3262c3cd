import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference, references } from "../record/reference.js";
import { ageRange } from "../target-group/age-range.js";
import { volunteerKinds } from "./codelists.js";

/** One service of a facility (HSDS 3.0: service, eligibility_description, minimum_age, maximum_age). */
export const serviceSchema = strictObject(() => ({
  name: field(shortText(300), {
    label: { th: "ชื่อบริการ", en: "Service" },
    privacy: "public",
    example: "ระบบช่วยเหลือวัยรุ่นที่ตั้งครรภ์ไม่พร้อม",
  }),
  targetGroups: references("target-group", { label: { th: "กลุ่มผู้รับบริการ", en: "Target groups" } }).optional(),
  eligibility: field(shortText(1000), {
    label: { th: "เงื่อนไขผู้รับบริการ", en: "Eligibility" },
    hint: { th: "เงื่อนไขทั่วไป ไม่กล่าวถึงรายบุคคล", en: "The general condition; no single person" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  ageRange: field(ageRange, { label: { th: "ช่วงอายุผู้รับบริการ", en: "Ages served" }, privacy: "public" }).optional(),
}));

/** The way a facility works with volunteers: กลไกอาสาสมัครในสถานสงเคราะห์. */
export const volunteerMechanismSchema = strictObject(() => ({
  kind: field(volunteerKinds.schema, {
    label: { th: "ลักษณะอาสา", en: "Kind of volunteers" },
    privacy: "public",
    widget: "select",
    options: volunteerKinds,
  }).optional(),
  title: field(shortText(300), {
    label: { th: "ชื่อกลไกหรือกลุ่มอาสา", en: "Title" },
    privacy: "public",
    example: "กลไกอาสาสมัครในสถานสงเคราะห์",
  }),
  description: field(shortText(1000), {
    label: { th: "วิธีทำงาน", en: "How it works" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  project: reference("project", {
    label: { th: "พัฒนาโดยโครงการ", en: "Developed by the project" },
    example: "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์",
  }).optional(),
  count: field(quantity, {
    label: { th: "จำนวนอาสาสมัคร", en: "Number of volunteers" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
  }).optional(),
}));
