import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { statedYear } from "../field/stated-year.js";
import { shortText } from "../field/text.js";
import { stateHistory } from "../record/lifecycle.js";
import { reference } from "../record/reference.js";
import { languages } from "../source/codelists.js";
import { timeOfDay } from "../source/time-of-day.js";
import { activityKinds, activityLevels, activityStates, attendanceModes } from "./codelists.js";
import { venueSchema } from "./venue.js";
import { endTime, lastDate, timeZone } from "./when.js";

/** What it was, in which series, and under what it was held. */
export const identity = () => ({
  kind: field(activityKinds.schema, {
    label: { th: "ประเภทกิจกรรม", en: "Kind of activity" },
    privacy: "public",
    section: "activity",
    widget: "select",
    options: activityKinds,
  }),
  title: field(shortText(300), {
    label: { th: "ชื่อกิจกรรม", en: "Title" },
    privacy: "public",
    section: "activity",
    widget: "multiline",
    example: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  }),
  titleLanguage: field(languages.schema, {
    label: { th: "ภาษาของชื่อ", en: "Language of the title" },
    hint: { th: "กรอกเมื่อชื่อไม่ได้เป็นภาษาไทยทั้งหมด", en: "When the title is not all in Thai" },
    privacy: "public",
    section: "activity",
    widget: "select",
    options: languages,
  }).optional(),
  seriesTitle: field(shortText(300), {
    label: { th: "ชื่อชุดกิจกรรม", en: "Title of the series" },
    hint: {
      th: "ชื่อที่ใช้ร่วมกันทุกครั้ง เมื่อต่างจากชื่อกิจกรรมครั้งนี้",
      en: "The name that every one of the series has, where this one has another",
    },
    privacy: "public",
    section: "activity",
    example: "มิติใหม่...ความร่วมมือ",
  }).optional(),
  ordinal: field(z.number().int().min(1).max(10_000), {
    label: { th: "ครั้งที่", en: "Number in the series" },
    hint: { th: "เว้นว่างหากไม่ได้จัดเป็นชุด", en: "Leave empty if it is not one of a series" },
    privacy: "public",
    section: "activity",
    example: "1",
  }).optional(),
  year: field(statedYear, {
    label: { th: "ปีของครั้งที่", en: "Year of the number" },
    hint: { th: "ปีหลังเครื่องหมายทับ เช่น ครั้งที่ 1/2563", en: "The year after the stroke, as in 1/2563" },
    privacy: "public",
    section: "activity",
  }).optional(),
  mode: field(attendanceModes.schema, {
    label: { th: "รูปแบบการจัด", en: "How it was held" },
    privacy: "public",
    section: "activity",
    widget: "radio",
    options: attendanceModes,
  }).optional(),
  level: field(activityLevels.schema, {
    label: { th: "ระดับ", en: "Level" },
    privacy: "public",
    section: "activity",
    widget: "select",
    options: activityLevels,
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่ของกิจกรรม", en: "Area" },
    hint: {
      th: "พื้นที่ที่กิจกรรมนี้จัดเพื่อ อาจไม่ใช่ที่ตั้งของสถานที่จัด",
      en: "The area it was held for, not always where the venue is",
    },
    privacy: "public",
    section: "activity",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  programme: reference("programme", {
    label: { th: "อยู่ภายใต้แผนงาน", en: "Under the programme" },
    section: "activity",
  }).optional(),
  project: reference("project", {
    label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" },
    section: "activity",
  }).optional(),
  agreement: reference("agreement", {
    label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under the agreement" },
    section: "activity",
  }).optional(),
  states: stateHistory(activityStates, { section: "activity" }),
});

/** When and where it was held. */
export const timeAndPlace = () => ({
  date: field(statedDate, {
    label: { th: "วันที่จัด", en: "Date" },
    hint: {
      th: "วันที่จัดกิจกรรม ไม่ใช่วันที่ลงข่าว เว้นว่างหากไม่ได้ระบุ",
      en: "The day it was held, not the day of the news; leave empty if not stated",
    },
    privacy: "public",
    section: "time-and-place",
    example: "6 กุมภาพันธ์ 2567",
  }).optional(),
  lastDate: lastDate({ section: "time-and-place" }),
  time: field(timeOfDay, {
    label: { th: "เวลาเริ่ม", en: "Starting time" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 13.00 น.", en: "24-hour clock, such as 13:00" },
    privacy: "public",
    section: "time-and-place",
    example: "13:00",
  }).optional(),
  endTime: endTime({ section: "time-and-place" }),
  timeZone: timeZone({ section: "time-and-place" }),
  venue: field(venueSchema, {
    label: { th: "สถานที่จัด", en: "Venue" },
    privacy: "public",
    section: "time-and-place",
  }).optional(),
});
