import { organizationNamed } from "../organizations/reference.js";
import { notStated, openList, yearNamed } from "../sample/stating.js";
import { mahaSarakham, mahaSarakhamProvince, sources } from "./register.js";

const fiscal2567 = { year: 2567, kind: "fiscal", asStated: "ปีงบประมาณ 2567" } as const;
const planName = "แผนสุขภาวะเด็ก เยาวชน และครอบครัว";

/** The fund's plan of fiscal year 2567, what it builds on, and the project that follows it without a name of its own. */
export const planSamples = [
  mahaSarakham.sample(
    "plan-2567",
    {
      title: planName,
      kind: "annual-plan",
      owner: organizationNamed("thaihealth-section-4", "สำนักสนับสนุนสุขภาวะเด็ก เยาวชนและครอบครัว (สำนัก 4)"),
      years: { from: fiscal2567, to: fiscal2567 },
      continues: mahaSarakham.named("family-wellbeing-plan", "แผนงานสุขภาวะครอบครัว"),
      emphases: [
        { text: "การต่อยอดและขยายการดำเนินงานจากแผนงานสุขภาวะครอบครัว" },
        {
          text: "มุ่งภารกิจบูรณาการเพื่อมุ่งเป้าสร้างเสริมสุขภาพแก่เด็ก และเยาวชน",
          year: yearNamed(2566, "ในปี 2566"),
        },
      ],
      approaches: [
        { approach: "build-on", text: "การต่อยอดและขยายการดำเนินงาน" },
        { approach: "integration", text: "ภารกิจบูรณาการ" },
        { approach: "multi-sector", text: "โดยอาศัยความร่วมมือของทุกภาคส่วน" },
        { approach: "area-based", text: "ใช้พื้นที่เป็นฐาน (area-based multi-sector collaboration)" },
        { approach: "model-areas", text: "เพื่อพัฒนาพื้นที่ต้นแบบในการขับเคลื่อนสุขภาวะเด็ก เยาวชน" },
        { approach: "scale-out", text: "การขยายผลต้นแบบชุดความรู้ที่ผ่านการทดสอบผลแล้ว" },
        { approach: "family-and-community-based", text: "กิจกรรมฐานครอบครัวและชุมชน" },
        { approach: "community-led", text: "โดยใช้หลักคิด “ชุมชนนำ”" },
      ],
      projects: [mahaSarakham.named("project", "โครงการฯ")],
      targetGroups: [
        mahaSarakham.named("children", "เด็ก"),
        mahaSarakham.named("youth", "เยาวชน"),
        mahaSarakham.named("families", "ครอบครัว"),
      ],
      frameworks: [mahaSarakham.named("wellbeing", "สุขภาวะ")],
      provenance: {
        sources,
        statements: [{ field: "owner", confidence: "inferred" }],
        absences: notStated("budget", "strategies"),
      },
    },
    ["S1.8", "S1.9"],
  ),
  mahaSarakham.sample(
    "family-wellbeing-plan",
    {
      title: "แผนงานสุขภาวะครอบครัว",
      kind: "other",
      provenance: { sources, absences: notStated("owner", "years") },
    },
    ["S1.8"],
  ),
  mahaSarakham.sample(
    "model-areas",
    {
      title: "พื้นที่ต้นแบบในการขับเคลื่อนสุขภาวะเด็ก เยาวชน",
      role: "model",
      states: [{ state: "model" }],
      provenance: {
        sources,
        absences: notStated("members", "memberCount", "within"),
      },
    },
    ["S1.9"],
  ),
  mahaSarakham.sample(
    "project",
    {
      calledAs: "โครงการฯ",
      owners: [],
      partners: [organizationNamed("thaihealth-section-4", "สำนัก 4")],
      areas: [{ area: mahaSarakhamProvince }],
      missions: [{ title: "ภารกิจบูรณาการเพื่อสุขภาวะเด็ก เยาวชน และครอบครัวในชุมชน" }],
      goals: [
        {
          text: "เพื่อให้เด็กและเยาวชนในชุมชน ได้รับการดูแลและส่งเสริมศักยภาพ เติบโตเป็นพลเมืองที่เข้มแข็งของสังคม",
        },
      ],
      targetGroups: [mahaSarakham.named("vulnerable-families", "ครอบครัวเปราะบางในพื้นที่")],
      states: [{ state: "running" }],
      provenance: {
        sources,
        statements: [{ field: "areas", confidence: "inferred" }],
        absences: notStated("title", "owners", "period"),
        lists: [openList("partners", "ภาคีเครือข่ายในพื้นที่")],
      },
    },
    ["S1.10"],
  ),
  mahaSarakham.sample(
    "family-activity",
    {
      kind: "family-activity",
      title: "กิจกรรมฐานครอบครัวและชุมชน",
      level: "community",
      project: mahaSarakham.named("project", "โครงการฯ"),
      audience: [mahaSarakham.named("families", "ครอบครัว"), mahaSarakham.named("communities", "ชุมชน")],
      purposes: [{ text: "สนับสนุนครอบครัวและชุมชน ให้มีความรู้และทักษะการเลี้ยงดูเด็ก" }],
      provenance: { sources, absences: notStated("date", "venue", "organizers") },
    },
    ["S1.9"],
  ),
];
