import { organizationNamed } from "../organizations/reference.js";
import { day, notStated, withheld } from "../sample/stating.js";
import { nakhon, nakhonProvince, sources, viceGovernor } from "./register.js";

const holder = { id: nakhon.ids["vice-governor"] };

/** The seminar of 19 December 2019 (fiscal year 2563), who opened it and who paid for it. */
export const seminarSamples = [
  nakhon.sample(
    "seminar",
    {
      kind: "seminar",
      title: "กระบวนการทำงานท้องวัยรุ่น : บทเรียนโครงการสุขภาวะเยาวชนโดยท้องถิ่นและภาคีนครศรีธรรมราช",
      level: "province",
      area: nakhonProvince,
      project: nakhon.named(
        "project",
        "โครงการส่งเสริมบทบาทขององค์กรปกครองส่วนท้องถิ่น (อปท) และภาคีท้องถิ่นเพื่อลดปัญหาการตั้งครรภ์ของวัยรุ่น",
      ),
      states: [{ state: "held" }],
      date: day("19 ธ.ค. 62", "2019-12-19"),
      venue: { nameAsStated: "โรงแรมทวินโลตัสนครศรีธรรมราช", area: nakhonProvince },
      organizers: [
        { organization: organizationNamed("nakhon-si-thammarat-health-office", "สำนักงานสาธารณสุขจังหวัด") },
        { organization: organizationNamed("health-promotion-centre-11", "ศูนย์อนามัยที่ 11") },
        { organization: organizationNamed("path2health", "มูลนิธิแพธทูเฮลท์ (p2h)") },
      ],
      bodies: [
        nakhon.named("network", "ภาคีเครือข่ายคณะทำงานเรื่องสุขภาวะเด็กและเยาวชนจังหวัดนครศรีธรรมราช"),
        nakhon.named("subcommittee", "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น"),
      ],
      sponsors: [{ organization: organizationNamed("chevron-thailand", "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด") }],
      roles: [
        {
          role: "opening-chair",
          post: { post: viceGovernor, holder },
          asStated: "เป็นประธานเปิดงานสัมมนาวิชาการ",
        },
        { role: "speaker", post: { post: viceGovernor, holder }, asStated: "กล่าวการทำงานเพื่อพัฒนาคุณภาพชีวิต" },
      ],
      audience: [nakhon.named("practitioners", "ผู้ปฏิบัติงานที่เกี่ยวข้องต่างๆ")],
      purposes: [
        { text: "เพื่อร่วมแลกเปลี่ยนเรียนรู้ประสบการณ์และบทเรียนด้านกระบวนการ" },
        { text: "เพื่อเผยแพร่แนวทางการทำงานให้กับหน่วยงานที่เกี่ยวข้องในจังหวัดนครศรีธรรมราช" },
        { text: "แนะนำนวัตกรรมและแนวคิดทางวิชาการในการพัฒนาเด็กและเยาวชน" },
      ],
      agenda: [
        {
          text: "ถอดบทเรียนการทำงานสุขภาวะเยาวชน",
          about: [{ kind: "lesson", lesson: nakhon.named("process-lessons", "บทเรียนด้านกระบวนการ") }],
        },
      ],
      provenance: {
        sources,
        statements: [
          {
            field: "purposes.2.text",
            asStated: "แนะนำนวัตกรรมและแนวคิดทางวิชาการในการพัฒนาเด็กเละเยาวชน",
            confidence: "stated",
          },
        ],
        absences: notStated("attendance", "time"),
      },
    },
    ["S2.2", "S2.3", "S2.4", "S2.7"],
  ),
  nakhon.sample(
    "vice-governor",
    {
      posts: [{ title: viceGovernor, area: nakhonProvince }],
      provenance: { sources, absences: withheld("name") },
    },
    ["S2.4"],
  ),
  nakhon.sample(
    "sponsorship",
    {
      from: organizationNamed("chevron-thailand", "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด"),
      to: { kind: "activity", activity: nakhon.named("seminar", "งานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน") },
      kind: "sponsorship",
      provenance: { sources, absences: notStated("amount", "fiscalYear") },
    },
    ["S2.6"],
  ),
];
