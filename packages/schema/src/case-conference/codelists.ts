import { codelist } from "../field/codelist.js";
import { NAKHON, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

/** What was done together about single cases. */
export const caseWorkKinds = codelist({
  "case-conference": {
    th: "การประชุมรายกรณี",
    en: "Case conference",
    definition: {
      th: "หน่วยงานหลายฝ่ายประชุมหาทางช่วยเหลือเป็นรายกรณี บันทึกเฉพาะภาพรวม",
      en: "Agencies meet to find help case by case; recorded as a whole only",
    },
    source: `“รายกรณี (Case Conference)” (${NAKHON})`,
  },
  "case-assistance": {
    th: "การดูแลช่วยเหลือรายกรณี",
    en: "Case assistance",
    source: `“ระบบดูแลช่วยเหลือเยาวชนที่เผชิญปัญหารายกรณี” (${NAKHON})`,
  },
});

/** What the cases were about. A list and nothing else: a problem put into words can tell who it is about. */
export const caseProblems = codelist({
  "unready-pregnancy": { th: "ตั้งครรภ์ไม่พร้อม", en: "Unintended pregnancy", source: `“ตั้งครรภ์ไม่พร้อม” (${THAIHEALTH})` },
  "adolescent-pregnancy": {
    th: "การตั้งครรภ์ของวัยรุ่น",
    en: "Adolescent pregnancy",
    source: `“การตั้งครรภ์ของวัยรุ่น” (${NAKHON})`,
  },
  "family-violence": {
    th: "ความรุนแรงในครอบครัว",
    en: "Violence in the family",
    source: `“ความรุนแรงในครอบครัว” (${SONGKHLA})`,
  },
  "lack-of-care": { th: "ขาดการดูแลหรือถูกทอดทิ้ง", en: "Lack of care", source: "proposed" },
  "out-of-school": { th: "หลุดจากระบบการศึกษา", en: "Out of school", source: "proposed" },
  "substance-use": { th: "การใช้สารเสพติด", en: "Substance use", source: "proposed" },
  "emotional-distress": { th: "ปัญหาด้านจิตใจและอารมณ์", en: "Emotional distress", source: "proposed" },
  "facing-problems": {
    th: "เผชิญปัญหา (เอกสารไม่ได้ระบุประเภท)",
    en: "Problem not stated",
    source: `“เผชิญปัญหา” (${NAKHON})`,
  },
  other: { th: "ปัญหาอื่น", en: "Another problem", source: "proposed" },
});

/**
 * What was decided about cases: the steps of case work in their order, as Thai shelters word them, and passing a case on.
 * No document of ours states them of cases; the order is that of published accounts of shelter work.
 */
export const caseDecisions = codelist({
  "take-in": { th: "รับเรื่อง", en: "Take the case in", source: "proposed" },
  assess: { th: "ประเมิน", en: "Assess", source: "proposed" },
  plan: { th: "วางแผน", en: "Plan", source: "proposed" },
  act: { th: "ดำเนินการ", en: "Act", source: "proposed" },
  follow: { th: "ติดตาม", en: "Follow up", source: "proposed" },
  close: { th: "ยุติ", en: "Close", source: "proposed" },
  refer: { th: "ส่งต่อ", en: "Refer", source: "proposed" },
});

/**
 * How consent to share facts of a case among agencies was handled, as a practice of the conference (Personal Data
 * Protection Act B.E. 2562, sections 19, 20, 24 and 26). The consents themselves stay with the case files.
 */
export const consentPractices = codelist({
  "before-every-case": {
    th: "ได้รับความยินยอมก่อนประชุมทุกราย",
    en: "Consent obtained beforehand in every case",
    source: "proposed",
  },
  "before-some-cases": {
    th: "ได้รับความยินยอมก่อนประชุมบางราย",
    en: "Consent obtained beforehand in some cases",
    source: "proposed",
  },
  "without-identities": {
    th: "ประชุมโดยไม่เปิดเผยตัวตน",
    en: "Discussed without revealing identities",
    source: "proposed",
  },
  "duty-of-protection": {
    th: "อาศัยหน้าที่ตามกฎหมายคุ้มครองเด็ก",
    en: "On the duty that child protection law gives",
    source: "proposed",
  },
  "not-known": { th: "ไม่ทราบ", en: "Not known", source: "proposed" },
});
