import { codelist } from "../field/codelist.js";
import { NAKHON, PHAYAO } from "../field/quoted-documents.js";

/** How one supports another. The sources are the words of documents, none of which says how much. */
export const supportKinds = codelist({
  funding: { th: "ทุนหรืองบดำเนินงาน", en: "Funding", source: `“ได้รับการสนับสนุนจาก สสส.สำนัก 4” (${PHAYAO})` },
  sponsorship: { th: "อุปถัมภ์หรือสปอนเซอร์", en: "Sponsorship", source: `“โดยการสนับสนุนของบริษัท” (${NAKHON})` },
  "budget-allocation": {
    th: "จัดสรรงบประมาณ",
    en: "Budget allocated",
    source: `“จัดสรรงบประมาณเพื่อดำเนินการ” (${NAKHON})`,
  },
  "co-funding": {
    th: "เงินสมทบ",
    en: "Co-funding",
    definition: {
      th: "เงินที่ร่วมออกกับผู้อื่นในเรื่องเดียวกัน เช่น ชุมชน ท้องถิ่น และรัฐ ฝ่ายละหนึ่งส่วน",
      en: "One share of what several pay towards the same, such as people, locality and state one part each",
    },
    source: "proposed",
  },
  "in-kind": { th: "สนับสนุนสิ่งของหรือสถานที่", en: "Things or premises lent or given", source: "proposed" },
  technical: { th: "สนับสนุนทางวิชาการ", en: "Technical support", source: "proposed" },
  personnel: { th: "สนับสนุนบุคลากร", en: "Staff lent", source: "proposed" },
  other: { th: "สนับสนุนแบบอื่น", en: "Another kind of support", source: "proposed" },
});

/** What a sum that is handed over is made of. Wages that were owed are no support, and are told apart. */
export const componentKinds = codelist({
  ...supportKinds.entries,
  "wages-owed": {
    th: "ค่าจ้างค้างจ่าย",
    en: "Wages owed",
    definition: { th: "เงินที่ผู้รับมีสิทธิได้อยู่แล้ว ไม่ใช่การสนับสนุน", en: "Theirs already, and no support" },
    source: "proposed",
  },
});

/** How far a support, or one instalment of it, has come. */
export const supportStates = codelist({
  indicative: {
    th: "กรอบวงเงิน",
    en: "Indicative",
    definition: { th: "ตั้งกรอบไว้แต่ยังไม่ได้ขอหรืออนุมัติ", en: "A frame set aside; neither requested nor approved" },
    source: "proposed",
  },
  requested: { th: "ขอรับการสนับสนุน", en: "Requested", source: "proposed" },
  approved: { th: "อนุมัติ", en: "Approved", source: "proposed" },
  disbursed: { th: "เบิกจ่าย", en: "Disbursed", source: "proposed" },
  reported: { th: "ส่งรายงานแล้ว", en: "Reported", source: "proposed" },
  closed: { th: "ปิดงวด", en: "Closed", source: "proposed" },
  declined: { th: "ไม่อนุมัติ", en: "Declined", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});

/** What is supported. */
export const recipientKinds = codelist({
  organization: { th: "หน่วยงาน", en: "Organisation", source: "proposed" },
  area: { th: "พื้นที่", en: "Area", source: `“จังหวัดพะเยาได้รับการสนับสนุนจาก” (${PHAYAO})` },
  programme: { th: "แผนงาน", en: "Programme", source: "proposed" },
  project: { th: "โครงการ", en: "Project", source: "proposed" },
  activity: { th: "กิจกรรม", en: "Activity", source: "proposed" },
  body: { th: "คณะกรรมการหรือคณะทำงาน", en: "Body", source: "proposed" },
  "target-group": {
    th: "กลุ่มคนหรือครอบครัว",
    en: "Group of people",
    definition: {
      th: "ผู้รับปลายทางเป็นกลุ่ม บันทึกเฉพาะชื่อกลุ่มและจำนวน",
      en: "Last recipients as a class, known by its name and a count",
    },
    source: "proposed",
  },
});
