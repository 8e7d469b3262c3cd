import type * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { lifecycle, stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { communicationChannels, communicationStates } from "./codelists.js";

const actor = { th: "ผู้สื่อสารหรือหน่วยงานที่รับผิดชอบ", en: "Who communicates or is responsible" };

/** An effort goes on until it ends, and may be taken up again. */
export const communicationLifecycle = lifecycle(communicationStates, {
  initial: ["planned", "ongoing"],
  transitions: [
    { from: "planned", to: "ongoing", by: actor },
    { from: "planned", to: "ended", by: actor },
    { from: "ongoing", to: "ended", by: actor },
    { from: "ended", to: "ongoing", by: actor },
    { from: "planned", to: "cancelled", by: actor },
    { from: "ongoing", to: "cancelled", by: actor },
  ],
});

/**
 * A lasting effort to speak with people as part of a mission or a strategy: who speaks, through what, to whom. Those who
 * speak may be a group (แกนนำเยาวชน); nobody is named.
 */
export const communicationSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่องานสื่อสาร", en: "Title" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ตั้งชื่อ", en: "Leave empty if the document gives it none" },
    privacy: "public",
    widget: "multiline",
    example: "การพัฒนาแกนนำเยาวชนเพื่อสื่อสารกับเยาวชน",
  }).optional(),
  channel: field(communicationChannels.schema, {
    label: { th: "ช่องทางหรือวิธีสื่อสาร", en: "Channel" },
    privacy: "public",
    widget: "select",
    options: communicationChannels,
  }),
  organizations: references("organization", {
    label: { th: "หน่วยงานที่สื่อสาร", en: "Organisations that communicate" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  speakers: references("target-group", {
    label: { th: "กลุ่มคนที่สื่อสาร", en: "Groups who communicate" },
    hint: { th: "ชื่อกลุ่ม เช่น แกนนำเยาวชน ไม่ใช่ชื่อบุคคล", en: "Groups such as youth leaders, not persons" },
    row: { th: "กลุ่มผู้สื่อสาร", en: "Group" },
  }).optional(),
  audience: references("target-group", {
    label: { th: "กลุ่มผู้รับสาร", en: "Audience" },
    row: { th: "กลุ่มผู้รับสาร", en: "Group" },
  }).optional(),
  mission: field(shortText(500), {
    label: { th: "ภารกิจหรือยุทธศาสตร์ที่สังกัด", en: "Mission or strategy" },
    hint: { th: "คัดลอกชื่อภารกิจหรือยุทธศาสตร์ตามเอกสาร", en: "Copy the mission or strategy from the document" },
    privacy: "public",
    widget: "multiline",
    example: "พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว",
  }).optional(),
  missionNumber: field(agendaNumber, {
    label: { th: "ลำดับของภารกิจหรือยุทธศาสตร์", en: "Number of the mission or strategy" },
    hint: { th: "ลำดับในโครงการหรือแผนด้านล่าง", en: "Its number in the project or the plan below" },
    privacy: "public",
    example: "5",
  }).optional(),
  project: reference("project", { label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" } }).optional(),
  plan: reference("plan", { label: { th: "อยู่ภายใต้แผน", en: "Under the plan" } }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลา", en: "Period" }, privacy: "public" }).optional(),
  outputs: field(texts({ th: "ผลผลิต", en: "Output" }), {
    label: { th: "ผลผลิตของงานสื่อสาร", en: "Outputs" },
    hint: {
      th: "เช่น รายการวิทยุ คู่มือ หลักสูตรแกนนำ",
      en: "Such as radio programmes, handbooks, a course for leaders",
    },
    privacy: "public",
    unit: { th: "รายการ", en: "outputs" },
    rowLabel: { th: "ผลผลิต", en: "Output" },
  }).optional(),
  states: stateHistory(communicationStates),
  provenance,
}));

export type Communication = z.infer<typeof communicationSchema>;

export const communication = domainRecord("communication", {
  version: 1,
  schema: communicationSchema,
  rules: [periodRule("period")],
  lifecycle: communicationLifecycle,
});
