import { organizationNamed } from "../organizations/reference.js";
import { day, notStated, openList, withheld, yearNamed } from "../sample/stating.js";
import { songkhla, songkhlaProvince, sources } from "./register.js";

const bodyName = "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา";
const chairOfDay = "แรงงานจังหวัดสงขลา";

/** The sub-committee and its first meeting of 2563. Who presided that day is stated; who chairs the body is not. */
export const meetingSamples = [
  songkhla.sample(
    "subcommittee",
    {
      name: { th: bodyName },
      kind: "subcommittee",
      level: "province",
      area: songkhlaProvince,
      basedOn: [
        songkhla.named("cabinet-resolution", "คณะรัฐมนตรีได้มีมติเห็นชอบ"),
        songkhla.named("family-regulation", "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551"),
      ],
      functions: [
        { text: "การส่งเสริมและสนับสนุนการให้มีการจัดประชุมสมัชชาครอบครัวระดับจังหวัด" },
        { text: "การเชื่อมประสานและบูรณาการระหว่างหน่วยงานที่เกี่ยวข้อง" },
        { text: "ผลักดันการบังคับใช้พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ.2550 ให้เป็นรูปธรรม" },
        { text: "ติดตามสถานการณ์ครอบครัวในด้านต่างๆ" },
        { text: "การประสานข้อมูลด้านครอบครัวในระดับพื้นที่จังหวัด" },
      ],
      members: [{ kind: "class", nameAsStated: "ส่วนราชการที่เกี่ยวข้อง" }],
      provenance: {
        sources,
        statements: [
          { field: "functions", confidence: "inferred" },
          { field: "members", confidence: "inferred" },
        ],
        absences: notStated("chair", "secretariat"),
        lists: [openList("members", "ส่วนราชการที่เกี่ยวข้อง")],
      },
    },
    ["S3.3", "S3.5"],
  ),
  songkhla.sample(
    "meeting",
    {
      body: songkhla.named("subcommittee", bodyName),
      number: 1,
      year: yearNamed(2563, "ครั้งที่ 1 /2563"),
      date: day("16 มี.ค.63", "2020-03-16"),
      time: "14:00",
      place: {
        nameAsStated: "ห้องประชุมสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา",
        room: "ห้องประชุม",
        organization: organizationNamed("songkhla-msdhs-office", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา"),
        area: songkhlaProvince,
      },
      chairOfDay: { post: chairOfDay, holder: { id: songkhla.ids["labour-officer"] } },
      attendeeClasses: [{ text: "ส่วนราชการที่เกี่ยวข้อง" }],
      agenda: [
        {
          number: "1",
          title: "แนวทางการจัดทำแผนปฏิบัติการด้านครอบครัวระดับจังหวัด",
          kind: "for-consideration",
          about: [{ kind: "plan", plan: songkhla.named("plan", "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด") }],
        },
        {
          number: "2",
          title: "แนวทางการจัดสมัชชาครอบครัวระดับจังหวัด ประจำปี 2563",
          kind: "for-consideration",
          about: [{ kind: "assembly", assembly: songkhla.named("assembly", "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563") }],
        },
      ],
      resolutions: [
        { item: "1", decision: "considered", text: "พิจารณาแนวทางการจัดทำแผนปฏิบัติการด้านครอบครัวระดับจังหวัด" },
        { item: "2", decision: "considered", text: "พิจารณาแนวทางการจัดสมัชชาครอบครัวระดับจังหวัด ประจำปี 2563" },
      ],
      states: [{ state: "held" }],
      provenance: {
        sources,
        statements: [
          { field: "time", asStated: "บ่ายวันนี้(16 มี.ค.63) เวลา 14.00 น.", confidence: "stated" },
          // The news tells of the two matters in this order and numbers neither.
          { field: "agenda.0.number", confidence: "inferred" },
          { field: "agenda.1.number", confidence: "inferred" },
        ],
        absences: notStated("attendance", "minutes"),
      },
    },
    ["S3.2", "S3.3", "S3.6", "S3.8"],
  ),
  songkhla.sample(
    "labour-officer",
    {
      posts: [{ title: chairOfDay, area: songkhlaProvince }],
      provenance: { sources, absences: withheld("name") },
    },
    ["S3.3"],
  ),
];
