import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { webAddress } from "../field/web-address.js";
import { aliasKinds, identifierSchemes } from "./codelists.js";

/** Another name of an organisation, kept so that a search finds it (Popolo: other_names). Names are never keys. */
export const aliasSchema = strictObject(() => ({
  name: field(shortText(300), {
    label: { th: "ชื่ออื่น", en: "Other name" },
    hint: { th: "คัดลอกตามเอกสาร", en: "Copy it from the document" },
    privacy: "public",
    example: "สสส.สำนัก 4",
  }),
  kind: field(aliasKinds.schema, {
    label: { th: "ลักษณะของชื่อ", en: "What kind of name" },
    privacy: "public",
    widget: "select",
    options: aliasKinds,
  }),
  period: field(statedPeriod, {
    label: { th: "ช่วงเวลาที่ใช้ชื่อนี้", en: "When it was in use" },
    privacy: "public",
  }).optional(),
  note: field(shortText(500), {
    label: { th: "หมายเหตุ", en: "Note" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

/** A number that somebody else gave an organisation (OCDS, HSDS: identifier with its scheme). Never a person's number. */
export const identifierSchema = strictObject(() => ({
  scheme: field(identifierSchemes.schema, {
    label: { th: "ประเภทรหัส", en: "Scheme" },
    privacy: "public",
    widget: "select",
    options: identifierSchemes,
  }),
  id: field(shortText(80), {
    label: { th: "รหัสหรือเลขที่", en: "Number" },
    hint: { th: "เลขของหน่วยงานเท่านั้น ไม่ใช่เลขประจำตัวของบุคคล", en: "The organisation's own, never a person's" },
    privacy: "public",
    example: "0994000368968",
  }),
}));

const officeContact = {
  privacy: "contact",
  purpose: { th: "เพื่อให้ภาคีและประชาชนติดต่อหน่วยงานได้", en: "So that partners and the public can reach the organisation" },
  retention: "with-the-record",
} as const;

// Digits in either script with what people put between them, and an extension: words have no place in it, so no name has.
const TELEPHONE = /^\+?[0-9๐-๙(][0-9๐-๙ ()–-]{2,40}(?:(?:ต่อ|ถึง) ?[0-9๐-๙]{1,6})?$/;

/** How the public reaches an office (HSDS: phone, physical_address). An office's own lines only: no person is named. */
export const officeContactSchema = strictObject(() => ({
  address: field(shortText(300), {
    ...officeContact,
    label: { th: "ที่ตั้ง", en: "Address" },
    hint: { th: "เลขที่ ถนน อาคาร ไม่รวมตำบลและรหัสไปรษณีย์", en: "Number, road, building; the rest has its own fields" },
    example: "49 ถนนประชาสัมพันธ์",
  }).optional(),
  area: field(areaReference, {
    label: { th: "ตำบลที่ตั้ง", en: "Sub-district" },
    hint: { th: "ตำบล อำเภอ หรือจังหวัดที่หน่วยงานตั้งอยู่", en: "The sub-district, district or province it stands in" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  postcode: field(z.string().regex(/^[1-9]\d{4}$/), {
    label: { th: "รหัสไปรษณีย์", en: "Postcode" },
    hint: { th: "ตัวเลข 5 หลัก", en: "Five digits" },
    privacy: "public",
    example: "50100",
  }).optional(),
  phone: field(shortText(60).regex(TELEPHONE), {
    ...officeContact,
    label: { th: "โทรศัพท์", en: "Telephone" },
    hint: { th: "หมายเลขของหน่วยงาน ไม่ใช่ของบุคคล", en: "The office's number, not a person's" },
    example: "0-5328-3734",
  }).optional(),
  fax: field(shortText(60).regex(TELEPHONE), {
    ...officeContact,
    label: { th: "โทรสาร", en: "Fax" },
    example: "0-5328-3738",
  }).optional(),
  web: field(webAddress, { label: { th: "เว็บไซต์", en: "Website" }, privacy: "public" }).optional(),
}));
