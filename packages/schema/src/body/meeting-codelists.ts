import { codelist } from "../field/codelist.js";
import { SONGKHLA } from "../field/quoted-documents.js";

/** The headings under which Thai committees put the items of an agenda. */
export const agendaItemKinds = codelist({
  "chair-announcement": {
    th: "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
    en: "Announcement by the chair",
    source: "proposed",
  },
  "minutes-approval": { th: "เรื่องรับรองรายงานการประชุม", en: "Approval of minutes", source: "proposed" },
  "matters-arising": { th: "เรื่องสืบเนื่อง", en: "Matters arising", source: "proposed" },
  "for-information": { th: "เรื่องเพื่อทราบ", en: "For information", source: "proposed" },
  "for-consideration": {
    th: "เรื่องเพื่อพิจารณา",
    en: "For consideration",
    source: `“ที่ประชุมได้พิจารณาแนวทาง” (${SONGKHLA})`,
  },
  other: { th: "เรื่องอื่น ๆ", en: "Other business", source: "proposed" },
});

/**
 * What a meeting did with a matter, in its own word. The words are not one another's: minutes are certified (รับรอง), a plan
 * agreed to (เห็นชอบ), money granted (อนุมัติ); a cabinet approves in principle, a parliament accepts the principles of a bill.
 */
export const meetingDecisions = codelist({
  noted: { th: "รับทราบ", en: "Noted", source: "proposed" },
  certified: {
    th: "รับรอง",
    en: "Certified",
    definition: { th: "เช่น รับรองรายงานการประชุม", en: "As the minutes of the last meeting are" },
    source: "proposed",
  },
  considered: { th: "พิจารณา", en: "Considered", source: `“โดยที่ประชุมได้พิจารณา” (${SONGKHLA})` },
  approved: { th: "เห็นชอบ", en: "Approved", source: `“ได้มีมติเห็นชอบ” (${SONGKHLA})` },
  "approved-in-principle": { th: "เห็นชอบในหลักการ", en: "Approved in principle", source: "proposed" },
  "accepted-in-principle": {
    th: "รับหลักการ",
    en: "Accepted in principle",
    definition: { th: "ขั้นแรกของการพิจารณาร่างกฎหมาย", en: "The first reading of a bill" },
    source: "proposed",
  },
  authorised: {
    th: "อนุมัติ",
    en: "Authorised",
    definition: { th: "เช่น อนุมัติแผน โครงการ หรืองบประมาณ", en: "As of a plan, a project or a budget" },
    source: "proposed",
  },
  rejected: { th: "ไม่เห็นชอบ", en: "Not approved", source: "proposed" },
  deferred: { th: "เลื่อนการพิจารณา", en: "Deferred", source: "proposed" },
  assigned: { th: "มอบหมาย", en: "Assigned", source: "proposed" },
  other: { th: "มติอื่น", en: "Another decision", source: "proposed" },
});

/** What became of a resolution afterwards. What the meeting decided stays as it was. */
export const followUpStates = codelist({
  assigned: { th: "มอบหมายแล้ว", en: "Assigned", source: "proposed" },
  "in-progress": { th: "อยู่ระหว่างดำเนินการ", en: "In progress", source: "proposed" },
  completed: { th: "ดำเนินการแล้ว", en: "Completed", source: "proposed" },
  reconsidered: {
    th: "นำกลับมาพิจารณา",
    en: "Taken up again",
    definition: { th: "เรื่องกลับเข้าที่ประชุมในครั้งต่อมา", en: "The matter came back to a later meeting" },
    source: "proposed",
  },
  dropped: { th: "ยุติเรื่อง", en: "Dropped", source: "proposed" },
});

export const meetingStates = codelist({
  called: { th: "นัดประชุม", en: "Called", source: "proposed" },
  held: { th: "ประชุมแล้ว", en: "Held", source: "proposed" },
  "minutes-approved": { th: "รับรองรายงานแล้ว", en: "Minutes approved", source: "proposed" },
  postponed: { th: "เลื่อนการประชุม", en: "Postponed", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
