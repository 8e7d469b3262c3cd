import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, PHAYAO, THAIHEALTH } from "../field/quoted-documents.js";

/**
 * How large a place is. An area is not a local government: แม่กา is both a ตำบล and a เทศบาลตำบล. Bangkok has the same three
 * levels under names of its own (its เขต and แขวง carry four- and six-digit codes as any other), so they are no levels apart.
 */
export const areaLevels = codelist({
  national: { th: "ทั่วประเทศ", en: "National", source: `“6 จังหวัดทั่วประเทศ” (${PHAYAO})` },
  region: {
    th: "ภาค",
    en: "Region",
    definition: {
      th: "ภาคหรือกลุ่มจังหวัดที่เรียกชื่อรวม ไม่มีรหัสพื้นที่",
      en: "A region or a group of provinces under one name; it has no code",
    },
    source: "proposed",
  },
  province: {
    th: "จังหวัด",
    en: "Province",
    definition: { th: "รวมกรุงเทพมหานคร", en: "Bangkok too" },
    source: `“จังหวัดพะเยา” (${PHAYAO})`,
  },
  district: {
    th: "อำเภอหรือเขต",
    en: "District",
    definition: { th: "อำเภอ ในกรุงเทพมหานครคือเขต", en: "Amphoe; khet in Bangkok" },
    source: `“สำนักงานสาธารณสุขอำเภอเมืองพะเยา” (${PHAYAO})`,
  },
  subdistrict: {
    th: "ตำบลหรือแขวง",
    en: "Sub-district",
    definition: { th: "ตำบล ในกรุงเทพมหานครคือแขวง", en: "Tambon; khwaeng in Bangkok" },
    source: `“ตำบลต้นแบบ 10 ตำบล” (${PHAYAO})`,
  },
  village: { th: "หมู่บ้านหรือชุมชน", en: "Village or community", source: `“ชุมชน” (${THAIHEALTH})` },
  "foreign-country": { th: "ต่างประเทศ ทั้งประเทศ", en: "Another country", source: "proposed" },
  "foreign-place": {
    th: "สถานที่ในต่างประเทศ",
    en: "A place in another country",
    definition: { th: "เมือง รัฐ หรือภูมิภาคของประเทศอื่น", en: "A city, a state or a region of another country" },
    source: "proposed",
  },
  world: { th: "ทั่วโลก", en: "The world", source: "proposed" },
  unspecified: {
    th: "ไม่ระบุระดับ",
    en: "Level not stated",
    definition: { th: "เอกสารเขียนเพียงว่า “พื้นที่”", en: "The document says only “area”" },
    source: `“ใน 8 พื้นที่ของจังหวัดนครศรีธรรมราช” (${NAKHON})`,
  },
});

/** By which division of the country a region is meant: ภาคตะวันออก is a region of six, and in none of four. */
export const regionSchemes = codelist({
  "four-regions": { th: "แบ่งเป็น 4 ภาค", en: "Four regions", source: "proposed" },
  "six-regions": { th: "แบ่งเป็น 6 ภาค", en: "Six regions", source: "proposed" },
  "province-clusters": { th: "กลุ่มจังหวัด", en: "Clusters of provinces", source: "proposed" },
  "health-regions": { th: "เขตสุขภาพ", en: "Health regions", source: "proposed" },
  "border-provinces": { th: "กลุ่มจังหวัดชายแดน", en: "Border provinces", source: "proposed" },
  other: { th: "แบ่งแบบอื่น", en: "Another division", source: "proposed" },
});

/** What has become of a place since it was recorded: 935 sub-districts have had another code. */
export const areaValidities = codelist({
  current: { th: "รหัสยังใช้อยู่", en: "Current", source: "proposed" },
  recoded: {
    th: "เปลี่ยนรหัสแล้ว",
    en: "Recoded",
    definition: {
      th: "พื้นที่ยังมีอยู่แต่ได้รหัสใหม่ เช่น เมื่อตั้งอำเภอใหม่",
      en: "The place is there under a new code, as when a district was created",
    },
    source: "proposed",
  },
  abolished: {
    th: "ยกเลิกแล้ว",
    en: "Abolished",
    definition: { th: "ไม่มีพื้นที่นี้แล้ว", en: "The place is no more" },
    source: "proposed",
  },
});

/** What "ตำบลแม่กา" or "จังหวัดพะเยา" means where a document lets a place act: sign, host, lead. */
export const areaReadings = codelist({
  unspecified: {
    th: "ไม่ระบุว่าเป็นพื้นที่หรือหน่วยงาน",
    en: "Area or local government not stated",
    definition: {
      th: "เอกสารเขียนเพียงว่า “ตำบล” หรือ “จังหวัด” อาจหมายถึงพื้นที่ ส่วนราชการ หรือองค์กรปกครองส่วนท้องถิ่น",
      en: "The document says only “tambon” or “province”: the area, its administration or its local government",
    },
    source: `“ระหว่างพื้นที่ 10 ตำบล” (${PHAYAO})`,
  },
  area: {
    th: "พื้นที่และผู้คนในพื้นที่",
    en: "The area and its people",
    source: `“พื้นที่ทำงานทั้ง 10 ตำบล” (${PHAYAO})`,
  },
  "subdistrict-administrative-organization": {
    th: "องค์การบริหารส่วนตำบลของพื้นที่นี้",
    en: "Its sub-district administrative organisation",
    source: "proposed",
  },
  "regional-administration": {
    th: "จังหวัดหรืออำเภอในฐานะราชการส่วนภูมิภาค",
    en: "The province or the district as an administration",
    definition: {
      th: "จังหวัดเป็นนิติบุคคลตามกฎหมายระเบียบบริหารราชการแผ่นดิน",
      en: "A province is a juristic person (State Administration Act B.E. 2534, section 52)",
    },
    source: "proposed",
  },
  "provincial-administrative-organization": {
    th: "องค์การบริหารส่วนจังหวัดของพื้นที่นี้",
    en: "Its provincial administrative organisation",
    source: "proposed",
  },
  municipality: { th: "เทศบาลของพื้นที่นี้", en: "Its municipality", source: "proposed" },
  "local-government": {
    th: "องค์กรปกครองส่วนท้องถิ่นของพื้นที่นี้",
    en: "Its local government, kind not stated",
    source: `“องค์กรปกครองส่วนท้องถิ่นและภาคส่วนต่าง ๆ ในพื้นที่” (${MAHA_SARAKHAM})`,
  },
});

/** What a set of areas is for: a way of working is tried out, shown, then spread. */
export const areaSetRoles = codelist({
  pilot: { th: "นำร่อง", en: "Pilot", source: `“ดำเนินการนำร่องใน 11 จังหวัด” (${PHAYAO})` },
  model: { th: "ต้นแบบ", en: "Model", source: `“ตำบลต้นแบบ 10 ตำบล” (${PHAYAO})` },
  "scaled-out": { th: "ขยายผล", en: "Scaled out", source: `“เพื่อขยายผลพื้นที่ต้นแบบให้กว้างขึ้น” (${PHAYAO})` },
});
