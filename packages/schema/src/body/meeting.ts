import * as z from "zod";
import { activityLevel } from "../activity/level.js";
import { groupAttendanceSchema } from "../activity/participants.js";
import { venueSchema } from "../activity/venue.js";
import { endTime, lastDate, timeZone } from "../activity/when.js";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedYear } from "../field/stated-year.js";
import { statedYears } from "../field/stated-years.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { postReference, roleInEvent } from "../person/parts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { timeOfDay } from "../source/time-of-day.js";
import { agendaItemSchema, resolutionSchema } from "./agenda.js";
import { meetingStates } from "./meeting-codelists.js";
import { meetingRules } from "./rules.js";
import { meetingLifecycle } from "./states.js";

/**
 * One meeting of a body, or of a series that no body holds: ครั้งที่ 1/2563. Who presides on the day is a fact of its own,
 * apart from the chair of the body (Popolo: Event with Motions). People are counted, and named by post.
 */
export const meetingSchema = strictObject(() => ({
  body: reference("body", {
    label: { th: "คณะกรรมการหรือคณะทำงานที่ประชุม", en: "Body" },
    hint: { th: "เว้นว่างได้หากกรอกชื่อการประชุม", en: "May be left empty when the meeting has a title" },
  }).optional(),
  title: field(shortText(500), {
    label: { th: "ชื่อการประชุม", en: "Title" },
    hint: {
      th: "เว้นว่างได้หากเรียกตามชื่อคณะกรรมการหรือคณะทำงาน",
      en: "May be left empty when the meeting is called after its body",
    },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  number: field(z.number().int().min(1).max(10_000), {
    label: { th: "ครั้งที่", en: "Meeting number" },
    privacy: "public",
    example: "1",
  }).optional(),
  lastNumber: field(z.number().int().min(1).max(10_000), {
    label: { th: "ถึงครั้งที่", en: "Last meeting number" },
    hint: { th: "เมื่อประชุมหลายครั้งรวมกัน เช่น ครั้งที่ 1-2/2563", en: "When several were held as one, as in 1-2/2563" },
    privacy: "public",
    example: "2",
  }).optional(),
  isSpecial: field(z.boolean(), {
    label: { th: "เป็นการประชุมครั้งพิเศษ", en: "A special meeting" },
    hint: { th: "เมื่อเอกสารเขียนว่า “ครั้งพิเศษ” หรือ “วิสามัญ”", en: "When the document says “special” or “extraordinary”" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  year: field(statedYear, {
    label: { th: "ปีของการประชุม", en: "Year of the number" },
    hint: { th: "ปีหลังเครื่องหมายทับ เช่น ครั้งที่ 1/2563", en: "The year after the stroke, as in 1/2563" },
    privacy: "public",
  }).optional(),
  years: field(statedYears, {
    label: { th: "ช่วงปีของเลขครั้ง", en: "Years of the number" },
    hint: {
      th: "เมื่อนับครั้งต่อเนื่องหลายปี เช่น ครั้งที่ 579/2557-2560",
      en: "When the numbers run over several years, as in 579/2557-2560",
    },
    privacy: "public",
  }).optional(),
  level: activityLevel,
  area: field(areaReference, {
    label: { th: "พื้นที่ของการประชุม", en: "Area" },
    hint: { th: "พื้นที่ที่ประชุมเรื่องของ อาจไม่ใช่ที่ตั้งของห้องประชุม", en: "The area it was about, not always where the room is" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  date: field(statedDate, {
    label: { th: "วันที่ประชุม", en: "Date" },
    privacy: "public",
    example: "16 มี.ค.63",
  }).optional(),
  lastDate: lastDate(),
  time: field(timeOfDay, {
    label: { th: "เวลาเริ่ม", en: "Starting time" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 14.00 น.", en: "24-hour clock, such as 14:00" },
    privacy: "public",
    example: "14:00",
  }).optional(),
  endTime: endTime(),
  timeZone: timeZone(),
  place: field(venueSchema, { label: { th: "สถานที่ประชุม", en: "Place" }, privacy: "public" }).optional(),
  programme: reference("programme", { label: { th: "อยู่ภายใต้แผนงาน", en: "Under the programme" } }).optional(),
  project: reference("project", { label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" } }).optional(),
  agreement: reference("agreement", { label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under the agreement" } }).optional(),
  organizers: references("organization", {
    label: { th: "หน่วยงานผู้จัด", en: "Organisers" },
    row: { th: "หน่วยงานผู้จัด", en: "Organiser" },
  }).optional(),
  chairOfDay: field(postReference, {
    label: { th: "ประธานการประชุม", en: "Chair of the day" },
    hint: {
      th: "ผู้ทำหน้าที่ประธานในครั้งนี้ อาจไม่ใช่ประธานตามคำสั่งแต่งตั้ง",
      en: "Who presided this time; not always the chair of the body",
    },
    privacy: "public",
  }).optional(),
  roles: field(z.array(roleInEvent).max(100), {
    label: { th: "ตำแหน่งอื่นที่มีบทบาท", en: "Other posts with a role" },
    privacy: "public",
    rowLabel: { th: "ตำแหน่งที่มีบทบาท", en: "Post with a role" },
  }).optional(),
  delegations: references("delegation", { label: { th: "การมอบหมายให้ผู้อื่นมาแทน", en: "Delegations" } }).optional(),
  organizations: references("organization", {
    label: { th: "หน่วยงานที่เข้าร่วม", en: "Organisations present" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  attendeeClasses: field(texts({ th: "กลุ่มผู้เข้าร่วม", en: "Class of attendees" }, { max: 300, rows: 50 }), {
    label: { th: "กลุ่มผู้เข้าร่วมที่ไม่ระบุชื่อ", en: "Classes of attendees" },
    hint: { th: "เช่น ส่วนราชการที่เกี่ยวข้อง", en: "Such as the government agencies concerned" },
    privacy: "public",
    unit: { th: "กลุ่ม", en: "classes" },
    rowLabel: { th: "กลุ่มผู้เข้าร่วม", en: "Class of attendees" },
  }).optional(),
  attendance: field(quantity, {
    label: { th: "จำนวนผู้เข้าร่วม", en: "Attendance" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
  }).optional(),
  attendanceByGroup: field(z.array(groupAttendanceSchema).max(100), {
    label: { th: "จำนวนแยกตามกลุ่ม", en: "Attendance by group" },
    privacy: "public",
    unit: { th: "กลุ่ม", en: "groups" },
    rowLabel: { th: "กลุ่มผู้เข้าร่วม", en: "Group" },
  }).optional(),
  agenda: field(z.array(agendaItemSchema).max(200), {
    label: { th: "ระเบียบวาระ", en: "Agenda" },
    privacy: "public",
    unit: { th: "วาระ", en: "items" },
    rowLabel: { th: "ระเบียบวาระ", en: "Agenda item" },
  }).optional(),
  resolutions: field(z.array(resolutionSchema).max(200), {
    label: { th: "มติที่ประชุม", en: "Resolutions" },
    hint: {
      th: "บันทึกเท่าที่เอกสารระบุ “พิจารณา” ยังไม่ใช่ “เห็นชอบ”",
      en: "Only what the document says: considered is not yet approved",
    },
    privacy: "public",
    unit: { th: "มติ", en: "resolutions" },
    rowLabel: { th: "มติ", en: "Resolution" },
  }).optional(),
  minutes: reference("source", { label: { th: "รายงานการประชุม", en: "Minutes" } }).optional(),
  states: stateHistory(meetingStates),
  provenance,
}));

export type Meeting = z.infer<typeof meetingSchema>;

export const meeting = domainRecord("meeting", {
  version: 1,
  schema: meetingSchema,
  rules: meetingRules,
  lifecycle: meetingLifecycle,
});
