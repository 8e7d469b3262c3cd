import * as z from "zod";
import { activityLevel } from "../activity/level.js";
import { lastDate } from "../activity/when.js";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { assemblyKinds, assemblyScopes, assemblyStates } from "./codelists.js";
import { assemblyIssueSchema, methodSchema, opinionSchema, proposalSchema, requestSchema } from "./parts.js";
import { assemblyResolutionSchema } from "./resolution.js";
import { assemblyRules } from "./rules.js";
import { seriesSchema } from "./series.js";
import { assemblyLifecycle } from "./states.js";

/**
 * An assembly (สมัชชา): people of an area speak about issues, make proposals to those who decide, and pass resolutions.
 * What a province proposes feeds the national assembly. The gathering itself, with its venue and agenda, is an activity.
 */
export const assemblySchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อสมัชชา", en: "Title" },
    hint: { th: "คัดลอกตามเอกสาร รวมปีถ้ามี", en: "Copy it from the document, with the year if it has one" },
    privacy: "public",
    widget: "multiline",
    example: "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563",
  }),
  kind: field(assemblyKinds.schema, {
    label: { th: "ประเภทสมัชชา", en: "Kind of assembly" },
    privacy: "public",
    widget: "select",
    options: assemblyKinds,
  }),
  level: activityLevel,
  scope: field(assemblyScopes.schema, {
    label: { th: "ขอบเขตของสมัชชา", en: "Scope" },
    hint: { th: "เว้นว่างหากเป็นสมัชชาระดับชาติ หรือเอกสารไม่ได้ระบุ", en: "Leave empty for a national one, or if not stated" },
    privacy: "public",
    widget: "radio",
    options: assemblyScopes,
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    hint: { th: "เว้นว่างหากเป็นสมัชชาระดับชาติ", en: "Leave empty for a national assembly" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  ordinal: field(z.number().int().min(1).max(1000), {
    label: { th: "สมัชชาครั้งที่", en: "Assembly number" },
    privacy: "public",
    example: "7",
  }).optional(),
  year: field(statedYear, { label: { th: "ประจำปี", en: "Year" }, privacy: "public" }).optional(),
  theme: field(shortText(500), {
    label: { th: "แนวคิดหลัก", en: "Theme" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  series: field(seriesSchema, {
    label: { th: "ชุดสมัชชา", en: "The series" },
    hint: { th: "สิ่งที่เอกสารกล่าวถึงสมัชชาทุกครั้งรวมกัน", en: "What the document says of all assemblies together" },
    privacy: "public",
  }).optional(),
  requestedBy: field(requestSchema, {
    label: { th: "การขอความร่วมมือให้จัด", en: "Request to hold it" },
    privacy: "public",
  }).optional(),
  organizers: references("organization", {
    label: { th: "หน่วยงานผู้จัด", en: "Organisers" },
    row: { th: "หน่วยงานผู้จัด", en: "Organiser" },
  }).optional(),
  body: reference("body", {
    label: { th: "คณะกรรมการหรือคณะทำงานที่รับผิดชอบ", en: "Body in charge" },
    hint: { th: "คณะกรรมการหรือคณะอนุกรรมการที่พิจารณาการจัด", en: "The committee that deliberates on holding it" },
  }).optional(),
  basedOn: references("legal-instrument", {
    label: { th: "กฎหมายและนโยบายที่เป็นฐาน", en: "Laws and policies it rests on" },
    row: { th: "กฎหมายหรือนโยบาย", en: "Law or policy" },
  }).optional(),
  date: field(statedDate, {
    label: { th: "วันที่จัด", en: "Date" },
    hint: { th: "เว้นว่างหากยังไม่กำหนดหรือไม่ได้ระบุ", en: "Leave empty while it is not set or not stated" },
    privacy: "public",
  }).optional(),
  lastDate: lastDate(),
  activity: reference("activity", {
    label: { th: "กิจกรรมที่จัด", en: "The event itself" },
    hint: { th: "บันทึกสถานที่ กำหนดการ และผู้เข้าร่วมไว้ในกิจกรรม", en: "Venue, agenda and attendance belong to the activity" },
  }).optional(),
  attendance: field(quantity, {
    label: { th: "จำนวนผู้เข้าร่วม", en: "Attendance" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
  }).optional(),
  methods: field(z.array(methodSchema).max(20), {
    label: { th: "วิธีการ", en: "Methods" },
    privacy: "public",
    unit: { th: "วิธี", en: "methods" },
    rowLabel: { th: "วิธีการ", en: "Method" },
  }).optional(),
  issues: field(z.array(assemblyIssueSchema).max(100), {
    label: { th: "ประเด็น", en: "Issues" },
    privacy: "public",
    unit: { th: "ประเด็น", en: "issues" },
    rowLabel: { th: "ประเด็น", en: "Issue" },
  }).optional(),
  opinions: field(z.array(opinionSchema).max(500), {
    label: { th: "ความคิดเห็น", en: "Opinions" },
    privacy: "public",
    unit: { th: "ความเห็น", en: "opinions" },
    rowLabel: { th: "ความคิดเห็น", en: "Opinion" },
  }).optional(),
  proposals: field(z.array(proposalSchema).max(200), {
    label: { th: "ข้อเสนอ", en: "Proposals" },
    privacy: "public",
    unit: { th: "ข้อ", en: "proposals" },
    rowLabel: { th: "ข้อเสนอ", en: "Proposal" },
  }).optional(),
  resolutions: field(z.array(assemblyResolutionSchema).max(200), {
    label: { th: "มติสมัชชา", en: "Resolutions" },
    privacy: "public",
    unit: { th: "มติ", en: "resolutions" },
    rowLabel: { th: "มติ", en: "Resolution" },
  }).optional(),
  feeds: reference("assembly", {
    label: { th: "นำข้อเสนอเข้าสู่สมัชชา", en: "Feeds" },
    hint: {
      th: "เช่น สมัชชาระดับจังหวัดเสนอต่อสมัชชาระดับชาติ",
      en: "For instance the national assembly a province proposes to",
    },
  }).optional(),
  states: stateHistory(assemblyStates),
  provenance,
}));

export type Assembly = z.infer<typeof assemblySchema>;

export const assembly = domainRecord("assembly", {
  version: 1,
  schema: assemblySchema,
  rules: assemblyRules,
  lifecycle: assemblyLifecycle,
});
