import { codelist } from "../field/codelist.js";
import { PHAYAO } from "../field/quoted-documents.js";

/** The four steps that the sub-districts of S0 agreed to take, in their order, and any that another agreement has. */
export const stepKinds = codelist({
  "working-group-meeting": {
    th: "ประชุมคณะทำงาน",
    en: "Working-group meeting",
    source: `“การจัดประชุมคณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน” (${PHAYAO})`,
  },
  "situation-survey": {
    th: "สำรวจฐานข้อมูลสถานการณ์",
    en: "Situation survey",
    source: `“การสำรวจฐานข้อมูลสถานการณ์” (${PHAYAO})`,
  },
  "synthesis-and-plan": {
    th: "สังเคราะห์และจัดทำแผน",
    en: "Synthesis and plan",
    source: `“เพื่อสังเคราะห์และจัดทำแผนการดำเนินงาน” (${PHAYAO})`,
  },
  "learning-forum": {
    th: "เวทีสร้างการเรียนรู้",
    en: "Learning forum",
    source: `“การจัดเวทีสร้างการเรียนรู้” (${PHAYAO})`,
  },
  other: { th: "ขั้นตอนอื่น", en: "Another step", source: "proposed" },
});

/** How far one step has come, with the words that OCDS (milestone status) and DHIS2 (event status) have for it. */
export const stepStates = codelist({
  "not-started": {
    th: "ยังไม่เริ่ม",
    en: "Not started",
    definition: { th: "กำหนดไว้แต่ยังไม่ได้เริ่ม", en: "OCDS: scheduled; DHIS2: SCHEDULE, or OVERDUE when it is late" },
    source: "proposed",
  },
  "in-progress": {
    th: "กำลังดำเนินการ",
    en: "In progress",
    definition: { th: "เริ่มแล้วแต่ยังไม่เสร็จ", en: "OCDS: partiallyMet; DHIS2: ACTIVE" },
    source: "proposed",
  },
  done: {
    th: "เสร็จแล้ว",
    en: "Done",
    definition: { th: "ทำครบตามที่ตกลง", en: "OCDS: met; DHIS2: COMPLETED" },
    source: "proposed",
  },
  "not-done": {
    th: "ไม่ดำเนินการ",
    en: "Not done",
    definition: { th: "ตกลงว่าจะไม่ทำ หรือพ้นกำหนดโดยไม่ได้ทำ", en: "OCDS: notMet; DHIS2: SKIPPED" },
    source: "proposed",
  },
});

/** What a step may have brought about. */
export const stepOutputs = codelist({
  meeting: { th: "การประชุมของคณะ", en: "Meeting of a body", source: `“การประชุมคณะทำงาน” (${PHAYAO})` },
  survey: { th: "การสำรวจ", en: "Survey", source: `“การสำรวจ” (${PHAYAO})` },
  dataset: { th: "ชุดข้อมูล", en: "Dataset", source: `“ฐานข้อมูลสถานการณ์” (${PHAYAO})` },
  "situation-report": { th: "รายงานสถานการณ์", en: "Situation report", source: "proposed" },
  plan: { th: "แผน", en: "Plan", source: `“แผนการดำเนินงานของคณะทำงานในระดับชุมชน” (${PHAYAO})` },
  activity: { th: "กิจกรรม", en: "Activity", source: `“เวทีสร้างการเรียนรู้” (${PHAYAO})` },
});
