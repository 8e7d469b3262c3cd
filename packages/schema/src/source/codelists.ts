import { codelist } from "../field/codelist.js";
import { NAKHON, PHAYAO, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

/** What kind of document facts were taken from. */
export const sourceKinds = codelist({
  news: { th: "ข่าว", en: "News", source: `“ข่าวภาคเหนือตอนบน” (${PHAYAO})` },
  "web-page": { th: "หน้าเว็บ", en: "Web page", source: "proposed" },
  "agreement-document": { th: "ตัวเอกสารข้อตกลง", en: "The agreement itself", source: "proposed" },
  "official-letter": { th: "หนังสือราชการหรือคำสั่ง", en: "Official letter or order", source: "proposed" },
  minutes: { th: "รายงานการประชุม", en: "Minutes", source: "proposed" },
  plan: { th: "เอกสารแผน", en: "Plan", source: `“แผนปฏิบัติการด้านครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  report: { th: "รายงาน", en: "Report", source: `“การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ” (${PHAYAO})` },
  law: { th: "กฎหมายหรือประกาศ", en: "Law or announcement", source: "proposed" },
  form: { th: "แบบฟอร์มหรือข้อเสนอโครงการ", en: "Form or proposal", source: "proposed" },
  "data-table": { th: "ตารางข้อมูล", en: "Table of data", source: "proposed" },
  encyclopaedia: { th: "สารานุกรม", en: "Encyclopaedia", source: "proposed" },
  interview: { th: "คำบอกเล่าของผู้เกี่ยวข้อง", en: "Told by somebody concerned", source: "proposed" },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** What somebody did for a document, as its byline says. */
export const creditRoles = codelist({
  reporter: { th: "ข่าวโดย", en: "Reporter", source: `“ข่าวโดย” (${PHAYAO})` },
  editor: { th: "บรรณาธิการ", en: "Editor", source: `“บรรณาธิการ” (${PHAYAO})` },
  desk: { th: "หน่วยงาน", en: "Desk", source: `“หน่วยงาน : สวท.พะเยา” (${PHAYAO})` },
  photographer: { th: "ภาพ", en: "Photographs", source: `“/ภาพ” (${SONGKHLA})` },
  compiler: { th: "เรียบเรียง", en: "Compiled by", source: "proposed" },
  translator: { th: "แปล", en: "Translated by", source: "proposed" },
  "site-operator": { th: "จัดทำและบริหารระบบ", en: "Runs the site", source: `“จัดทำและบริหารระบบ” (${PHAYAO})` },
});

/** The language of a text or of a title. */
export const languages = codelist({
  thai: { th: "ภาษาไทย", en: "Thai", source: "proposed" },
  english: { th: "ภาษาอังกฤษ", en: "English", source: "proposed" },
  "thai-and-english": {
    th: "ภาษาไทยปนภาษาอังกฤษ",
    en: "Thai and English mixed",
    source: `“การประชุม Executive Conference” (${THAIHEALTH})`,
  },
  other: { th: "ภาษาอื่น", en: "Another language", source: "proposed" },
});

/** What is odd about the text of a source, so that nobody takes it for a fact, and a search finds it all the same. */
export const transcriptionNoteKinds = codelist({
  debris: {
    th: "ข้อความของหน้าเว็บที่ไม่ใช่เนื้อหา",
    en: "Debris of the page",
    definition: {
      th: "เมนู ปุ่มแชร์ ช่องเข้าสู่ระบบ หรือรายการข่าวอื่นที่ปนมา",
      en: "Menus, share buttons, log-in fields, lists of other news",
    },
    source: `“Editor Login” (${PHAYAO})`,
  },
  misspelling: { th: "สะกดผิด", en: "Misspelling", source: `“บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด” (${NAKHON})` },
  "obsolete-letter": { th: "ใช้อักษรที่เลิกใช้แล้ว", en: "Obsolete letter", source: `“การฃับเคลื่อนงาน” (${PHAYAO})` },
  repeated: { th: "ข้อความซ้ำ", en: "Repeated text", source: `“กลไกการพม. จับมือ สสส. พัฒนาเด็กในชุมชน” (${THAIHEALTH})` },
  spacing: { th: "เว้นวรรคผิดปกติ", en: "Odd spacing", source: `“ครั้งที่ 1 /2563” (${SONGKHLA})` },
  truncated: {
    th: "ข้อความขาดหาย",
    en: "Words missing",
    source: `“โดยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551” (${SONGKHLA})`,
  },
  "number-format": {
    th: "ตัวเลขเขียนผิดรูป",
    en: "Number written oddly",
    source: `“เชียงใหม่ 50-100” (${PHAYAO})`,
  },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** How far the facts of a source are trusted. */
export const sourceStates = codelist({
  "as-stated": { th: "ตามที่เผยแพร่", en: "As published", source: "proposed" },
  resolved: { th: "ตรวจสอบกับแหล่งอื่นแล้ว", en: "Checked against another source", source: "proposed" },
  disputed: { th: "มีข้อโต้แย้ง", en: "Disputed", source: "proposed" },
  retracted: { th: "ถอนหรือแก้ไขแล้ว", en: "Retracted", source: "proposed" },
});
