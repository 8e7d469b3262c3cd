import type { Agreement, Party } from "@saan/schema/agreement";
import { organizationNamed } from "../organizations/reference.js";
import { phayaoCitation } from "./source.js";

// The news gives bare names ("ตำบลแม่กา ศรีถ้อย สันโค้ง …"); the codes are those of the sub-districts of Phayao so named.
// It does not say whether a party is the area, its อบต. or its เทศบาล, so the party is the area.
const subdistricts = [
  ["560110", "แม่กา"],
  ["560702", "ศรีถ้อย"],
  ["560506", "สันโค้ง"],
  ["560501", "ดอกคำใต้"],
  ["560207", "พระธาตุขิงแกง"],
  ["560607", "ขุนควร"],
  ["560805", "สบบง"],
  ["560803", "ทุ่งกล้วย"],
  ["560902", "ดงเจน"],
  ["560206", "ห้วยยางขาม"],
] as const;

/**
 * The memorandum between ten sub-districts and the province's family institute, as the news of 19 July 2019 reports it.
 * Not stated, and so absent: the date of signing, and whether it is one document or ten.
 */
export const phayaoAgreement: Agreement = {
  title: "ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัด ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
  titleIsDescriptive: true,
  kind: "memorandum",
  documentForm: "not-stated",
  levels: [{ level: "province-and-areas", asStated: "ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }],
  province: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  programme: "โครงการครอบครัวอบอุ่น",
  project: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว",
  parties: [
    ...subdistricts.map(
      ([code, nameAsStated]): Party => ({
        kind: "area",
        area: { code, level: "subdistrict", nameAsStated },
        role: "party",
      }),
    ),
    {
      kind: "organization",
      organization: organizationNamed("phayao-strong-family-institute", "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา"),
      role: "hub",
    },
  ],
  areaCountStated: 10,
  supporters: [{ organization: organizationNamed("thaihealth-section-4", "สสส.สำนัก 4") }],
  scopeIssues: [
    { text: "การจัดประชุมคณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน" },
    { text: "การสำรวจฐานข้อมูลสถานการณ์เด็กสถานการณ์สุขภาวะเด็กเยาวชนและครอบครัวในชุมชน" },
    { text: "การประชุมคณะทำงานเพื่อสังเคราะห์และจัดทำแผนการดำเนินงานของคณะทำงานในระดับชุมชน" },
    { text: "การจัดเวทีสร้างการเรียนรู้ เพื่อพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในชุมชนตามบริบทของชุมชนนั้นๆ" },
  ],
  signing: { place: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
  term: {
    startsOnSigning: true,
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
    asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
    phase: { number: 1, label: "เฟสแรก" },
  },
  states: [{ state: "signed" }],
  indicatorFramework: {
    title: "โครงการครอบครัวอบอุ่น",
    components: [{ label: "สัมพันธภาพของคนในครอบครัว" }, { label: "บทบาทหน้าที่ของสมาชิกในครอบครัว" }, { label: "การพึ่งตนเอง" }],
  },
  sources: [phayaoCitation],
  provenance: {
    absences: [
      { field: "signing.date", reason: "not-stated" },
      { field: "signatories", reason: "not-stated" },
    ],
    lists: [
      {
        field: "scopeIssues",
        isComplete: true,
        asStated: "จะดำเนินการใน 4 ประเด็นดังนี้คือ",
        total: { comparator: "exact", value: 4, unit: "ประเด็น", asStated: "4 ประเด็น" },
      },
    ],
  },
};
