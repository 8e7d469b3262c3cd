import { codelist } from "../field/codelist.js";
import { PHAYAO, SONGKHLA } from "../field/quoted-documents.js";

const SURVEYED = `“การสำรวจฐานข้อมูลสถานการณ์เด็ก” (${PHAYAO})`;
const KEPT = `“จัดเก็บข้อมูลครอบครัวในพื้นที่” (${SONGKHLA})`;
const WATCHED = `“ติดตามสถานการณ์ครอบครัวในด้านต่างๆ” (${SONGKHLA})`;
const COORDINATED = `“ประสานข้อมูลด้านครอบครัวในระดับพื้นที่จังหวัด” (${SONGKHLA})`;

export const surveyKinds = codelist({
  "situation-survey": { th: "สำรวจฐานข้อมูลสถานการณ์", en: "Situation survey", source: SURVEYED },
  "family-data": { th: "จัดเก็บข้อมูลครอบครัว", en: "Collection of family data", source: KEPT },
  "situation-watch": { th: "ติดตามสถานการณ์ครอบครัว", en: "Following the situation of families", source: WATCHED },
  "opinion-poll": { th: "สำรวจความคิดเห็น", en: "Opinion poll", source: "proposed" },
  "self-assessment": { th: "ครอบครัวประเมินตนเอง", en: "Families assess themselves", source: "proposed" },
  other: { th: "การสำรวจแบบอื่น", en: "Another kind of survey", source: "proposed" },
});

export const datasetKinds = codelist({
  "situation-data": { th: "ฐานข้อมูลสถานการณ์", en: "Situation data", source: SURVEYED },
  "family-data": { th: "ข้อมูลครอบครัว", en: "Family data", source: KEPT },
  "coordinated-data": { th: "ข้อมูลที่ประสานจากหลายหน่วยงาน", en: "Data coordinated among agencies", source: COORDINATED },
  "administrative-data": { th: "ข้อมูลจากงานประจำ", en: "Administrative data", source: "proposed" },
  other: { th: "ข้อมูลแบบอื่น", en: "Another kind of data", source: "proposed" },
});

export const reportKinds = codelist({
  "situation-report": {
    th: "รายงานสถานการณ์",
    en: "Situation report",
    source: `“การรายงานสถานการณ์เด็กเยาวชน” (${PHAYAO})`,
  },
  "situation-watch": { th: "ติดตามสถานการณ์ครอบครัว", en: "Following the situation of families", source: WATCHED },
  "data-coordination": { th: "ประสานข้อมูล", en: "Data coordination", source: COORDINATED },
  synthesis: { th: "สังเคราะห์", en: "Synthesis", source: `“เพื่อสังเคราะห์และจัดทำแผนการดำเนินงาน” (${PHAYAO})` },
  other: { th: "รายงานแบบอื่น", en: "Another kind of report", source: "proposed" },
});

/** How far a survey has come. */
export const surveyStates = codelist({
  planned: { th: "วางแผน", en: "Planned", source: "proposed" },
  collected: { th: "จัดเก็บข้อมูลแล้ว", en: "Collected", source: KEPT },
  synthesised: { th: "สังเคราะห์แล้ว", en: "Synthesised", source: `“เพื่อสังเคราะห์และจัดทำแผนการดำเนินงาน” (${PHAYAO})` },
  published: { th: "เผยแพร่แล้ว", en: "Published", source: "proposed" },
});

/** How an instrument takes an answer. */
export const answerScales = codelist({
  "have-or-not": { th: "มี / ไม่มี", en: "Have / do not have", source: "proposed" },
  "pass-or-not": { th: "ผ่าน / ไม่ผ่าน", en: "Passed / not passed", source: "proposed" },
  "yes-or-no": { th: "ใช่ / ไม่ใช่", en: "Yes / no", source: "proposed" },
  "three-levels": { th: "3 ระดับ", en: "Three levels", source: "proposed" },
  "five-levels": { th: "5 ระดับ", en: "Five levels", source: "proposed" },
  number: { th: "จำนวนหรือค่าตัวเลข", en: "A number", source: "proposed" },
  words: { th: "ข้อความ", en: "Words", source: "proposed" },
  mixed: { th: "หลายแบบ", en: "Several scales", source: "proposed" },
});

/** Who may have a dataset. */
export const accessLevels = codelist({
  open: { th: "เปิดเผยสาธารณะ", en: "Open", source: "proposed" },
  "on-request": { th: "ขอใช้ได้จากผู้ดูแล", en: "On request", source: "proposed" },
  closed: { th: "ใช้ภายในหน่วยงานเท่านั้น", en: "Closed", source: "proposed" },
});
