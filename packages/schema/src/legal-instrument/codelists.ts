import { codelist } from "../field/codelist.js";
import { SONGKHLA } from "../field/quoted-documents.js";

const POLICY = `“ตามนโยบาย ยุทธศาสตร์และแผนระดับชาติ” (${SONGKHLA})`;

/**
 * What a body, a plan or an assembly may rest on, from what parliament enacts to what an office orders. A national plan
 * of which the strategies matter is a plan record; here it is only what others rest on.
 */
export const legalInstrumentKinds = codelist({
  constitution: { th: "รัฐธรรมนูญ", en: "Constitution", source: "proposed" },
  "organic-act": { th: "พระราชบัญญัติประกอบรัฐธรรมนูญ", en: "Organic act", source: "proposed" },
  act: { th: "พระราชบัญญัติ", en: "Act", source: `“ผลักดันการบังคับใช้พระราชบัญญัติ” (${SONGKHLA})` },
  code: { th: "ประมวลกฎหมาย", en: "Code of law", source: "proposed" },
  treaty: {
    th: "อนุสัญญา สนธิสัญญา หรือความตกลงระหว่างประเทศ",
    en: "Convention, treaty or other international agreement",
    definition: {
      th: "เช่น อนุสัญญาว่าด้วยสิทธิเด็ก",
      en: "Such as the Convention on the Rights of the Child",
    },
    source: "proposed",
  },
  "emergency-decree": {
    th: "พระราชกำหนด",
    en: "Emergency decree",
    definition: {
      th: "กฎหมายที่คณะรัฐมนตรีตราขึ้นในกรณีฉุกเฉิน แล้วเสนอรัฐสภา",
      en: "Law made by the cabinet in urgency and then laid before parliament",
    },
    source: "proposed",
  },
  "royal-decree": { th: "พระราชกฤษฎีกา", en: "Royal decree", source: "proposed" },
  "prime-minister-regulation": {
    th: "ระเบียบสำนักนายกรัฐมนตรี",
    en: "Regulation of the Office of the Prime Minister",
    source: `“การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551” (${SONGKHLA})`,
  },
  "cabinet-resolution": {
    th: "มติคณะรัฐมนตรี",
    en: "Cabinet resolution",
    source: `“คณะรัฐมนตรีได้มีมติเห็นชอบ” (${SONGKHLA})`,
  },
  "ministerial-regulation": { th: "กฎกระทรวง", en: "Ministerial regulation", source: "proposed" },
  regulation: {
    th: "ระเบียบ",
    en: "Regulation of a ministry, an office or a committee",
    definition: {
      th: "ระเบียบของกระทรวง หน่วยงาน หรือคณะกรรมการ ไม่รวมระเบียบสำนักนายกรัฐมนตรี",
      en: "Of any but the Office of the Prime Minister",
    },
    source: "proposed",
  },
  "by-laws": { th: "ข้อบังคับ", en: "By-laws", source: "proposed" },
  announcement: { th: "ประกาศ", en: "Announcement", source: "proposed" },
  "local-ordinance": { th: "ข้อบัญญัติท้องถิ่น", en: "Local ordinance", source: "proposed" },
  order: { th: "คำสั่ง", en: "Order", source: "proposed" },
  "official-instruction": { th: "หนังสือสั่งการหรือหนังสือเวียน", en: "Official instruction or circular", source: "proposed" },
  "national-policy": { th: "นโยบายระดับชาติ", en: "National policy", source: POLICY },
  "national-strategy": { th: "ยุทธศาสตร์ระดับชาติ", en: "National strategy", source: POLICY },
  "national-plan": { th: "แผนระดับชาติ", en: "National plan", source: POLICY },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** Where a legal instrument stands. */
export const legalInstrumentStates = codelist({
  announced: { th: "ประกาศ", en: "Announced", source: "proposed" },
  "in-force": { th: "ใช้บังคับ", en: "In force", source: `“การบังคับใช้พระราชบัญญัติ” (${SONGKHLA})` },
  suspended: { th: "ชะลอการใช้บังคับ", en: "Suspended", source: "proposed" },
  amended: { th: "แก้ไข", en: "Amended", source: "proposed" },
  repealed: { th: "ยกเลิก", en: "Repealed", source: "proposed" },
});

/** In what an instrument counts the time until it comes into force: เมื่อพ้นหนึ่งร้อยแปดสิบวัน, เมื่อพ้นหนึ่งปี. */
export const commencementUnits = codelist({
  days: { th: "วัน", en: "days", source: "proposed" },
  months: { th: "เดือน", en: "months", source: "proposed" },
  years: { th: "ปี", en: "years", source: "proposed" },
});

/** The four series of the Royal Gazette, named by the letter after the number of the part. */
export const gazetteSeries = codelist({
  laws: { th: "ก ฉบับกฤษฎีกา", en: "Laws and decrees", source: "proposed" },
  honours: {
    th: "ข ฉบับทะเบียนฐานันดร หมายกำหนดการ และข่าวในพระราชสำนัก",
    en: "Honours and court news",
    source: "proposed",
  },
  companies: { th: "ค ฉบับทะเบียนการค้า", en: "Trade register", source: "proposed" },
  general: { th: "ง ฉบับประกาศและงานทั่วไป", en: "General announcements", source: "proposed" },
});
