import * as z from "zod";
import { codelist } from "../field/codelist.js";
import { field } from "../field/field.js";
import { NAKHON, PHAYAO, SONGKHLA } from "../field/quoted-documents.js";
import { recordOption } from "../record/record-option.js";

/** What an item of an agenda may be about. */
export const agendaSubjects = codelist({
  plan: { th: "แผน", en: "Plan", source: `“แนวทางการจัดทำแผนปฏิบัติการ” (${SONGKHLA})` },
  assembly: { th: "สมัชชา", en: "Assembly", source: `“แนวทางการจัดสมัชชาครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  agreement: { th: "ข้อตกลงความร่วมมือ", en: "Cooperation agreement", source: `“ทำข้อตกลง MOU ร่วมกัน” (${PHAYAO})` },
  project: { th: "โครงการ", en: "Project", source: `“บทเรียนของโครงการที่นำมาสัมมนา” (${NAKHON})` },
  "legal-instrument": {
    th: "กฎหมายหรือนโยบาย",
    en: "Law or policy",
    source: `“ผลักดันการบังคับใช้พระราชบัญญัติ” (${SONGKHLA})`,
  },
  "situation-report": {
    th: "รายงานสถานการณ์",
    en: "Situation report",
    source: `“การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ” (${PHAYAO})`,
  },
  lesson: { th: "บทเรียน", en: "Lesson", source: `“แลกเปลี่ยนเรียนรู้ประสบการณ์และบทเรียน” (${NAKHON})` },
  meeting: { th: "การประชุมครั้งก่อน", en: "Earlier meeting", source: "proposed" },
  programme: { th: "แผนงาน", en: "Programme", source: "proposed" },
  body: { th: "คณะกรรมการหรือคณะทำงาน", en: "Body", source: "proposed" },
  organization: { th: "หน่วยงาน", en: "Organisation", source: "proposed" },
  support: { th: "การสนับสนุนหรือกองทุน", en: "Support or fund", source: "proposed" },
  survey: { th: "การสำรวจ", en: "Survey", source: "proposed" },
  dataset: { th: "ชุดข้อมูล", en: "Dataset", source: "proposed" },
  observation: { th: "ค่าตัวชี้วัด", en: "Observation", source: "proposed" },
  "case-conference": {
    th: "ภาพรวมของการประชุมรายกรณี",
    en: "Case conference as a whole",
    definition: { th: "จำนวนและภาพรวม ไม่ใช่เรื่องของรายใดรายหนึ่ง", en: "Numbers and the whole, never one case" },
    source: "proposed",
  },
});

const about = { th: "เกี่ยวกับ", en: "About" };

/** A record that an item of an agenda is about: the forum of S0 had the memorandum itself as its fourth item. */
export const agendaSubjectSchema = z.discriminatedUnion("kind", [
  recordOption(agendaSubjects, about, "plan", "plan"),
  recordOption(agendaSubjects, about, "assembly", "assembly"),
  recordOption(agendaSubjects, about, "agreement", "agreement"),
  recordOption(agendaSubjects, about, "project", "project"),
  recordOption(agendaSubjects, about, "legal-instrument", "legalInstrument"),
  recordOption(agendaSubjects, about, "situation-report", "situationReport"),
  recordOption(agendaSubjects, about, "lesson", "lesson"),
  recordOption(agendaSubjects, about, "meeting", "meeting"),
  recordOption(agendaSubjects, about, "programme", "programme"),
  recordOption(agendaSubjects, about, "body", "body"),
  recordOption(agendaSubjects, about, "organization", "organization"),
  recordOption(agendaSubjects, about, "support", "support"),
  recordOption(agendaSubjects, about, "survey", "survey"),
  recordOption(agendaSubjects, about, "dataset", "dataset"),
  recordOption(agendaSubjects, about, "observation", "observation"),
  recordOption(agendaSubjects, about, "case-conference", "caseConference"),
]);

/** All that one item of an agenda is about. */
export const agendaSubjectList = field(z.array(agendaSubjectSchema).max(50), {
  label: { th: "รายการที่เกี่ยวข้อง", en: "What it is about" },
  privacy: "public",
  rowLabel: { th: "รายการที่เกี่ยวข้อง", en: "Record" },
}).optional();
