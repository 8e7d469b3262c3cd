import { codelist } from "../field/codelist.js";

/** How far a course, or one cohort of it, has come. */
export const courseStates = codelist({
  planned: { th: "วางแผน", en: "Planned", source: "proposed" },
  running: { th: "กำลังดำเนินการ", en: "Running", source: "proposed" },
  suspended: { th: "เลื่อนหรือหยุดชั่วคราว", en: "Put off or suspended", source: "proposed" },
  completed: { th: "เสร็จสิ้น", en: "Completed", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
