import * as z from "zod";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { organizationList } from "../organization/reference.js";
import { roleInEvent } from "../person/parts.js";
import { reference, references } from "../record/reference.js";

/** One group among those who came, counted in whatever unit the document counts it: 10 ตำบล, กว่า 70 คน. */
export const groupAttendanceSchema = strictObject(() => ({
  group: field(shortText(300), {
    label: { th: "กลุ่ม", en: "Group" },
    hint: { th: "ชื่อกลุ่ม ไม่ใช่ชื่อบุคคล", en: "A group, not a person's name" },
    privacy: "public",
    example: "ตำบลต้นแบบ",
  }),
  targetGroup: reference("target-group", { label: { th: "กลุ่มเป้าหมายในทะเบียน", en: "Target group" } }).optional(),
  count: field(quantity, {
    label: { th: "จำนวนของกลุ่ม", en: "Count" },
    hint: {
      th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ เด็กหรือครอบครัวที่มีน้อยกว่า 10 ให้บันทึกว่า “น้อยกว่า 10”",
      en: "The count only, no names; of fewer than 10 children or families record “fewer than 10”",
    },
    privacy: "public",
  }).optional(),
  orRepresentative: field(z.boolean(), {
    label: { th: "ส่งผู้แทนมาได้", en: "Or a representative" },
    hint: { th: "เมื่อเอกสารเขียนว่า “หรือผู้แทน”", en: "When the document says “or a representative”" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
}));

const section = "participants";

/**
 * Who had a part in an activity, each role apart: one organisation may have several (S0: the fund's section organises and
 * supports). Attendance is a count, never a list of people; people are known by their posts.
 */
export const participants = () => ({
  organizers: field(organizationList({ th: "ผู้จัด", en: "Organiser" }), {
    label: { th: "หน่วยงานผู้จัด", en: "Organisers" },
    privacy: "public",
    section,
    rowLabel: { th: "ผู้จัด", en: "Organiser" },
  }).optional(),
  bodies: references("body", {
    label: { th: "คณะทำงานหรือเครือข่ายผู้จัด", en: "Organising bodies" },
    hint: {
      th: "คณะทำงาน คณะอนุกรรมการ หรือเครือข่ายที่จัดหรือที่จัดในนาม",
      en: "Working groups, committees and networks that organise, or in whose name it is held",
    },
    row: { th: "คณะทำงานหรือเครือข่าย", en: "Body" },
    section,
  }).optional(),
  sponsors: field(organizationList({ th: "ผู้อุปถัมภ์", en: "Sponsor" }), {
    label: { th: "ผู้อุปถัมภ์การจัดงาน", en: "Sponsors" },
    hint: {
      th: "เมื่อเอกสารเขียนว่า “โดยการสนับสนุนของ” เช่น บริษัทที่ออกค่าใช้จ่ายจัดงาน",
      en: "When the document says “sponsored by”, such as a company that paid for it",
    },
    privacy: "public",
    section,
    rowLabel: { th: "ผู้อุปถัมภ์", en: "Sponsor" },
  }).optional(),
  supporters: field(organizationList({ th: "ผู้สนับสนุน", en: "Supporter" }), {
    label: { th: "หน่วยงานสนับสนุน", en: "Supporters" },
    hint: {
      th: "หน่วยงานเดียวเป็นทั้งผู้จัดและผู้สนับสนุนได้",
      en: "One organisation can be both organiser and supporter",
    },
    privacy: "public",
    section,
    rowLabel: { th: "ผู้สนับสนุน", en: "Supporter" },
  }).optional(),
  partners: field(organizationList({ th: "ภาคีเครือข่าย", en: "Partner" }), {
    label: { th: "ภาคีเครือข่ายที่เข้าร่วม", en: "Partners who took part" },
    privacy: "public",
    section,
    rowLabel: { th: "ภาคีเครือข่าย", en: "Partner" },
  }).optional(),
  organizations: references("organization", {
    label: { th: "หน่วยงานที่เข้าร่วม", en: "Organisations present" },
    hint: { th: "เมื่อเอกสารไม่ได้บอกว่ามาในฐานะใด", en: "When the document does not say in which role they came" },
    row: { th: "หน่วยงาน", en: "Organisation" },
    section,
  }).optional(),
  roles: field(z.array(roleInEvent).max(100), {
    label: { th: "ตำแหน่งที่มีบทบาทในงาน", en: "Posts with a role" },
    hint: {
      th: "เช่น ประธานการประชุม ประธานเปิดงาน ผู้กล่าว บันทึกเป็นตำแหน่ง",
      en: "Such as the chair, the opening chair, a speaker; by post",
    },
    privacy: "public",
    section,
    rowLabel: { th: "ตำแหน่งที่มีบทบาท", en: "Post with a role" },
  }).optional(),
  delegations: references("delegation", {
    label: { th: "การมอบหมายให้ผู้อื่นมาแทน", en: "Delegations" },
    section,
  }).optional(),
  attendance: field(quantity, {
    label: { th: "จำนวนผู้เข้าร่วม", en: "Attendance" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
    section,
  }).optional(),
  attendanceByGroup: field(z.array(groupAttendanceSchema).max(100), {
    label: { th: "จำนวนแยกตามกลุ่ม", en: "Attendance by group" },
    hint: {
      th: "แต่ละกลุ่มนับหน่วยต่างกันได้ เช่น 10 ตำบล และกว่า 70 คน",
      en: "Each group may be counted in its own unit, such as 10 sub-districts and over 70 people",
    },
    privacy: "public",
    section,
    unit: { th: "กลุ่ม", en: "groups" },
    rowLabel: { th: "กลุ่มผู้เข้าร่วม", en: "Group" },
  }).optional(),
  attendeeClasses: field(texts({ th: "กลุ่มผู้เข้าร่วม", en: "Class of attendees" }, { max: 300, rows: 50 }), {
    label: { th: "กลุ่มผู้เข้าร่วมที่ไม่ระบุชื่อ", en: "Classes of attendees" },
    hint: { th: "เช่น ส่วนราชการที่เกี่ยวข้อง", en: "Such as the government agencies concerned" },
    privacy: "public",
    section,
    unit: { th: "กลุ่ม", en: "classes" },
    rowLabel: { th: "กลุ่มผู้เข้าร่วม", en: "Class of attendees" },
  }).optional(),
  audience: references("target-group", {
    label: { th: "กลุ่มเป้าหมายของกิจกรรม", en: "Audience" },
    hint: { th: "จัดขึ้นเพื่อใคร อาจต่างจากผู้ที่มาจริง", en: "For whom it was held; they may differ from those who came" },
    example: "ผู้ปฏิบัติงานที่เกี่ยวข้อง",
    section,
  }).optional(),
});
