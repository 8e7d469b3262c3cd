import { notStated } from "../sample/stating.js";
import { nakhon, nakhonProvince, sources, viceGovernor } from "./register.js";

const project = nakhon.named(
  "project",
  "โครงการส่งเสริมบทบาทขององค์กรปกครองส่วนท้องถิ่น (อปท) และภาคีท้องถิ่นเพื่อลดปัญหาการตั้งครรภ์ของวัยรุ่น",
);
const seminar = nakhon.named("seminar", "งานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน");
const wholeProvince = { kind: "area", area: nakhonProvince } as const;

/** What was learnt, what is carried on, and for whom. */
export const lessonSamples = [
  nakhon.sample(
    "lead-finding",
    {
      kind: "finding",
      text: "แตกต่างกันไปตามบริบทพื้นที่ทั้งในรูปท้องถิ่นเป็นแกนนำในการขับเคลื่อน หรือภาคีในพื้นที่ เช่น ภาคสาธารณสุขเป็นแกนนำ หรือการตอบรับเป็นรายบุคคลในบางพื้นที่",
      context: "แตกต่างกันไปตามบริบทพื้นที่",
      project,
      activity: seminar,
      areas: [{ area: nakhonProvince }],
      provenance: { sources, absences: notStated("title") },
    },
    ["S2.10"],
  ),
  nakhon.sample(
    "networks-finding",
    {
      kind: "finding",
      text: "พบว่ามีท้องถิ่นอื่นๆ ในนครศรีธรรมราชมีเครือข่ายที่ทำงานเกี่ยวกับเยาวชนอย่างเข็งขันอีกหลายกลุ่ม",
      project,
      areas: [{ area: nakhonProvince }],
      provenance: { sources, absences: notStated("title") },
    },
    ["S2.10"],
  ),
  nakhon.sample(
    "process-lessons",
    {
      title: "กระบวนการทำงานท้องวัยรุ่น : บทเรียนโครงการสุขภาวะเยาวชนโดยท้องถิ่นและภาคีนครศรีธรรมราช",
      kind: "lesson",
      text: "ต้องใช้ระยะเวลาและทำอย่างต่อเนื่องถึงจะเห็นผล",
      project,
      activity: seminar,
      provenance: { sources, statements: [{ field: "text", confidence: "stated", asserter: viceGovernor }] },
    },
    ["S2.7", "S2.11"],
  ),
  nakhon.sample(
    "ways-of-working",
    {
      title: "แนวทางการทำงาน",
      kind: "way-of-working",
      fromProjects: [project],
      fromLessons: [nakhon.named("process-lessons", "บทเรียนของโครงการ")],
      scaleOuts: [
        {
          to: wholeProvince,
          channels: ["learning"],
          activity: seminar,
          asStated: "จึงได้ขยายผลสร้างการเรียนรู้ และจัดสัมมนาครั้งนี้ขึ้น",
        },
        { to: wholeProvince, asStated: "สามารถนำไปปรับใช้ ขยายผลสู่พื้นที่ต่างๆ ของจังหวัดนครศรีธรรมราชได้เป็นอย่างดี" },
      ],
      provenance: {
        sources,
        statements: [{ field: "scaleOuts.1", confidence: "stated", asserter: viceGovernor }],
        absences: notStated("tested"),
      },
    },
    ["S2.7", "S2.10", "S2.11"],
  ),
  nakhon.sample(
    "innovations",
    { title: "นวัตกรรม", kind: "innovation", provenance: { sources, absences: notStated("description") } },
    ["S2.7"],
  ),
  nakhon.sample(
    "concepts",
    { title: "แนวคิดทางวิชาการ", kind: "academic-concept", provenance: { sources, absences: notStated("description") } },
    ["S2.7"],
  ),
  nakhon.sample("practitioners", { term: "ผู้ปฏิบัติงานที่เกี่ยวข้องต่างๆ", kinds: ["practitioner"], provenance: { sources } }, [
    "S2.7",
  ]),
  nakhon.sample(
    "adolescents",
    { term: "วัยรุ่น", kinds: ["adolescent"], provenance: { sources, absences: notStated("ageRange", "definition") } },
    ["S2.8"],
  ),
  nakhon.sample(
    "youth-facing-problems",
    { term: "เยาวชนที่เผชิญปัญหา", kinds: ["youth", "other"], provenance: { sources, absences: notStated("definition") } },
    ["S2.9"],
  ),
];
