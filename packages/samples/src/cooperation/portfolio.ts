import { organizationNamed } from "../organizations/reference.js";
import { bareYear, exactly, notStated, openList, yearNamed } from "../sample/stating.js";
import { cooperation, cooperationName, saidBy, sources } from "./register.js";

const memorandum = cooperation.named("memorandum", "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างสององค์กร");
const partners = [organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมฯ"), organizationNamed("thaihealth", "สสส.")];

/** What the ministry and the fund do together, as the permanent secretary told it. */
export const portfolioSamples = [
  cooperation.sample(
    "portfolio",
    {
      title: cooperationName,
      agreement: memorandum,
      organizations: partners,
      period: { asStated: "ตั้งแต่ปี 2553 เป็นต้นมา", start: bareYear("ปี 2553", "2010") },
      levels: [
        {
          level: "ministry",
          description: "แนวทางความร่วมมือในระดับกระทรวง",
          courses: [cooperation.named("leadership-course", "นปปส.")],
        },
        {
          level: "department",
          mechanism: "co-management",
          description: "ทำงานร่วมกัน (Co-Management) ระหว่างสององค์กรและภาคีเครือข่าย",
        },
      ],
      fields: [
        {
          field: "children-and-youth",
          nameAsStated: "ด้านเด็กและเยาวชน",
          projects: [
            {
              project: cooperation.named("youth-reform", "โครงการปฏิรูปการทำงานด้านเด็กและเยาวชนแนวทางใหม่"),
              started: yearNamed(2554, "ในปี 2554"),
            },
          ],
        },
        {
          field: "family-and-locality",
          nameAsStated: "ด้านครอบครัวและท้องถิ่น",
          projects: [
            {
              project: cooperation.named(
                "centre-team-project",
                "โครงการพัฒนาศักยภาพคณะทำงานศูนย์พัฒนาครอบครัวในชุมชนเพื่อส่งเสริมครอบครัวเข้มแข็ง",
              ),
            },
          ],
        },
        {
          field: "special-needs",
          nameAsStated: "ด้านกลุ่มที่มีความต้องการพิเศษ",
          projects: [
            {
              project: cooperation.named("pregnancy-pilot", "โครงการนำร่อง"),
              started: yearNamed(2555, "ในปี 2555"),
              purpose: "การพัฒนาระบบช่วยเหลือผู้หญิงตั้งครรภ์ไม่พร้อม",
            },
            {
              project: cooperation.named("volunteer-project", "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์"),
              started: yearNamed(2554, "ในปี 2554"),
              purpose: "การพัฒนาระบบกลไกอาสาสมัครในสถานสงเคราะห์",
            },
          ],
        },
      ],
      steering: [cooperation.named("conference", "Executive Conference “มิติใหม่...ความร่วมมือ” ครั้งที่ 7")],
      nextPhase: "จะมุ่งเน้นให้จังหวัดเป็นศูนย์กลางในการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน",
      provenance: {
        sources,
        statements: saidBy("period", "levels", "fields"),
        absences: notStated("fields.1.projects.0.started", "period.end"),
        lists: [openList("fields", "ด้านการพัฒนา 3 ด้าน อาทิ", exactly(3, "ด้าน", "3 ด้าน"))],
      },
    },
    ["S4.4", "S4.5", "S4.6", "S4.7", "S4.8"],
  ),
  cooperation.sample(
    "leadership-course",
    {
      title: "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม (Leadership Program)",
      acronym: "นปปส.",
      organizers: partners,
      project: cooperation.named("leadership-project", "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม"),
      agreement: memorandum,
      targetGroups: [cooperation.named("civil-servants", "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ")],
      period: { asStated: "ตั้งแต่ปี 2554", start: bareYear("ปี 2554", "2011") },
      cohortTotal: exactly(4, "รุ่น", "4 รุ่น"),
      participantTotal: exactly(160, "คน", "จำนวนทั้งสิ้น 160 คน"),
      states: [{ state: "running" }],
      provenance: {
        sources,
        statements: saidBy("period", "cohortTotal", "participantTotal"),
        absences: notStated("cohorts", "period.end"),
      },
    },
    ["S4.5", "S4.8"],
  ),
];
