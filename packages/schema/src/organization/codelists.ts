import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, PHAYAO } from "../field/quoted-documents.js";
/** Which part of society an organisation belongs to. Central, regional and local follow พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534. */
export const organizationSectors = codelist({
  "central-government": {
    th: "ราชการส่วนกลาง",
    en: "Central government",
    definition: { th: "กระทรวง ทบวง กรม", en: "Ministries and departments" },
    source: "proposed",
  },
  "regional-government": {
    th: "ราชการส่วนภูมิภาค",
    en: "Regional government",
    definition: { th: "จังหวัดและอำเภอ", en: "Provinces and districts" },
    source: "proposed",
  },
  "local-government": {
    th: "ราชการส่วนท้องถิ่น",
    en: "Local government",
    source: `“องค์กรปกครองส่วนท้องถิ่น” (${MAHA_SARAKHAM})`,
  },
  "other-public": {
    th: "หน่วยงานอื่นของรัฐ",
    en: "Other public bodies",
    definition: { th: "กองทุน องค์การมหาชน รัฐวิสาหกิจ", en: "Funds, public organisations, state enterprises" },
    source: "proposed",
  },
  academic: { th: "ภาควิชาการ", en: "Academic", source: "proposed" },
  "civil-society": {
    th: "ภาคประชาสังคม",
    en: "Civil society",
    definition: { th: "มูลนิธิ สมาคม เครือข่าย กลุ่มในชุมชน", en: "Foundations, associations, networks, local groups" },
    source: "proposed",
  },
  private: { th: "ภาคเอกชน", en: "Private", source: "proposed" },
  media: { th: "สื่อมวลชน", en: "Media", source: `“สื่อมวลชนท้องถิ่น” (${NAKHON})` },
  international: {
    th: "ต่างประเทศหรือระหว่างประเทศ",
    en: "International",
    definition: { th: "รัฐบาลอื่น และองค์การระหว่างประเทศ", en: "Other governments and international organisations" },
    source: "proposed",
  },
  other: { th: "ภาคส่วนอื่น", en: "Another sector", source: `“ภาคส่วนต่าง ๆ” (${MAHA_SARAKHAM})` },
});

/** Which kind of local government. The codes are those of `@saan/areas/local-governments`. */
export const localGovernmentKinds = codelist({
  "provincial-administrative-organization": {
    th: "องค์การบริหารส่วนจังหวัด",
    en: "Provincial administrative organisation",
    definition: {
      th: "อบจ. ตามพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540",
      en: "Provincial Administrative Organization Act B.E. 2540",
    },
    source: "proposed",
  },
  "city-municipality": municipality("เทศบาลนคร", "City municipality"),
  "town-municipality": municipality("เทศบาลเมือง", "Town municipality"),
  "subdistrict-municipality": municipality("เทศบาลตำบล", "Sub-district municipality"),
  "subdistrict-administrative-organization": {
    th: "องค์การบริหารส่วนตำบล",
    en: "Sub-district administrative organisation",
    definition: {
      th: "อบต. ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537",
      en: "Sub-district Council and Sub-district Administrative Organization Act B.E. 2537",
    },
    source: "proposed",
  },
  "bangkok-metropolitan-administration": {
    th: "กรุงเทพมหานคร",
    en: "Bangkok Metropolitan Administration",
    definition: {
      th: "ตามพระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528",
      en: "Bangkok Metropolitan Administration Act B.E. 2528",
    },
    source: "proposed",
  },
  "pattaya-city": {
    th: "เมืองพัทยา",
    en: "Pattaya City",
    definition: {
      th: "ตามพระราชบัญญัติระเบียบบริหารราชการเมืองพัทยา พ.ศ. 2542",
      en: "Pattaya City Administration Act B.E. 2542",
    },
    source: "proposed",
  },
});

function municipality(th: string, en: string) {
  const definition = { th: "ตามพระราชบัญญัติเทศบาล พ.ศ. 2496", en: "Municipality Act B.E. 2496" };
  return { th, en, definition, source: "proposed" };
}

