import type { Agreement, Party } from "@saan/schema/agreement";
import { organizationNamed } from "../organizations/reference.js";
import { exactly, notStated, wholeList } from "../sample/stating.js";
import { phayao, phayaoProvince } from "./register.js";
import { phayaoCitation } from "./source.js";
import { actorOf, subdistricts } from "./subdistricts.js";

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
  province: phayaoProvince,
  programme: "โครงการครอบครัวอบอุ่น",
  project: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว",
  parties: [
    ...subdistricts.map((one): Party => ({ kind: "area", area: actorOf(one), role: "party" })),
    {
      kind: "organization",
      organization: organizationNamed("phayao-strong-family-institute", "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา"),
      role: "hub",
    },
  ],
  areaCountStated: exactly(10, "ตำบล", "10 ตำบล"),
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
    sources: [phayao.ids.news],
    absences: notStated("signing.date", "term.start", "signatories"),
    lists: [
      wholeList("scopeIssues", exactly(4, "ประเด็น", "4 ประเด็น")),
      { field: "parties", isComplete: true, asStated: "ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
    ],
  },
};

export const agreementSample = phayao.sample("memorandum", phayaoAgreement, ["S0.13", "S0.14", "S0.15", "S0.16"]);
