import { agendaNumber } from "../activity/agenda.js";
import { activityLevels } from "../activity/codelists.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { stateHistory } from "../record/lifecycle.js";
import { reference, references } from "../record/reference.js";
import { assemblyMethods, proposalKinds, proposalStates } from "./codelists.js";

/** The issue that an opinion, a proposal or a resolution is about, by its number. */
export const aboutIssue = field(agendaNumber, {
  label: { th: "เกี่ยวกับประเด็นที่", en: "About issue number" },
  hint: { th: "หมายเลขตามรายการประเด็นข้างต้น", en: "Its number in the list of issues above" },
  privacy: "public",
  example: "1",
}).optional();

/** Who asked whom to hold an assembly: a department asks a provincial officer. */
export const requestSchema = strictObject(() => ({
  organization: reference("organization", { label: { th: "หน่วยงานที่ขอความร่วมมือ", en: "Requested by" } }),
  of: field(postReference, {
    label: { th: "ตำแหน่งที่ได้รับการขอความร่วมมือ", en: "Post that was asked" },
    privacy: "public",
  }).optional(),
  date: field(statedDate, {
    label: { th: "วันที่ขอความร่วมมือ", en: "Date of the request" },
    privacy: "public",
  }).optional(),
}));

export const methodSchema = strictObject(() => ({
  method: field(assemblyMethods.schema, {
    label: { th: "วิธีการ", en: "Method" },
    privacy: "public",
    widget: "select",
    options: assemblyMethods,
  }),
  text: field(shortText(500), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
    example: "เสนอแนะแนวทางในการแก้ไขปัญหา",
  }).optional(),
}));

/** What an assembly speaks about; opinions and proposals point to its number. */
export const assemblyIssueSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "ประเด็นที่", en: "Issue number" },
    privacy: "public",
    example: "1",
  }).optional(),
  text: field(shortText(1000), {
    label: { th: "ประเด็น", en: "Issue" },
    privacy: "public",
    widget: "multiline",
  }),
}));

/** What was said about an issue, by which group of people; never by whom. */
export const opinionSchema = strictObject(() => ({
  issue: aboutIssue,
  text: field(shortText(2000), {
    label: { th: "ความคิดเห็น", en: "Opinion" },
    hint: {
      th: "สรุปสาระ ไม่บันทึกชื่อหรือเรื่องราวที่ทำให้รู้ว่าเป็นใคร",
      en: "The substance only: no names, nothing that tells who said it",
    },
    privacy: "public",
    widget: "multiline",
  }),
  fromGroup: reference("target-group", {
    label: { th: "กลุ่มที่ให้ความเห็น", en: "Group it comes from" },
  }).optional(),
}));

const outcome = strictObject(() => ({
  text: field(shortText(1000), {
    label: { th: "ผลที่ได้รับ", en: "What came of it" },
    privacy: "public",
    widget: "multiline",
  }),
  date: field(statedDate, { label: { th: "วันที่ทราบผล", en: "Date" }, privacy: "public" }).optional(),
}));

/** What an assembly asks for, of whom, and what became of it. */
export const proposalSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "ข้อเสนอที่", en: "Proposal number" },
    hint: {
      th: "ตามเอกสาร เริ่มนับใหม่ในแต่ละประเด็นได้ เช่น 1 หรือ 1.1",
      en: "As in the document; each issue may begin at 1 again",
    },
    privacy: "public",
    example: "1",
  }).optional(),
  issue: aboutIssue,
  kind: field(proposalKinds.schema, {
    label: { th: "ประเภทข้อเสนอ", en: "Kind of proposal" },
    privacy: "public",
    widget: "select",
    options: proposalKinds,
  }),
  text: field(shortText(2000), {
    label: { th: "ข้อเสนอ", en: "Proposal" },
    privacy: "public",
    widget: "multiline",
  }),
  addressedTo: references("organization", {
    label: { th: "เสนอต่อหน่วยงาน", en: "Addressed to" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  level: field(activityLevels.schema, {
    label: { th: "ระดับที่ต้องดำเนินการ", en: "Level at which to act" },
    privacy: "public",
    widget: "select",
    options: activityLevels,
  }).optional(),
  states: stateHistory(proposalStates),
  outcome: field(outcome, { label: { th: "ผลของข้อเสนอ", en: "Outcome" }, privacy: "public" }).optional(),
}));
