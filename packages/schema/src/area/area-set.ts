import * as z from "zod";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { areaReference } from "./area.js";
import { areaSetRoles } from "./codelists.js";
import { areaSetRules } from "./rules.js";
import { areaSetLifecycle } from "./states.js";

const memberSchema = strictObject(() => ({
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }),
  joined: field(statedYear, { label: { th: "ปีที่เข้าร่วม", en: "Year it joined" }, privacy: "public" }).optional(),
}));

/**
 * Areas that a programme takes together (DHIS2: organisation unit group): the eleven pilot provinces, the seven model
 * provinces, the ten model sub-districts. How many the document says there are, and which it names, are two facts.
 */
export const areaSetSchema = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ชื่อกลุ่มพื้นที่", en: "Title" },
    hint: {
      th: "คัดลอกตามเอกสาร หากเอกสารไม่ได้ตั้งชื่อ ให้ตั้งชื่อที่บอกว่าเป็นพื้นที่ใด",
      en: "Copy it from the document; if there is none, write one that tells which areas they are",
    },
    privacy: "public",
    widget: "multiline",
    example: "จังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ 7 จังหวัด",
  }),
  role: field(areaSetRoles.schema, {
    label: { th: "บทบาทของกลุ่มพื้นที่", en: "Role" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if not stated" },
    privacy: "public",
    widget: "radio",
    options: areaSetRoles,
  }).optional(),
  criterion: field(shortText(1000), {
    label: { th: "เกณฑ์การคัดเลือก", en: "Criterion" },
    hint: { th: "เหตุที่พื้นที่เหล่านี้อยู่ในกลุ่มเดียวกัน", en: "Why these areas are in one set" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  within: field(areaReference, {
    label: { th: "อยู่ในพื้นที่", en: "Within" },
    hint: { th: "เช่น จังหวัดที่ทุกตำบลในกลุ่มอยู่", en: "Such as the province that all the sub-districts are in" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  year: field(statedYear, { label: { th: "ปีที่กำหนด", en: "Year" }, privacy: "public" }).optional(),
  members: field(z.array(memberSchema).max(1000), {
    label: { th: "พื้นที่ในกลุ่ม", en: "Members" },
    hint: {
      th: "ระบุเท่าที่เอกสารเอ่ยชื่อ จำนวนรวมบันทึกแยกด้านล่าง",
      en: "Those the document names; the stated total has its own field",
    },
    privacy: "public",
    unit: { th: "พื้นที่", en: "areas" },
    rowLabel: { th: "พื้นที่", en: "Area" },
  }).optional(),
  memberCount: field(quantity, {
    label: { th: "จำนวนพื้นที่ตามเอกสาร", en: "Number of areas stated" },
    hint: { th: "เช่น “11 จังหวัด” แม้เอกสารไม่ได้เอ่ยชื่อ", en: "Such as “11 provinces”, even when none is named" },
    privacy: "public",
  }).optional(),
  programme: reference("programme", { label: { th: "แผนงาน", en: "Programme" } }).optional(),
  project: reference("project", { label: { th: "โครงการ", en: "Project" } }).optional(),
  model: field(shortText(300), {
    label: { th: "โมเดลที่ใช้", en: "Model used" },
    privacy: "public",
    example: "โมเดลที่ 1 การส่งเสริมครอบครัวอบอุ่นในชุมชน",
  }).optional(),
  precededBy: reference("area-set", {
    label: { th: "ยกระดับมาจากกลุ่มพื้นที่", en: "Preceded by" },
    hint: { th: "เช่น พื้นที่นำร่องก่อนเป็นพื้นที่ต้นแบบ", en: "Such as the pilot areas before the model areas" },
  }).optional(),
  states: stateHistory(areaSetRoles),
  provenance,
}));

export type AreaSet = z.infer<typeof areaSetSchema>;

export const areaSet = domainRecord("area-set", {
  version: 1,
  schema: areaSetSchema,
  rules: areaSetRules,
  lifecycle: areaSetLifecycle,
});
