import { exactly, notStated, openList, wholeList } from "../sample/stating.js";
import { nakhon, nakhonProvince, sources } from "./register.js";

const title = "โครงการส่งเสริมบทบาทขององค์กรปกครองส่วนท้องถิ่น (อปท) และภาคีท้องถิ่นเพื่อลดปัญหาการตั้งครรภ์ของวัยรุ่น";
const period = {
  asStated: "ตั้งแต่มกราคม 2561 ถึงธันวาคม 2562",
  start: { asStated: "มกราคม 2561", iso: "2018-01", precision: "month" },
  end: { asStated: "ธันวาคม 2562", iso: "2019-12", precision: "month" },
} as const;
const someArea = { level: "unspecified", nameAsStated: "พื้นที่ที่ทำงาน" } as const;

/** The project that the seminar looks back on: six missions in eight areas, which nobody names. */
export const projectSamples = [
  nakhon.sample(
    "project",
    {
      title,
      areas: [
        { area: someArea, lead: "local-government" },
        { area: someArea, lead: "partners", leadOrganization: { nameAsStated: "ภาคสาธารณสุข" } },
        { area: { level: "unspecified", nameAsStated: "บางพื้นที่" }, lead: "individuals" },
      ],
      areaCount: exactly(8, "พื้นที่", "8 พื้นที่"),
      period,
      missions: [
        { title: "การสร้างและพัฒนากลไกขับเคลื่อนภารกิจ" },
        { title: "การส่งเสริมการสื่อสารเชิงบวกในครอบครัว" },
        { title: "การพัฒนาแกนนำเยาวชนเพื่อสื่อสารกับเยาวชน" },
        { title: "การพัฒนาระบบดูแลช่วยเหลือเยาวชนที่เผชิญปัญหารายกรณี (Case Conference)" },
        { title: "การส่งเสริมบทบาทสื่อมวลชนท้องถิ่นกับการทำงานเยาวชนเชิงบวก" },
        { title: "การเชื่อมโยงการทำงานกับภารกิจของกลไกระดับอำเภอและจังหวัด" },
      ],
      goals: [{ text: "การส่งเสริมสมรรถนะให้ อปท.และภาคีในท้องถิ่น มีการดูแลสุขภาวะเด็กและเยาวชน" }],
      targetGroups: [nakhon.named("adolescents", "วัยรุ่น")],
      states: [{ state: "running" }],
      provenance: {
        sources,
        statements: [{ field: "goals.0.text", asStated: "การส่งเสริมสมรรถนะให้ อปท.เละภาคีในท้องถิ่น", confidence: "stated" }],
        absences: notStated("owners", "code"),
        lists: [
          wholeList("missions", exactly(6, "ด้าน", "6 ด้าน")),
          openList("areas", "แตกต่างกันไปตามบริบทพื้นที่", exactly(8, "พื้นที่", "8 พื้นที่")),
        ],
      },
    },
    ["S2.8", "S2.9", "S2.10"],
  ),
  nakhon.sample(
    "eight-areas",
    {
      title: "8 พื้นที่ของจังหวัดนครศรีธรรมราช",
      within: nakhonProvince,
      memberCount: exactly(8, "พื้นที่", "8 พื้นที่"),
      project: nakhon.named("project", title),
      provenance: { sources, absences: notStated("members", "role") },
    },
    ["S2.8"],
  ),
  // The mission builds a system of case work. No case is told of, and none could be recorded.
  nakhon.sample(
    "case-work",
    {
      kind: "case-conference",
      area: { code: nakhonProvince.code ?? "80" },
      project: { id: nakhon.ids.project },
      problems: [{ problem: "facing-problems" }],
      provenance: { sources, absences: notStated("date", "cases", "decisions", "consent") },
    },
    ["S2.9"],
  ),
  nakhon.sample(
    "positive-talk",
    {
      channel: "positive-talk-in-families",
      mission: "การส่งเสริมการสื่อสารเชิงบวกในครอบครัว",
      project: nakhon.named("project", title),
      period,
      provenance: { sources, absences: notStated("organizations") },
    },
    ["S2.9"],
  ),
  nakhon.sample(
    "youth-leaders",
    {
      channel: "youth-leaders",
      mission: "การพัฒนาแกนนำเยาวชนเพื่อสื่อสารกับเยาวชน",
      audience: [{ nameAsStated: "เยาวชน" }],
      project: nakhon.named("project", title),
      period,
      provenance: { sources, absences: notStated("organizations") },
    },
    ["S2.9"],
  ),
  nakhon.sample(
    "local-media",
    {
      channel: "local-media",
      mission: "การส่งเสริมบทบาทสื่อมวลชนท้องถิ่นกับการทำงานเยาวชนเชิงบวก",
      project: nakhon.named("project", title),
      period,
      provenance: { sources, absences: notStated("organizations") },
    },
    ["S2.9"],
  ),
];
