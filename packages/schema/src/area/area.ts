import * as z from "zod";
import type { CodeOf } from "../field/codelist.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";
import { areaLevels, areaReadings, areaValidities, regionSchemes } from "./codelists.js";

const AREA_CODE = /^\d{2}(?:\d{2}){0,3}$/;
const areaCode = z.string().regex(AREA_CODE);
const LENGTHS: Readonly<Partial<Record<CodeOf<typeof areaLevels>, readonly number[]>>> = {
  national: [],
  region: [],
  province: [2],
  district: [4],
  subdistrict: [6],
  village: [6, 8],
};
const ABROAD: ReadonlySet<string> = new Set(["foreign-country", "foreign-place", "world"]);
const CODES = "มอก. 1099 รหัสเขตการปกครอง กรมการปกครอง";

/**
 * A place named by a document, and the official code it resolves to where that is certain (Popolo: Area). Names are never
 * keys: a third of all sub-district names are borne by more than one sub-district.
 *
 * Codes are those of the Department of Provincial Administration (TIS 1099): two digits for a province, four for a
 * district, six for a sub-district, eight for a village, which may give that of its sub-district instead. Regions and the
 * country have none. Codes are reissued when districts are made: `code` is the one in use, `formerCode` the one before it.
 *
 * Where a place acts (signs, hosts, leads), `readAs` says what is meant. A body that is certain is named as an organisation
 * instead; its tie to the place is the organisation's `area`. The area of a municipality is not that of the sub-district
 * around it: `governedBy` names whose area it is.
 *
 * A place outside Thailand has a country (ISO 3166-1) and no Thai code. Its own issues: `abroad-with-thai-code`, for a place
 * that is said to be in both, and `area-code-of-another-level`.
 */
export const areaReference = strictObject(() => ({
  code: field(areaCode, {
    label: { th: "รหัสพื้นที่", en: "Area code" },
    hint: {
      th: "รหัสจังหวัด 2 หลัก อำเภอ 4 หลัก ตำบล 6 หลัก หรือหมู่บ้าน 8 หลัก เว้นว่างหากไม่แน่ใจ",
      en: "2 digits for a province, 4 for a district, 6 for a sub-district, 8 for a village; leave empty if unsure",
    },
    privacy: "public",
    example: "560110",
    source: CODES,
  }).optional(),
  level: field(areaLevels.schema, {
    label: { th: "ระดับพื้นที่", en: "Level" },
    privacy: "public",
    widget: "select",
    options: areaLevels,
  }),
  country: field(z.string().regex(/^[A-Z]{2}$/), {
    label: { th: "ประเทศ", en: "Country" },
    hint: {
      th: "เฉพาะพื้นที่นอกประเทศไทย กรอกรหัสสากล 2 ตัวอักษร",
      en: "Only outside Thailand: the two-letter code of the country",
    },
    privacy: "public",
    example: "MM",
    source: "ISO 3166-1",
  }).optional(),
  regionScheme: field(regionSchemes.schema, {
    label: { th: "วิธีแบ่งภาค", en: "Division into regions" },
    hint: { th: "เฉพาะภาคหรือกลุ่มจังหวัด เว้นว่างหากไม่ได้ระบุ", en: "Only for a region; leave empty if not stated" },
    privacy: "public",
    widget: "select",
    options: regionSchemes,
  }).optional(),
  nameAsStated: field(shortText(200), {
    label: { th: "ชื่อพื้นที่ตามเอกสาร", en: "Name in the document" },
    privacy: "public",
    example: "ตำบลแม่กา",
  }),
  readAs: field(areaReadings.schema, {
    label: { th: "ชื่อพื้นที่นี้หมายถึง", en: "What the name means here" },
    hint: {
      th: "กรอกเมื่อพื้นที่เป็นผู้ทำ เช่น ลงนาม และเอกสารไม่ได้ระบุว่าเป็น อบต. หรือเทศบาล",
      en: "Where a place acts, such as signing, and the document does not say which body",
    },
    privacy: "public",
    widget: "select",
    options: areaReadings,
  }).optional(),
  validity: field(areaValidities.schema, {
    label: { th: "สถานะของรหัส", en: "Validity of the code" },
    privacy: "public",
    widget: "select",
    options: areaValidities,
  }).optional(),
  formerCode: field(areaCode, {
    label: { th: "รหัสเดิม", en: "Former code" },
    hint: { th: "รหัสก่อนเปลี่ยนเขตการปกครอง", en: "The code before borders changed" },
    privacy: "public",
    example: "560303",
    source: CODES,
  }).optional(),
  governedBy: reference("organization", {
    label: { th: "ในเขตขององค์กรปกครองส่วนท้องถิ่น", en: "Within the local government" },
    hint: {
      th: "เช่น เขตเทศบาล ซึ่งอาจไม่ตรงกับเขตตำบลชื่อเดียวกัน",
      en: "Such as a municipality, whose area may differ from that of the sub-district of the same name",
    },
    example: "เทศบาลตำบลท่ามะเดื่อ",
  }).optional(),
})).check((payload) => {
  const { code, country, level } = payload.value;
  const report = (params: Record<string, unknown>) =>
    payload.issues.push({ code: "custom", params, input: payload.value, path: [] });
  const isAbroad = ABROAD.has(level);
  if ((isAbroad && code !== undefined) || (country !== undefined && (!isAbroad || country === "TH")))
    report({ code: "abroad-with-thai-code" });
  // zod goes on to here after a text that is no code; one complaint about it is enough.
  else if (code !== undefined && AREA_CODE.test(code) && LENGTHS[level]?.includes(code.length) === false)
    report({ code: "area-code-of-another-level" });
});

export type AreaReference = z.infer<typeof areaReference>;
