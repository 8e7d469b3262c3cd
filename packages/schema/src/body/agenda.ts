import * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { agendaSubjectSchema } from "../activity/subject.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { reference } from "../record/reference.js";
import { agendaItemKinds, resolutionStates } from "./meeting-codelists.js";

/** One item of an agenda: ระเบียบวาระที่ 4.1. Resolutions point to its number. */
export const agendaItemSchema = z.strictObject({
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
  about: field(z.array(agendaSubjectSchema).max(50), {
    label: { th: "รายการที่เกี่ยวข้อง", en: "What it is about" },
    privacy: "public",
    rowLabel: { th: "รายการที่เกี่ยวข้อง", en: "Record" },
  }).optional(),
});

/** What a meeting resolved, who is to do it and by when (Popolo: Motion). */
export const resolutionSchema = z.strictObject({
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
  state: field(resolutionStates.schema, {
    label: { th: "ผลการพิจารณา", en: "What was resolved" },
    privacy: "public",
    widget: "select",
    options: resolutionStates,
  }),
  text: field(shortText(2000), {
    label: { th: "มติที่ประชุม", en: "Resolution" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  assignedPost: field(postReference, {
    label: { th: "ตำแหน่งที่ได้รับมอบหมาย", en: "Post it is assigned to" },
    privacy: "public",
  }).optional(),
  assignedOrganization: reference("organization", {
    label: { th: "หน่วยงานที่ได้รับมอบหมาย", en: "Organisation it is assigned to" },
  }).optional(),
  due: field(statedDate, { label: { th: "กำหนดแล้วเสร็จ", en: "Due" }, privacy: "public" }).optional(),
});
