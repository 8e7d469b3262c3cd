import type { WorkCycle } from "@saan/schema/work-cycle";
import type { Sample } from "../sample/sample.js";
import { notStated } from "../sample/stating.js";
import { phayao, workCycles, workingGroups } from "./register.js";
import { actorOf, placeOf, subdistricts } from "./subdistricts.js";

const sources = [phayao.ids.news];
const agreement = phayao.named("memorandum", "ข้อตกลง MOU");
const groupName = "คณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน";
const surveyName = "การสำรวจฐานข้อมูลสถานการณ์เด็กสถานการณ์สุขภาวะเด็กเยาวชนและครอบครัวในชุมชน";
const planName = "แผนการดำเนินงานของคณะทำงานในระดับชุมชน";

// The four issues of the memorandum are the four steps. The news says what is to be done, not what was.
const steps: NonNullable<WorkCycle["steps"]> = [
  { kind: "working-group-meeting" },
  { kind: "situation-survey", outputs: [{ kind: "survey", survey: phayao.named("situation-survey", surveyName) }] },
  { kind: "synthesis-and-plan", outputs: [{ kind: "plan", plan: phayao.named("community-plan", planName) }] },
  { kind: "learning-forum" },
];

/** What each of the ten sub-districts is to do, and the working group that is to do it: one in each, by implication. */
const cycles: readonly Sample[] = subdistricts.flatMap((subdistrict) => [
  workingGroups.sample(
    subdistrict.slug,
    {
      name: { th: groupName },
      kind: "working-group",
      level: "community",
      area: placeOf(subdistrict),
      provenance: {
        sources,
        statements: [{ field: "area", confidence: "inferred" }],
        absences: notStated("members", "chair"),
      },
    },
    ["S0.15", "S0.20"],
  ),
  workCycles.sample(
    subdistrict.slug,
    {
      area: actorOf(subdistrict),
      agreement,
      project: phayao.named("model-province-project", "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว"),
      body: workingGroups.named(subdistrict.slug, groupName),
      phase: "เฟสแรก",
      phaseNumber: 1,
      period: {
        asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
        end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
      },
      steps,
      provenance: { sources, absences: notStated("period.start", ...steps.map((_, at) => `steps.${at}.states`)) },
    },
    ["S0.15", "S0.16"],
  ),
]);

export const workCycleSamples: readonly Sample[] = [
  ...cycles,
  phayao.sample(
    "situation-survey",
    {
      title: surveyName,
      kind: "situation-survey",
      areaSet: phayao.named("model-subdistricts", "ตำบลต้นแบบ 10 ตำบล"),
      agreement,
      states: [{ state: "planned" }],
      provenance: { sources, absences: notStated("instrument", "sample") },
    },
    ["S0.15"],
  ),
  phayao.sample(
    "community-plan",
    {
      title: planName,
      kind: "community-plan",
      level: "community",
      provenance: { sources, absences: notStated("years") },
    },
    ["S0.15"],
  ),
];
