import { organizationNamed } from "../organizations/reference.js";
import { exactly, notStated, wholeList, yearNamed } from "../sample/stating.js";
import { songkhla, songkhlaProvince, sources } from "./register.js";

const bodyName = "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา";
const planName = "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด";

/** The plan and the assembly that the meeting considered, and what the plan would rest on. */
export const planSamples = [
  songkhla.sample(
    "plan",
    {
      title: planName,
      kind: "action-plan",
      ownerBody: songkhla.named("subcommittee", bodyName),
      level: "province",
      area: songkhlaProvince,
      years: { from: yearNamed(2563, "พ.ศ.2563"), to: yearNamed(2565, "2565") },
      basedOn: [
        songkhla.named("national-policy", "นโยบาย ยุทธศาสตร์และแผนระดับชาติ"),
        songkhla.named("national-strategy", "นโยบาย ยุทธศาสตร์และแผนระดับชาติ"),
        songkhla.named("national-plan", "นโยบาย ยุทธศาสตร์และแผนระดับชาติ"),
      ],
      carriesOut: [{ assembly: songkhla.named("assembly", "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563") }],
      strategies: [
        { title: "พัฒนาศักยภาพครอบครัว" },
        { title: "สร้างหลักประกันความมั่นคงของครอบครัว" },
        { title: "การบริหารจัดการที่เอื้อต่อความเข้มแข็งของครอบครัว" },
        { title: "ส่งเสริมและสนับสนุนเครือข่ายทางสังคมเพื่อพัฒนาครอบครัว" },
        { title: "พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว" },
      ],
      emphases: [
        { text: "ส่งเสริมให้มีการสร้างครอบครัวคุณภาพ" },
        { text: "ส่งเสริมครอบครัวในพื้นที่ตามสภาพปัญหาของพื้นที่" },
        { text: "การบูรณาการร่วมกันระหว่างหน่วยงานในพื้นที่ในการส่งเสริมครอบครัว" },
        { text: "การสร้างเครือข่ายเครื่องมือ นวัตกรรมในการทำงานเพื่อส่งเสริมครอบครัว" },
        { text: "จัดเก็บข้อมูลครอบครัวในพื้นที่" },
      ],
      states: [{ state: "guideline" }],
      provenance: {
        sources,
        statements: [
          { field: "ownerBody", confidence: "inferred" },
          { field: "carriesOut", confidence: "inferred" },
        ],
        absences: notStated("budget", "projects"),
        lists: [wholeList("strategies", exactly(5, "ยุทธศาสตร์", "5 ยุทธศาสตร์"))],
      },
    },
    ["S3.6", "S3.7"],
  ),
  songkhla.sample(
    "assembly",
    {
      title: "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563",
      kind: "family",
      level: "province",
      area: songkhlaProvince,
      year: yearNamed(2563, "ประจำปี 2563"),
      requestedBy: {
        organization: organizationNamed("women-and-family-department", "กรมกิจการสตรีและสถาบันครอบครัว"),
        of: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด" },
      },
      organizers: [organizationNamed("songkhla-msdhs-office", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา")],
      body: songkhla.named("subcommittee", bodyName),
      basedOn: [songkhla.named("family-regulation", "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551")],
      methods: [
        { method: "brainstorm", text: "เพื่อระดมความคิดเห็น" },
        { method: "recommend", text: "เสนอแนะแนวทางในการแก้ไขปัญหา" },
      ],
      proposals: [{ kind: "policy", text: "ข้อเสนอเชิงนโยบายด้านครอบครัว", level: "province" }],
      states: [{ state: "requested" }, { state: "planned" }],
      provenance: {
        sources,
        statements: [
          { field: "organizers", confidence: "inferred" },
          {
            field: "proposals.0",
            asStated: "เพื่อเป็นฐานสำหรับการพัฒนาข้อเสนอเชิงนโยบายด้านครอบครัวต่อไป",
            confidence: "stated",
          },
        ],
        absences: notStated("date", "theme", "issues", "attendance"),
      },
    },
    ["S3.8"],
  ),
  songkhla.sample(
    "social-communication",
    {
      channel: "social-communication",
      mission: "พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว",
      plan: songkhla.named("plan", planName),
      provenance: { sources, absences: notStated("organizations", "period") },
    },
    ["S3.6"],
  ),
  songkhla.sample(
    "tools",
    { title: "เครื่องมือ", kind: "tool", states: [{ state: "developing" }], provenance: { sources } },
    ["S3.7"],
  ),
  songkhla.sample(
    "innovations",
    {
      title: "นวัตกรรมในการทำงานเพื่อส่งเสริมครอบครัว",
      kind: "innovation",
      states: [{ state: "developing" }],
      provenance: { sources },
    },
    ["S3.7"],
  ),
];

export const dataSamples = [
  songkhla.sample(
    "family-watch",
    {
      title: "ติดตามสถานการณ์ครอบครัวในด้านต่างๆ",
      kind: "situation-watch",
      area: songkhlaProvince,
      provenance: { sources, absences: notStated("instrument", "period") },
    },
    ["S3.5"],
  ),
  songkhla.sample(
    "coordinated-data",
    {
      title: "การประสานข้อมูลด้านครอบครัวในระดับพื้นที่จังหวัด",
      kind: "coordinated-data",
      area: songkhlaProvince,
      provenance: { sources, absences: notStated("custodian") },
    },
    ["S3.5"],
  ),
  songkhla.sample(
    "family-data",
    {
      title: "จัดเก็บข้อมูลครอบครัวในพื้นที่",
      kind: "family-data",
      area: songkhlaProvince,
      survey: songkhla.named("family-data-survey", "จัดเก็บข้อมูลครอบครัวในพื้นที่"),
      provenance: { sources, absences: notStated("custodian", "period") },
    },
    ["S3.7"],
  ),
  songkhla.sample(
    "family-data-survey",
    {
      title: "จัดเก็บข้อมูลครอบครัวในพื้นที่",
      kind: "family-data",
      area: songkhlaProvince,
      states: [{ state: "planned" }],
      provenance: { sources, absences: notStated("instrument", "period") },
    },
    ["S3.7"],
  ),
];
