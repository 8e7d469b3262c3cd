import * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { agendaSubjectList } from "../activity/subject.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { stateHistory } from "../record/lifecycle.js";
import { references } from "../record/reference.js";
import { agendaItemKinds, followUpStates, meetingDecisions } from "./meeting-codelists.js";

/** One item of an agenda: ระเบียบวาระที่ 4.1. Resolutions point to its number. */
export const agendaItemSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "ระเบียบวาระที่", en: "Item number" },
    hint: { th: "ตามระเบียบวาระ เช่น 4, 4.1 หรือ 4 (ก)", en: "As on the agenda, such as 4, 4.1 or 4 (a)" },
    privacy: "public",
    example: "4.1",
  }).optional(),
  title: field(shortText(1000), {
    label: { th: "เรื่อง", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "แนวทางการจัดทำแผนปฏิบัติการด้านครอบครัวระดับจังหวัด",
  }),
  kind: field(agendaItemKinds.schema, {
    label: { th: "ประเภทวาระ", en: "Kind of item" },
    privacy: "public",
    widget: "select",
    options: agendaItemKinds,
  }).optional(),
  about: agendaSubjectList,
}));

/**
 * What a meeting resolved, who is to do it and by when, and what became of it since (Popolo: Motion). The decision is of its
 * day and stays: what is done afterwards does not change it.
 */
export const resolutionSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "มติที่", en: "Resolution number" },
    privacy: "public",
    example: "1",
  }).optional(),
  item: field(agendaNumber, {
    label: { th: "ในระเบียบวาระที่", en: "Under agenda item" },
    hint: { th: "หมายเลขตามระเบียบวาระข้างต้น", en: "Its number on the agenda above" },
    privacy: "public",
    example: "4.1",
  }).optional(),
  decision: field(meetingDecisions.schema, {
    label: { th: "ผลการพิจารณา", en: "What was resolved" },
    hint: { th: "เลือกคำที่ตรงกับเอกสาร “รับทราบ” ไม่ใช่ “เห็นชอบ”", en: "In the word of the document: noted is not approved" },
    privacy: "public",
    widget: "select",
    options: meetingDecisions,
  }),
  text: field(shortText(2000), {
    label: { th: "มติที่ประชุม", en: "Resolution" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  assignedPosts: field(
    z.array(field(postReference, { label: { th: "ตำแหน่งที่ได้รับมอบหมาย", en: "Post" }, privacy: "public" })).max(50),
    {
      label: { th: "ตำแหน่งที่ได้รับมอบหมาย", en: "Posts it is assigned to" },
      privacy: "public",
      unit: { th: "ตำแหน่ง", en: "posts" },
      rowLabel: { th: "ตำแหน่งที่ได้รับมอบหมาย", en: "Post" },
    },
  ).optional(),
  assignedOrganizations: references("organization", {
    label: { th: "หน่วยงานที่ได้รับมอบหมาย", en: "Organisations it is assigned to" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  due: field(statedDate, { label: { th: "กำหนดแล้วเสร็จ", en: "Due" }, privacy: "public" }).optional(),
  followUp: stateHistory(followUpStates),
}));
