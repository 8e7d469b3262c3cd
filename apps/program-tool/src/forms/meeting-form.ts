import { defineForm } from "@saan/forms/model";
import { meeting } from "@saan/schema/body";
import { settleRecord } from "./settle/index.js";

/**
 * One meeting of a committee or working group, as its minutes or the news tell of it. What is asked of few minutes is left
 * out and kept. A new field of the schema is asked for without a word here, in the last section.
 */
export const meetingForm = defineForm({
  id: "meeting",
  version: 1,
  record: meeting,
  settle: settleRecord,
  sections: [
    { id: "meeting", label: { th: "การประชุม", en: "The meeting" } },
    { id: "when", label: { th: "วันเวลาและสถานที่", en: "When and where" } },
    {
      id: "people",
      label: { th: "ผู้จัดและผู้เข้าร่วม", en: "Who met" },
      hint: { th: "บันทึกเฉพาะตำแหน่ง หน่วยงาน และจำนวน", en: "Posts, organisations and counts only" },
    },
    { id: "agenda", label: { th: "ระเบียบวาระและมติ", en: "Agenda and resolutions" } },
    { id: "work", label: { th: "งานที่เกี่ยวข้องและเอกสาร", en: "Work it belongs to, and minutes" } },
  ],
  without: [
    "years",
    "timeZone",
    "roles",
    "delegations",
    "agenda.*.about",
    "chairOfDay.holder",
    "chairOfDay.alsoHolds",
    "resolutions.*.assignedPosts.*.holder",
    "resolutions.*.assignedPosts.*.alsoHolds",
    "provenance",
  ],
  fields: {
    body: { section: "meeting" },
    title: { section: "meeting" },
    number: { section: "meeting" },
    lastNumber: { section: "meeting" },
    isSpecial: { section: "meeting" },
    year: { section: "meeting" },
    // A year is no count: no comma in it.
    "year.year": { format: "plain" },
    level: { section: "meeting" },
    states: { section: "meeting" },
    area: { section: "when" },
    date: { section: "when" },
    lastDate: { section: "when" },
    time: { section: "when" },
    endTime: { section: "when" },
    place: { section: "when" },
    organizers: { section: "people" },
    chairOfDay: { section: "people" },
    organizations: { section: "people" },
    attendeeClasses: { section: "people" },
    attendance: { section: "people" },
    attendanceByGroup: { section: "people" },
    agenda: { section: "agenda" },
    resolutions: { section: "agenda" },
    programme: { section: "work" },
    project: { section: "work" },
    agreement: { section: "work" },
    minutes: { section: "work" },
  },
  rules: [
    { kind: "relevant", field: "lastNumber", when: "answered(number)" },
    {
      kind: "constraint",
      field: "lastNumber",
      that: "lastNumber > number",
      message: {
        th: "“ถึงครั้งที่” ต้องมากกว่า “ครั้งที่” หากประชุมครั้งเดียวให้เว้นว่าง",
        en: "The last number comes after the first; leave it empty for a single meeting",
      },
    },
    { kind: "relevant", field: "lastDate", when: "answered(date)", otherwise: "keep" },
    { kind: "relevant", field: "endTime", when: "answered(time)", otherwise: "keep" },
    {
      kind: "warn",
      field: "date",
      that: "date <= today() or answered(states)",
      message: {
        th: "วันที่ประชุมยังไม่ถึง ตรวจปี พ.ศ. อีกครั้ง หรือเพิ่มสถานะ “นัดประชุม”",
        en: "The day is still to come: check the year, or add the state “Called”",
      },
    },
    {
      kind: "warn",
      field: "resolutions.*.due",
      that: "resolutions.*.due >= date",
      message: {
        th: "กำหนดแล้วเสร็จอยู่ก่อนวันที่ประชุม ตรวจกับเอกสารอีกครั้ง",
        en: "It is due before the day of the meeting: compare with the minutes",
      },
    },
  ],
});
