import type { Activity } from "@saan/schema/activity";
import { organizationNamed } from "../organizations/reference.js";
import { notStated, openList } from "../sample/stating.js";
import { phayao, phayaoProvince } from "./register.js";

/**
 * The forum at which the Phayao memorandum was made (สำนักประชาสัมพันธ์เขต 3, 19 July 2019). The news gives the day it was
 * published, not the day of the forum; its list of partners ends with "เป็นต้น"; and the fund's section is both an
 * organiser and a supporter.
 */
export const phayaoForum: Activity = {
  kind: "learning-forum",
  title: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  ordinal: 1,
  level: "province",
  area: phayaoProvince,
  programme: phayao.named("warm-family", "โครงการครอบครัวอบอุ่น"),
  project: phayao.named("model-province-project", "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว"),
  agreement: phayao.named("memorandum", "ข้อตกลง MOU"),
  states: [{ state: "held" }],
  venue: {
    nameAsStated: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
    organization: organizationNamed("mueang-phayao-agricultural-cooperative", "สหกรณ์การเกษตรเมืองพะเยาจำกัด"),
    area: phayaoProvince,
  },
  organizers: [
    { organization: organizationNamed("phayao-strong-family-institute", "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา") },
    { organization: organizationNamed("family-network-foundation", "มูลนิธิเครือข่ายครอบครัว") },
    {
      organization: organizationNamed("thaihealth-section-4", "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว (สสส.-สำนัก 4)"),
    },
  ],
  supporters: [{ organization: organizationNamed("thaihealth-section-4", "สสส.สำนัก 4") }],
  partners: [
    {
      organization: organizationNamed("phayao-msdhs-office", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา"),
    },
    { organization: organizationNamed("phayao-children-family-shelter", "บ้านพักเด็กและครอบครัวจังหวัดพะเยา") },
    { organization: organizationNamed("border-patrol-police-32", "ตชด.32") },
    { organization: organizationNamed("mueang-phayao-health-office", "สำนักงานสาธารณสุขอำเภอเมืองพะเยา") },
    { organization: organizationNamed("sang-ban-paeng-mueang-network", "เครือข่ายสร้างบ้านแปงเมืองพะเยา") },
    { organization: organizationNamed("phayao-development-foundation", "มูลนิธิพะเยาเพื่อการพัฒนา") },
  ],
  attendance: { value: 70, comparator: "more-than", unit: "คน", asStated: "รวมกว่า 70 คน" },
  attendanceByGroup: [
    { group: "ตำบลต้นแบบ", count: { value: 10, comparator: "exact", unit: "ตำบล", asStated: "10 ตำบล" } },
  ],
  purposes: [
    { text: "เรียนรู้กระบวนการทำงานของเครือข่าย" },
    { text: "สร้างความรู้ความเข้าใจ" },
    { text: "วางเป้าหมายที่จะขับเคลื่อนงานร่วมกัน" },
  ],
  agenda: [
    {
      text: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
      about: [
        {
          kind: "situation-report",
          situationReport: phayao.named("national-situation", "สถานการณ์เด็กเยาวชนระดับประเทศ"),
        },
      ],
    },
    { text: "การชี้แจงแนวทางขับเคลื่อนงานเด็กและเยาวชนในระดับพื้นที่" },
    { text: "การแลกเปลี่ยนเรียนรู้สถานการณ์เด็กและเยาวชนในพื้นที่" },
    {
      text: "ทำข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัดระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
      about: [{ kind: "agreement", agreement: phayao.named("memorandum", "ข้อตกลง MOU") }],
    },
  ],
  provenance: {
    sources: [phayao.ids.news],
    absences: notStated("date", "roles"),
    lists: [openList("partners", "เป็นต้น")],
  },
};

export const forumSamples = [
  phayao.sample("forum", phayaoForum, ["S0.6", "S0.7", "S0.8", "S0.9", "S0.10", "S0.11", "S0.12"]),
  phayao.sample(
    "national-situation",
    {
      title: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
      kind: "situation-report",
      level: "national",
      presentedAt: phayao.named("forum", "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว"),
      provenance: { sources: [phayao.ids.news], absences: notStated("publisher", "date") },
    },
    ["S0.11"],
  ),
  phayao.sample(
    "shelter",
    {
      name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" },
      kind: "shelter",
      area: phayaoProvince,
      serves: phayaoProvince,
      provenance: { sources: [phayao.ids.news], absences: notStated("operator", "services") },
    },
    ["S0.7"],
  ),
];
