import type { Bilingual } from "../field/bilingual.js";

interface RecordKindEntry extends Bilingual {
  /** Three letters that begin every id of the kind. */
  readonly prefix: string;
}

/** Every kind of record the domain has, with the letters its ids begin with. The order is that of a reader's questions. */
export const recordKinds = {
  organization: { prefix: "org", th: "หน่วยงาน", en: "Organisation" },
  "area-set": { prefix: "ars", th: "กลุ่มพื้นที่", en: "Area set" },
  "office-holder": { prefix: "per", th: "ผู้ดำรงตำแหน่ง", en: "Office holder" },
  delegation: { prefix: "dlg", th: "การมอบหมาย", en: "Delegation" },
  programme: { prefix: "prg", th: "แผนงาน", en: "Programme" },
  project: { prefix: "prj", th: "โครงการ", en: "Project" },
  agreement: { prefix: "agr", th: "ข้อตกลงความร่วมมือ", en: "Cooperation agreement" },
  "work-cycle": { prefix: "cyc", th: "กระบวนการทำงานของพื้นที่", en: "Work cycle" },
  portfolio: { prefix: "pfl", th: "ชุดความร่วมมือ", en: "Cooperation portfolio" },
  "indicator-framework": { prefix: "ifw", th: "ชุดตัวชี้วัด", en: "Indicator framework" },
  observation: { prefix: "obs", th: "ค่าตัวชี้วัด", en: "Observation" },
  activity: { prefix: "act", th: "กิจกรรม", en: "Activity" },
  body: { prefix: "bdy", th: "คณะกรรมการหรือคณะทำงาน", en: "Body" },
  meeting: { prefix: "mtg", th: "การประชุม", en: "Meeting" },
  plan: { prefix: "pln", th: "แผน", en: "Plan" },
  assembly: { prefix: "asm", th: "สมัชชา", en: "Assembly" },
  "case-conference": { prefix: "csc", th: "การประชุมรายกรณี", en: "Case conference" },
  lesson: { prefix: "lsn", th: "บทเรียน", en: "Lesson" },
  "knowledge-set": { prefix: "kno", th: "ชุดความรู้", en: "Knowledge set" },
  course: { prefix: "crs", th: "หลักสูตร", en: "Course" },
  "target-group": { prefix: "tgr", th: "กลุ่มเป้าหมาย", en: "Target group" },
  support: { prefix: "sup", th: "การสนับสนุน", en: "Support" },
  "legal-instrument": { prefix: "law", th: "กฎหมายและนโยบาย", en: "Legal instrument" },
  survey: { prefix: "svy", th: "การสำรวจ", en: "Survey" },
  dataset: { prefix: "dts", th: "ชุดข้อมูล", en: "Dataset" },
  "situation-report": { prefix: "rpt", th: "รายงานสถานการณ์", en: "Situation report" },
  facility: { prefix: "fac", th: "สถานบริการ", en: "Facility" },
  communication: { prefix: "com", th: "งานสื่อสาร", en: "Communication effort" },
  source: { prefix: "src", th: "แหล่งที่มา", en: "Source" },
} as const satisfies Readonly<Record<string, RecordKindEntry>>;

/** The name of a kind of record: `agreement`. */
export type RecordKind = keyof typeof recordKinds;

const kindByPrefix: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries(recordKinds).map(([kind, { prefix }]) => [prefix, kind as RecordKind]),
);

/** The kind a prefix stands for: `agr` is an agreement. */
export function kindOfPrefix(prefix: string): RecordKind | undefined {
  return kindByPrefix.get(prefix);
}
