import { organizationNamed } from "../organizations/reference.js";
import { bareYear, notStated } from "../sample/stating.js";
import { cooperation, cooperationName, saidBy, sources } from "./register.js";

const memorandum = cooperation.named("memorandum", "บันทึกข้อตกลงความร่วมมือ (MOU)");
const partOf = cooperation.named("cooperation-project", "โครงการความร่วมมือ");
const owners = [organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมฯ"), organizationNamed("thaihealth", "สสส.")];
const began = (asStated: string, year: string, iso: string) => ({ asStated, start: bareYear(year, iso) });

/** The cooperation as a project, and the projects the permanent secretary gave as examples. */
export const projectSamples = [
  cooperation.sample(
    "cooperation-project",
    {
      title: cooperationName,
      agreements: [memorandum],
      owners,
      period: { asStated: "ตั้งแต่ปี 2553 เป็นต้นมา", start: bareYear("ปี 2553", "2010") },
      phases: [{ title: "ระยะต่อไป", focus: "จะมุ่งเน้นให้จังหวัดเป็นศูนย์กลางในการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน" }],
      states: [{ state: "running" }, { state: "next-phase" }],
      provenance: { sources, statements: saidBy("period", "owners"), absences: notStated("period.end") },
    },
    ["S4.6", "S4.7", "S4.8"],
  ),
  cooperation.sample(
    "leadership-project",
    {
      title: "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม (Leadership Program)",
      calledAs: "นปปส.",
      partOf,
      agreements: [memorandum],
      owners,
      period: began("ตั้งแต่ปี 2554", "ปี 2554", "2011"),
      targetGroups: [cooperation.named("civil-servants", "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ")],
      states: [{ state: "running" }],
      provenance: { sources, statements: saidBy("period") },
    },
    ["S4.5"],
  ),
  cooperation.sample(
    "youth-reform",
    {
      title: "โครงการปฏิรูปการทำงานด้านเด็กและเยาวชนแนวทางใหม่ “สานเสริมพลัง...พัฒนาเด็กและเยาวชน”",
      partOf,
      agreements: [memorandum],
      period: began("ในปี 2554", "ปี 2554", "2011"),
      targetGroups: [cooperation.named("children-and-youth", "ด้านเด็กและเยาวชน")],
      states: [{ state: "running" }],
      provenance: { sources, statements: saidBy("title", "period") },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "centre-team-project",
    {
      title: "โครงการพัฒนาศักยภาพคณะทำงานศูนย์พัฒนาครอบครัวในชุมชนเพื่อส่งเสริมครอบครัวเข้มแข็ง",
      partOf,
      agreements: [memorandum],
      states: [{ state: "running" }],
      provenance: { sources, statements: saidBy("title"), absences: notStated("period") },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "pregnancy-pilot",
    {
      calledAs: "โครงการนำร่องเพื่อสร้างต้นแบบของระบบช่วยเหลือวัยรุ่นที่ตั้งครรภ์ไม่พร้อมในบ้านพักเด็กและครอบครัว",
      partOf,
      agreements: [memorandum],
      period: began("ในปี 2555", "ปี 2555", "2012"),
      targetGroups: [
        cooperation.named("unready-pregnancy", "ผู้หญิงตั้งครรภ์ไม่พร้อม"),
        cooperation.named("adolescents", "วัยรุ่นที่ตั้งครรภ์ไม่พร้อม"),
      ],
      states: [{ state: "pilot" }],
      provenance: { sources, statements: saidBy("calledAs", "period"), absences: notStated("title") },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "volunteer-project",
    {
      title: "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์",
      partOf,
      agreements: [memorandum],
      period: began("ในปี 2554", "ปี 2554", "2011"),
      states: [{ state: "running" }],
      provenance: { sources, statements: saidBy("title", "period") },
    },
    ["S4.6"],
  ),
];
