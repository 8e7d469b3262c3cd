import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type KnowledgeSet, knowledgeSet, type Lesson, lesson, scaleOutChannels } from "./index.js";

const nakhon = { area: { code: "80", level: "province" as const, nameAsStated: "จังหวัดนครศรีธรรมราช" } };
const project = {
  nameAsStated: "โครงการส่งเสริมบทบาทขององค์กรปกครองส่วนท้องถิ่น (อปท) และภาคีท้องถิ่นเพื่อลดปัญหาการตั้งครรภ์ของวัยรุ่น",
};
const seminar = { nameAsStated: "งานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน" };
const lessonsOfTheDocuments: readonly (readonly [string, Lesson])[] = [
  [
    "that areas answer in ways of their own",
    {
      kind: "finding",
      text: "แตกต่างกันไปตามบริบทพื้นที่ทั้งในรูปท้องถิ่นเป็นแกนนำในการขับเคลื่อน หรือภาคีในพื้นที่ เช่น ภาคสาธารณสุขเป็นแกนนำ หรือการตอบรับเป็นรายบุคคลในบางพื้นที่",
      project,
      activity: seminar,
      areas: [nakhon],
      provenance: {
        lists: [
          {
            field: "areas",
            isComplete: false,
            total: { value: 8, comparator: "exact", unit: "พื้นที่", asStated: "ใน 8 พื้นที่" },
          },
        ],
      },
    },
  ],
  [
    "that work of this kind needs time",
    {
      title: "กระบวนการทำงานท้องวัยรุ่น : บทเรียนโครงการสุขภาวะเยาวชนโดยท้องถิ่นและภาคีนครศรีธรรมราช",
      kind: "lesson",
      text: "ต้องใช้ระยะเวลาและทำอย่างต่อเนื่องถึงจะเห็นผล",
      provenance: {
        statements: [{ field: "text", confidence: "stated", asserter: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" }],
      },
    },
  ],
  [
    "that agencies should plan, fund, follow and evaluate",
    {
      kind: "recommendation",
      text: "ส่งเสริมให้หน่วยงานที่เกี่ยวข้องมีแผนปฏิบัติการ จัดสรรงบประมาณเพื่อดำเนินการ ติดตาม ประเมินผลอย่างเป็นรูปธรรม",
      addressedTo: [{ nameAsStated: "หน่วยงานที่เกี่ยวข้อง" }],
    },
  ],
];

describe("a lesson", () => {
  it.each(lessonsOfTheDocuments)("of the documents is read: %s", (_, one) => {
    expect(read(lesson, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("says something", () => {
    expect(read(lesson, { kind: "lesson", text: " " }).issues).toMatchObject([{ code: "required", path: ["text"] }]);
  });
});

const tested: KnowledgeSet = {
  title: "ต้นแบบชุดความรู้ในการขับเคลื่อนสุขภาวะเด็ก เยาวชน",
  kind: "knowledge-set",
  tested: { isTested: true },
  scaleOuts: [
    {
      from: { kind: "area-set", areaSet: { nameAsStated: "พื้นที่ต้นแบบ" } },
      to: { kind: "target-group", targetGroup: { nameAsStated: "กลุ่มผู้รับประโยชน์" } },
      channels: ["policy", "learning", "communication"],
      asStated: "สู่กลุ่มผู้รับประโยชน์ ผ่านการผลักดันนโยบาย กระบวนการเรียนรู้ และการสื่อสาร",
    },
  ],
  states: [{ state: "tested" }, { state: "scaled-out" }],
  provenance: { absences: [{ field: "tested.how", reason: "not-stated" }] },
};
const introduced: KnowledgeSet = {
  title: "นวัตกรรมและแนวคิดทางวิชาการในการพัฒนาเด็กและเยาวชน",
  kind: "innovation",
  fromProjects: [project],
  fromLessons: [{ nameAsStated: "บทเรียนของโครงการ" }],
  scaleOuts: [
    {
      to: { kind: "area", ...nakhon },
      channels: ["learning"],
      activity: seminar,
      asStated: "ขยายผลสู่พื้นที่ต่างๆ ของจังหวัดนครศรีธรรมราช",
    },
  ],
};
const states = (...names: KnowledgeState[]) => names.map((state) => ({ state }));
type KnowledgeState = NonNullable<KnowledgeSet["states"]>[number]["state"];

describe("a knowledge set", () => {
  it.each([
    ["tested and scaled out through three channels", tested],
    ["introduced at a seminar, with nothing said of tests", introduced],
  ])("%s is read", (_, one) => {
    expect(read(knowledgeSet, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("goes out by policy, by learning and by communication", () => {
    expect(["policy", "learning", "communication"].map((code) => scaleOutChannels.label(code, "th"))).toEqual([
      "ผลักดันนโยบาย",
      "กระบวนการเรียนรู้",
      "การสื่อสาร",
    ]);
  });

  it("comes from areas, never from a target group", () => {
    const from = { kind: "target-group", targetGroup: { nameAsStated: "เยาวชน" } };
    expect(read(knowledgeSet, { ...introduced, scaleOuts: [{ from }] }).issues).toMatchObject([
      { code: "not-an-option", path: ["scaleOuts", 0, "from", "kind"] },
    ]);
  });

  it("is refused when it was tested and was not", () => {
    const torn = { ...introduced, scaleOuts: [], tested: { isTested: false }, states: states("tested") };
    expect(read(knowledgeSet, torn).issues).toMatchObject([{ code: "tested-contradicts-states", path: ["tested"] }]);
    expect(read(knowledgeSet, { ...torn, tested: { isTested: true } }).ok).toBe(true);
  });

  it("is advised when it is scaled out untested, and may be all the same", () => {
    const untested = { ...introduced, tested: { isTested: false } };
    expect(read(knowledgeSet, untested)).toMatchObject({ ok: true, advice: [{ code: "scaled-out-untested" }] });
    expect(read(knowledgeSet, { ...untested, scaleOuts: [] }).advice).toEqual([]);
    const said = { ...untested, scaleOuts: undefined, states: states("scaled-out") };
    expect(read(knowledgeSet, said).advice).toMatchObject([{ code: "scaled-out-untested" }]);
  });

  it("is advised when it was published before it was tested", () => {
    expect(read(knowledgeSet, { ...introduced, states: states("published", "tested") }).advice).toMatchObject([
      { code: "impossible-step" },
    ]);
    for (const later of ["published", "withdrawn"] as const)
      expect(read(knowledgeSet, { ...introduced, states: states("developing", "tested", later) }).advice).toEqual([]);
  });

  it("is advised on a scaling out that ends before it starts", () => {
    const year = (iso: string) => ({ asStated: String(Number(iso) + 543), iso, precision: "year" as const });
    const turned = { ...introduced, scaleOuts: [{ period: { start: year("2020"), end: year("2019") } }] };
    expect(read(knowledgeSet, turned)).toMatchObject({
      ok: true,
      advice: [{ code: "period-ends-before-start", params: { start: { iso: "2020" }, end: { iso: "2019" } } }],
    });
  });
});
