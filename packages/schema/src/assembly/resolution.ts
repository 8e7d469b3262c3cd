import * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference, references } from "../record/reference.js";
import { resolutionDecisions } from "./codelists.js";
import { aboutIssue } from "./parts.js";

/** The name by which everybody cites a resolution: "10.2", the second of the tenth assembly. */
const resolutionCode = shortText(30);

/**
 * What one body did with a resolution, and when: passed by consensus, approved by a commission, noted by the cabinet. Each
 * is a step of its own, in its own word: what was noted was not approved. (Popolo: VoteEvent of a Motion.)
 */
export const resolutionStepSchema = strictObject(() => ({
  decision: field(resolutionDecisions.schema, {
    label: { th: "ผลหรือการดำเนินการ", en: "What was done" },
    hint: { th: "เลือกคำที่ตรงกับเอกสาร “รับทราบ” ไม่ใช่ “เห็นชอบ”", en: "In the word of the document: noted is not approved" },
    privacy: "public",
    widget: "select",
    options: resolutionDecisions,
  }),
  body: reference("body", {
    label: { th: "โดยคณะกรรมการหรือคณะทำงาน", en: "By the body" },
    hint: { th: "สมัชชา คณะกรรมการ หรือคณะรัฐมนตรี", en: "The assembly, a commission or the cabinet" },
    example: "คณะกรรมการสุขภาพแห่งชาติ",
  }).optional(),
  organization: reference("organization", {
    label: { th: "โดยหน่วยงาน", en: "By the organisation" },
    hint: { th: "กรอกเมื่อผู้ดำเนินการเป็นหน่วยงาน", en: "When it is an organisation that acts" },
  }).optional(),
  date: field(statedDate, {
    label: { th: "วันที่", en: "Date" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
    example: "29 มีนาคม 2561",
  }).optional(),
  meeting: reference("meeting", { label: { th: "ในการประชุม", en: "At the meeting" } }).optional(),
  to: references("organization", {
    label: { th: "เสนอหรือมอบหมายต่อ", en: "Passed on to" },
    hint: { th: "หน่วยงานที่รับเรื่องไปดำเนินการ", en: "The organisations that are to act next" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  text: field(shortText(1000), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

export type ResolutionStep = z.infer<typeof resolutionStepSchema>;

/**
 * A resolution of the assembly and how it is carried out, in the fields by which Thai assemblies follow theirs: number,
 * title, progress. The number of the assembly is the record's own `ordinal`. (Popolo: Motion.)
 */
export const assemblyResolutionSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "มติที่", en: "Resolution number" },
    privacy: "public",
    example: "1",
  }).optional(),
  code: field(resolutionCode, {
    label: { th: "รหัสมติ", en: "Resolution code" },
    hint: {
      th: "ตามที่ใช้อ้างถึงกันทั่วไป เช่น 10.2 คือมติที่ 2 ของสมัชชาครั้งที่ 10",
      en: "As everybody cites it: 10.2 is the second resolution of the tenth assembly",
    },
    privacy: "public",
    example: "10.2",
  }).optional(),
  title: field(shortText(1000), {
    label: { th: "ชื่อมติ", en: "Title of the resolution" },
    privacy: "public",
    widget: "multiline",
    example: "การพัฒนาพื้นที่เล่นสร้างเสริมสุขภาวะของเด็กปฐมวัยและวัยประถมศึกษา",
  }),
  issue: aboutIssue,
  proposal: field(agendaNumber, {
    label: { th: "มาจากข้อเสนอที่", en: "From proposal number" },
    hint: {
      th: "หมายเลขตามรายการข้อเสนอข้างต้น หากหลายประเด็นมีข้อเสนอหมายเลขเดียวกัน ให้ระบุประเด็นด้วย",
      en: "Its number in the list above; where several issues have one of that number, give the issue too",
    },
    privacy: "public",
    example: "1",
  }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมายของมติ", en: "Target groups" } }).optional(),
  steps: field(z.array(resolutionStepSchema).max(100), {
    label: { th: "เส้นทางของมติ", en: "Steps of the resolution" },
    hint: {
      th: "เรียงจากเก่าไปใหม่ ตั้งแต่สมัชชามีฉันทมติจนถึงผู้รับไปดำเนินการ",
      en: "Oldest first, from the consensus of the assembly to whoever acts on it",
    },
    privacy: "public",
    unit: { th: "ขั้น", en: "steps" },
    rowLabel: { th: "ขั้น", en: "Step" },
  }).optional(),
  progress: field(shortText(2000), {
    label: { th: "ผลการปฏิบัติงาน", en: "Progress" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  progressAsOf: field(statedDate, {
    label: { th: "ผลการปฏิบัติงาน ณ วันที่", en: "Progress as of" },
    privacy: "public",
  }).optional(),
}));

/** A resolution of an assembly that a plan or a project carries out. */
export const carriedOutSchema = strictObject(() => ({
  assembly: reference("assembly", {
    label: { th: "สมัชชา", en: "Assembly" },
    example: "สมัชชาครอบครัวระดับชาติ ประจำปี 2565",
  }),
  resolution: field(resolutionCode, {
    label: { th: "มติที่หรือรหัสมติ", en: "Number or code of the resolution" },
    hint: { th: "เว้นว่างหากหมายถึงทุกมติของสมัชชานั้น", en: "Leave empty if all of its resolutions are meant" },
    privacy: "public",
    example: "10.2",
  }).optional(),
}));

/** How the list of such resolutions is asked for, in a plan and in a project. */
export const carriesOut = field(z.array(carriedOutSchema).max(50), {
  label: { th: "มติสมัชชาที่นำไปปฏิบัติ", en: "Resolutions of assemblies it carries out" },
  privacy: "public",
  unit: { th: "มติ", en: "resolutions" },
  rowLabel: { th: "มติ", en: "Resolution" },
}).optional();