/** What another name of an organisation is. */
export const aliasKinds = codelist({
  former: { th: "ชื่อเดิม", en: "Former name", source: "proposed" },
  short: { th: "ชื่อเรียกสั้น", en: "Short form", source: `“สสส.สำนัก 4” (${PHAYAO})` },
  misspelling: {
    th: "คำสะกดที่ต่างไป",
    en: "Other spelling",
    definition: {
      th: "คำสะกดตามที่พบในเอกสาร แม้จะพิมพ์ผิด เพื่อให้ค้นหาพบ",
      en: "As found in a document, even when mistyped, so that a search finds it",
    },
    source: `“เชฟรอนประทศไทยสำรวจและผลิต” (${NAKHON})`,
  },
  translation: { th: "ชื่อแปล", en: "Translation", source: "proposed" },
  other: {
    th: "ชื่ออื่น",
    en: "Other name",
    definition: { th: "รวมถึงชื่อที่ไม่ทราบว่าเป็นแบบใด", en: "Also a name of which nobody knows what it is" },
    source: `“สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว” (${PHAYAO})`,
  },
});

/** Who gave an organisation a number. The lists of org-id.guide are named where there is one. */
export const identifierSchemes = codelist({
  "tax-id": {
    th: "เลขประจำตัวผู้เสียภาษี",
    en: "Taxpayer number",
    definition: { th: "เลข 13 หลักของหน่วยงาน ออกโดยกรมสรรพากร", en: "Thirteen digits; TH-TIN at org-id.guide" },
    source: "proposed",
  },
  "juristic-id": {
    th: "เลขทะเบียนนิติบุคคล",
    en: "Juristic person registration number",
    definition: {
      th: "เลข 13 หลัก ออกโดยกรมพัฒนาธุรกิจการค้า",
      en: "Thirteen digits, Department of Business Development; TH-CR at org-id.guide (not confirmed there)",
    },
    source: "proposed",
  },
  "foundation-registration": {
    th: "เลขทะเบียนมูลนิธิหรือสมาคม",
    en: "Foundation or association registration",
    definition: { th: "ทะเบียนของกระทรวงมหาดไทย เช่น กท 2882", en: "Ministry of Interior; TH-MOI at org-id.guide" },
    source: "proposed",
  },
  "budget-code": {
    th: "รหัสหน่วยงานในระบบงบประมาณ",
    en: "Budget code of a government agency",
    definition: { th: "รหัสหน่วยรับงบประมาณของรัฐ", en: "TH-COA at org-id.guide" },
    source: "proposed",
  },
  "local-government-code": {
    th: "รหัสองค์กรปกครองส่วนท้องถิ่น",
    en: "Local government code",
    definition: {
      th: "รหัส อปท. ของกรมส่งเสริมการปกครองท้องถิ่น",
      en: "Of the Department of Local Administration",
    },
    source: "proposed",
  },
  "health-facility-code": {
    th: "รหัสหน่วยบริการสุขภาพ",
    en: "Health facility code",
    definition: { th: "รหัสของกระทรวงสาธารณสุข", en: "Of the Ministry of Public Health" },
    source: "proposed",
  },
  "school-code": {
    th: "รหัสสถานศึกษา",
    en: "School code",
    definition: { th: "รหัสของกระทรวงศึกษาธิการ", en: "Of the Ministry of Education" },
    source: "proposed",
  },
  "local-health-fund-code": {
    th: "รหัสกองทุนหลักประกันสุขภาพในระดับท้องถิ่น",
    en: "Local health security fund code",
    definition: {
      th: "รหัสของสำนักงานหลักประกันสุขภาพแห่งชาติ",
      en: "Of the National Health Security Office, such as L7884",
    },
    source: "proposed",
  },
  "own-register": {
    th: "รหัสในทะเบียนของผู้บันทึก",
    en: "Code in the recorder's own register",
    source: "proposed",
  },
  other: { th: "รหัสอื่น", en: "Another number", source: "proposed" },
});

/** What has become of an organisation. */
export const organizationStates = codelist({
  active: { th: "ดำเนินงานอยู่", en: "Active", source: "proposed" },
  renamed: { th: "เปลี่ยนชื่อ", en: "Renamed", source: "proposed" },
  merged: { th: "ควบรวม", en: "Merged", source: "proposed" },
  dissolved: { th: "ยุบเลิก", en: "Dissolved", source: "proposed" },
});
