import type * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { recordId } from "../record/record-id.js";
import { reference } from "../record/reference.js";
import { actingKinds, eventRoles } from "./codelists.js";
import { namedInARecord, officeHolderName } from "./names.js";

/**
 * The holder of a post: tied to their record, or named as the document names them. Best by id alone: a name that stands in
 * one record only can be taken out in one place.
 */
export const officeHolderReference = strictObject(() => ({
  id: field(recordId("office-holder"), {
    label: { th: "รหัสผู้ดำรงตำแหน่ง", en: "Office holder: ID" },
    privacy: "public",
  }).optional(),
  nameAsStated: field(officeHolderName(200), {
    ...namedInARecord,
    label: { th: "ชื่อผู้ดำรงตำแหน่งตามเอกสาร", en: "Office holder: name in the document" },
    hint: {
      th: "เฉพาะผู้ที่ปฏิบัติหน้าที่ตามตำแหน่ง เว้นว่างได้ ไม่บันทึกชื่อเด็กหรือผู้รับบริการ",
      en: "Only somebody acting in a post, and not needed; never a child or a client",
    },
  }).optional(),
})).check((payload) => {
  if (payload.value.id !== undefined || payload.value.nameAsStated !== undefined) return;
  payload.issues.push({ code: "custom", params: { code: "required" }, input: payload.value, path: [] });
});

export type OfficeHolderReference = z.infer<typeof officeHolderReference>;

const acting = strictObject(() => ({
  kind: field(actingKinds.schema, {
    label: { th: "ลักษณะการทำหน้าที่แทน", en: "How" },
    privacy: "public",
    widget: "select",
    options: actingKinds,
  }),
  ownPost: field(shortText(300), {
    label: { th: "ตำแหน่งของตนเอง", en: "Post of their own" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
    example: "หัวหน้ากลุ่มงานยุทธศาสตร์การพัฒนาชุมชน",
  }).optional(),
}));

/**
 * A post as a document names it (Popolo and W3C ORG: Post): what most records need to know of a person. Its holder may be
 * left out, and usually is. `post` is the post in which they act, also when another holds it; the post of their own is then
 * in `acting`.
 */
export const postReference = strictObject(() => ({
  post: field(shortText(300), {
    label: { th: "ตำแหน่งตามเอกสาร", en: "Post in the words of the document" },
    hint: { th: "ตำแหน่ง ไม่ใช่ชื่อบุคคล", en: "The post, not a person's name" },
    privacy: "public",
    example: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช",
  }),
  acting: field(acting, {
    label: { th: "การทำหน้าที่แทนในตำแหน่งนี้", en: "Acting in this post" },
    hint: {
      th: "เมื่อเอกสารเขียนว่า “รักษาราชการแทน” หรือ “รักษาการในตำแหน่ง”",
      en: "When the document says that somebody acts in the post",
    },
    privacy: "public",
  }).optional(),
  alsoHolds: field(texts({ th: "ตำแหน่งอื่น", en: "Other post" }, { max: 300, rows: 5 }), {
    label: { th: "ตำแหน่งอื่นที่ดำรงพร้อมกัน", en: "Other posts held by the same person" },
    privacy: "public",
    unit: { th: "ตำแหน่ง", en: "posts" },
    rowLabel: { th: "ตำแหน่งอื่น", en: "Other post" },
  }).optional(),
  organization: reference("organization", {
    label: { th: "หน่วยงานที่สังกัด", en: "Organisation" },
  }).optional(),
  holder: field(officeHolderReference, {
    ...namedInARecord,
    label: { th: "ผู้ดำรงตำแหน่ง", en: "Holder" },
    hint: { th: "เว้นว่างได้ ระบุเมื่อจำเป็นต้องทราบตัวผู้ปฏิบัติหน้าที่", en: "Not needed; only when it matters who it was" },
    widget: "combobox",
    optionsFrom: "office-holder",
    freeText: true,
  }).optional(),
}));

export type PostReference = z.infer<typeof postReference>;

/** A post in a role at an event (Popolo: Event attendees with a role). One post may have several roles: a row for each. */
export const roleInEvent = strictObject(() => ({
  role: field(eventRoles.schema, {
    label: { th: "บทบาทในงาน", en: "Role at the event" },
    hint: {
      th: "ประธานการประชุม ประธานเปิดงาน ประธานคณะกรรมการหรือคณะทำงาน และผู้มอบหมาย เป็นคนละบทบาทกัน",
      en: "Chairing the meeting, opening it, chairing the body and delegating are four different roles",
    },
    privacy: "public",
    widget: "select",
    options: eventRoles,
  }),
  post: field(postReference, { label: { th: "ตำแหน่ง", en: "Post" }, privacy: "public" }),
  delegation: reference("delegation", {
    label: { th: "ตามการมอบหมาย", en: "By the delegation" },
    hint: { th: "กรอกเมื่อผู้มีบทบาทนี้มาแทนผู้อื่น", en: "When this post came in the place of another" },
  }).optional(),
  asStated: field(shortText(300), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    hint: { th: "เฉพาะคำที่บอกบทบาท ไม่คัดลอกชื่อบุคคล", en: "Only the words that tell the role, without a person's name" },
    privacy: "public",
    example: "เป็นประธานเปิดงานสัมมนาวิชาการ",
  }).optional(),
}));

export type RoleInEvent = z.infer<typeof roleInEvent>;
