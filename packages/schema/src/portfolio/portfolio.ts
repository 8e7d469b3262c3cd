import * as z from "zod";
import { cooperationLevels } from "../agreement/codelists.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { cooperationFields, steeringMechanisms } from "./codelists.js";

const joinedProject = strictObject(() => ({
  project: reference("project", { label: { th: "โครงการ", en: "Project" } }),
  started: field(statedYear, { label: { th: "ปีที่เริ่ม", en: "Year it began" }, privacy: "public" }).optional(),
  purpose: field(shortText(1000), {
    label: { th: "สิ่งที่พัฒนา", en: "What it develops" },
    privacy: "public",
    widget: "multiline",
    example: "พัฒนาระบบกลไกอาสาสมัครในสถานสงเคราะห์",
  }).optional(),
}));

const fieldOfWork = strictObject(() => ({
  field: field(cooperationFields.schema, {
    label: { th: "ด้าน", en: "Field of work" },
    privacy: "public",
    widget: "select",
    options: cooperationFields,
  }),
  nameAsStated: field(shortText(300), {
    label: { th: "ชื่อด้านตามเอกสาร", en: "Field in the words of the document" },
    privacy: "public",
  }).optional(),
  projects: field(z.array(joinedProject).max(100), {
    label: { th: "โครงการในด้านนี้", en: "Projects" },
    privacy: "public",
    unit: { th: "โครงการ", en: "projects" },
    rowLabel: { th: "โครงการ", en: "Project" },
  }),
}));

const level = strictObject(() => ({
  level: field(cooperationLevels.schema, {
    label: { th: "ระดับความร่วมมือ", en: "Level" },
    privacy: "public",
    widget: "select",
    options: cooperationLevels,
  }),
  mechanism: field(steeringMechanisms.schema, {
    label: { th: "กลไกขับเคลื่อน", en: "Mechanism" },
    privacy: "public",
    widget: "select",
    options: steeringMechanisms,
  }).optional(),
  description: field(shortText(1000), {
    label: { th: "สิ่งที่ทำร่วมกันในระดับนี้", en: "What is done together at this level" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  courses: references("course", { label: { th: "หลักสูตรในระดับนี้", en: "Courses at this level" } }).optional(),
}));

/** Everything two or more organisations do together under one agreement: levels, fields of work, projects, steering. */
export const portfolioSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อความร่วมมือ", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "โครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  }),
  agreement: reference("agreement", { label: { th: "ข้อตกลงที่เป็นฐาน", en: "Agreement it rests on" } }).optional(),
  organizations: references("organization", {
    label: { th: "องค์กรที่ร่วมมือ", en: "Organisations" },
    row: { th: "องค์กร", en: "Organisation" },
  }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลา", en: "Period" }, privacy: "public" }).optional(),
  levels: field(z.array(level).max(10), {
    label: { th: "ระดับความร่วมมือ", en: "Levels" },
    privacy: "public",
    unit: { th: "ระดับ", en: "levels" },
    rowLabel: { th: "ระดับ", en: "Level" },
  }).optional(),
  fields: field(z.array(fieldOfWork).max(20), {
    label: { th: "ด้านความร่วมมือ", en: "Fields of work" },
    hint: {
      th: "หากเอกสารเขียนว่า “อาทิ” ให้บันทึกว่ารายการยังไม่ครบ",
      en: "If the document says “for instance”, record that the list is open",
    },
    privacy: "public",
    unit: { th: "ด้าน", en: "fields" },
    rowLabel: { th: "ด้าน", en: "Field of work" },
  }).optional(),
  steering: references("activity", {
    label: { th: "การประชุมขับเคลื่อน", en: "Steering meetings" },
    row: { th: "การประชุม", en: "Meeting" },
  }).optional(),
  nextPhase: field(shortText(1000), {
    label: { th: "ทิศทางระยะต่อไป", en: "Next phase" },
    privacy: "public",
    widget: "multiline",
    example: "มุ่งเน้นให้จังหวัดเป็นศูนย์กลางในการพัฒนา",
  }).optional(),
  provenance,
}));

export type Portfolio = z.infer<typeof portfolioSchema>;

export const portfolio = domainRecord("portfolio", {
  version: 1,
  schema: portfolioSchema,
  rules: [periodRule("period")],
});
