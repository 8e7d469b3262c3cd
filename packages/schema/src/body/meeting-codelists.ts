import { codelist } from "../field/codelist.js";

const SONGKHLA = "สำนักงานประชาสัมพันธ์จังหวัดสงขลา, 16 มีนาคม 2563";

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

/** What a meeting did with a matter, and what became of it. */
export const resolutionStates = codelist({
  noted: { th: "รับทราบ", en: "Noted", source: "proposed" },
  considered: { th: "พิจารณา", en: "Considered", source: `“โดยที่ประชุมได้พิจารณา” (${SONGKHLA})` },
  approved: { th: "เห็นชอบ", en: "Approved", source: `“ได้มีมติเห็นชอบ” (${SONGKHLA})` },
  rejected: { th: "ไม่เห็นชอบ", en: "Not approved", source: "proposed" },
  deferred: { th: "เลื่อนการพิจารณา", en: "Deferred", source: "proposed" },
  assigned: { th: "มอบหมาย", en: "Assigned", source: "proposed" },
  completed: { th: "ดำเนินการแล้ว", en: "Completed", source: "proposed" },
});

export const meetingStates = codelist({
  called: { th: "นัดประชุม", en: "Called", source: "proposed" },
  held: { th: "ประชุมแล้ว", en: "Held", source: "proposed" },
  "minutes-approved": { th: "รับรองรายงานแล้ว", en: "Minutes approved", source: "proposed" },
  postponed: { th: "เลื่อนการประชุม", en: "Postponed", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
