import type * as z from "zod";
import { choices } from "../field/choices.js";
import { field } from "../field/field.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { longText, shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { ageRange } from "./age-range.js";
import { entitlements, targetGroupKinds, wellbeingDimensions } from "./codelists.js";

/**
 * A group of people as documents and laws speak of it: วัยรุ่น, ครอบครัวเปราะบาง. Never its members. A definition holds
 * under the law and in the year that gave it: another law draws the line at another age (HSDS 3.0: eligibility of a service).
 */
export const targetGroupSchema = strictObject(() => ({
  term: field(shortText(200), {
    label: { th: "คำเรียกกลุ่มเป้าหมาย", en: "Term" },
    hint: { th: "คัดลอกตามเอกสาร เป็นชื่อกลุ่ม ไม่ใช่ชื่อบุคคล", en: "Copy it from the document; a group, never a person" },
    privacy: "public",
    example: "ผู้ที่อยู่ในภาวะเปราะบาง",
  }),
  kinds: field(choices(targetGroupKinds, { th: "ประเภทกลุ่ม", en: "Kind of group" }, { min: 1 }), {
    label: { th: "ประเภทกลุ่มเป้าหมาย", en: "Kinds of group" },
    hint: {
      th: "คำเดียวอาจหมายถึงหลายกลุ่ม เช่น “เด็กและเยาวชน”",
      en: "One term may cover several, such as “children and youth”",
    },
    privacy: "public",
    unit: { th: "ประเภท", en: "kinds" },
    rowLabel: { th: "ประเภทกลุ่ม", en: "Kind of group" },
  }),
  partOf: reference("target-group", {
    label: { th: "เป็นส่วนหนึ่งของกลุ่ม", en: "Part of" },
    hint: { th: "กลุ่มที่กว้างกว่า", en: "The wider group" },
  }).optional(),
  definition: field(longText(1000), {
    label: { th: "นิยาม", en: "Definition" },
    hint: { th: "คัดลอกตามกฎหมายหรือเอกสาร", en: "Copy it from the law or the document" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  definedBy: reference("legal-instrument", {
    label: { th: "กฎหมายหรือเอกสารที่กำหนดนิยาม", en: "Defined by" },
    example: "พระราชบัญญัติการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น พ.ศ. 2559",
  }).optional(),
  definedIn: field(statedYear, {
    label: { th: "ปีของนิยาม", en: "Year of the definition" },
    hint: { th: "นิยามใช้ได้ตามกฎหมายหรือเอกสารของปีนี้", en: "The definition holds under the law or document of this year" },
    privacy: "public",
  }).optional(),
  definedInSource: reference("source", {
    label: { th: "เอกสารที่ใช้คำนี้", en: "Document that defines it" },
    hint: { th: "เมื่อเอกสารกำหนดช่วงอายุเองต่างจากกฎหมาย", en: "When a document has an age range of its own" },
  }).optional(),
  ageRange: field(ageRange, { label: { th: "ช่วงอายุ", en: "Ages covered" }, privacy: "public" }).optional(),
  schoolGrades: field(shortText(100), {
    label: { th: "ระดับชั้นเรียน", en: "School grades" },
    hint: { th: "เมื่อเอกสารบอกกลุ่มด้วยชั้นเรียน ไม่ใช่อายุ", en: "When a document tells the group by grade, not by age" },
    privacy: "public",
    example: "ป.5 – ป.6",
  }).optional(),
  entitlements: field(choices(entitlements, { th: "สิทธิที่พึงได้", en: "Entitlement" }), {
    label: { th: "สิทธิและโอกาสที่พึงได้", en: "Entitlements" },
    privacy: "public",
    unit: { th: "ข้อ", en: "entitlements" },
    rowLabel: { th: "สิทธิที่พึงได้", en: "Entitlement" },
  }).optional(),
  dimensions: field(choices(wellbeingDimensions, { th: "มิติสุขภาวะ", en: "Dimension of well-being" }), {
    label: { th: "มิติสุขภาวะที่มุ่งส่งเสริม", en: "Dimensions of well-being" },
    privacy: "public",
    unit: { th: "มิติ", en: "dimensions" },
    rowLabel: { th: "มิติสุขภาวะ", en: "Dimension of well-being" },
  }).optional(),
  provenance,
}));

export type TargetGroup = z.infer<typeof targetGroupSchema>;

export const targetGroup = domainRecord("target-group", { version: 1, schema: targetGroupSchema });
