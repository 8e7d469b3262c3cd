import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, THAIHEALTH } from "../field/quoted-documents.js";

/** Groups for whom the work is done. A word of everyday Thai is not a legal definition: that is the group's own record. */
export const targetGroupKinds = codelist({
  child: { th: "เด็ก", en: "Children", source: `“ส่งเสริมให้เด็ก และเยาวชน มีสุขภาวะ” (${MAHA_SARAKHAM})` },
  youth: { th: "เยาวชน", en: "Youth", source: `“ส่งเสริมให้เด็ก และเยาวชน มีสุขภาวะ” (${MAHA_SARAKHAM})` },
  adolescent: { th: "วัยรุ่น", en: "Adolescents", source: `“ระบบช่วยเหลือวัยรุ่น” (${THAIHEALTH})` },
  family: { th: "ครอบครัว", en: "Families", source: `“ส่งเสริมครอบครัว” (${MAHA_SARAKHAM})` },
  community: { th: "ชุมชน", en: "Communities", source: `“สนับสนุนครอบครัวและชุมชน” (${MAHA_SARAKHAM})` },
  "vulnerable-person": {
    th: "ผู้อยู่ในภาวะเปราะบาง",
    en: "People in a vulnerable situation",
    source: `“ผู้ที่อยู่ในภาวะเปราะบาง” (${MAHA_SARAKHAM})`,
  },
  "vulnerable-family": {
    th: "ครอบครัวเปราะบาง",
    en: "Vulnerable families",
    source: `“ครอบครัวเปราะบาง” (${MAHA_SARAKHAM})`,
  },
  "special-needs": {
    th: "กลุ่มที่มีความต้องการพิเศษ",
    en: "Groups with special needs",
    source: `“กลุ่มที่มีความต้องการพิเศษ” (${THAIHEALTH})`,
  },
  "unready-pregnancy": {
    th: "ผู้หญิงตั้งครรภ์ไม่พร้อม",
    en: "Women with an unintended pregnancy",
    source: `“ผู้หญิงตั้งครรภ์ไม่พร้อม” (${THAIHEALTH})`,
  },
  practitioner: { th: "ผู้ปฏิบัติงาน", en: "Practitioners", source: `“สำหรับผู้ปฏิบัติงานที่เกี่ยวข้อง” (${NAKHON})` },
  "civil-servant": {
    th: "ข้าราชการ",
    en: "Civil servants",
    source: `“สำหรับข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ” (${THAIHEALTH})`,
  },
  beneficiary: { th: "กลุ่มผู้รับประโยชน์", en: "Beneficiaries", source: `“กลุ่มผู้รับประโยชน์” (${MAHA_SARAKHAM})` },
  other: { th: "กลุ่มอื่น", en: "Another group", source: "proposed" },
});

/** What a group is to be able to claim. */
export const entitlements = codelist({
  rights: { th: "เข้าถึงสิทธิ", en: "Access to rights", source: `“เข้าถึงสิทธิ” (${MAHA_SARAKHAM})` },
  protection: { th: "ความคุ้มครอง", en: "Protection", source: `“ความคุ้มครอง” (${MAHA_SARAKHAM})` },
  "chance-to-develop": {
    th: "โอกาสในการพัฒนาศักยภาพ",
    en: "The chance to develop their abilities",
    source: `“โอกาสในการพัฒนาศักยภาพ” (${MAHA_SARAKHAM})`,
  },
});

const FOUR_DIMENSIONS = `“สุขภาวะทั้งทางกาย จิตใจ ปัญญาและสังคม” (${MAHA_SARAKHAM})`;

/** The four dimensions of well-being (สุขภาวะ). */
export const wellbeingDimensions = codelist({
  body: { th: "กาย", en: "Body", source: FOUR_DIMENSIONS },
  mind: { th: "จิตใจ", en: "Mind", source: FOUR_DIMENSIONS },
  wisdom: { th: "ปัญญา", en: "Wisdom", source: FOUR_DIMENSIONS },
  society: { th: "สังคม", en: "Society", source: FOUR_DIMENSIONS },
});
