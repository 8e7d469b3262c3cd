import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { statedOf } from "../record/index.js";
import { type Assembly, assembly, resolutionDecisions } from "./index.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });

/** A resolution from the consensus of its assembly to the cabinet, whose day the pages do not tell. */
const tenth: Assembly = {
  title: "สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๐ พ.ศ.๒๕๖๐",
  kind: "health",
  level: "national",
  ordinal: 10,
  year: { year: 2560, kind: "unspecified", asStated: "พ.ศ.๒๕๖๐" },
  resolutions: [
    {
      number: "2",
      code: "10.2",
      title: "การพัฒนาพื้นที่เล่นสร้างเสริมสุขภาวะของเด็กปฐมวัยและวัยประถมศึกษา",
      targetGroups: [{ nameAsStated: "เด็กปฐมวัย" }, { nameAsStated: "วัยประถมศึกษา" }],
      steps: [
        {
          decision: "consensus",
          body: { nameAsStated: "สมัชชาสุขภาพแห่งชาติ" },
          date: day("๒๒ ธันวาคม ๒๕๖๐", "2017-12-22"),
        },
        {
          decision: "driven",
          organization: { nameAsStated: "สำนักงานคณะกรรมการสุขภาพแห่งชาติ" },
          date: day("๑๖ มกราคม ๒๕๖๑", "2018-01-16"),
        },
        {
          decision: "approved",
          body: { nameAsStated: "คณะกรรมการสุขภาพแห่งชาติ" },
          date: day("๒๙ มีนาคม ๒๕๖๑", "2018-03-29"),
        },
        { decision: "noted", body: { nameAsStated: "คณะรัฐมนตรี" } },
        {
          decision: "assigned",
          body: { nameAsStated: "คณะรัฐมนตรี" },
          to: [{ nameAsStated: "หน่วยงานที่เกี่ยวข้อง" }],
        },
      ],
    },
  ],
  provenance: { absences: [{ field: "resolutions.0.steps.3.date", reason: "not-stated" }] },
};

/** A national assembly of which a second source tells the whole series. */
const family: Assembly = {
  title: "สมัชชาครอบครัวระดับชาติ ประจำปี 2566",
  kind: "family",
  level: "national",
  theme: "สานพลังสร้างสภาพแวดล้อมที่เป็นมิตรต่อครอบครัว : สร้างสุข ทุกพื้นที่ปลอดภัย",
  date: day("5 ก.ย. 66", "2023-09-05"),
  series: {
    title: "สมัชชาครอบครัวระดับชาติ",
    since: { year: 2552, kind: "unspecified", asStated: "ปี ๒๕๕๒" },
    held: { comparator: "exact", value: 7, unit: "ครั้ง", asStated: "๗ ครั้ง" },
    resolutionGroups: [{ text: "การสื่อสารสังคม" }, { text: "ครอบครัวลักษณะเฉพาะ" }, { text: "สวัสดิการสำหรับเด็ก" }],
  },
  provenance: { lists: [{ field: "series.resolutionGroups", isComplete: false, asStated: "๖ กลุ่มมติ" }] },
};

describe("a resolution", () => {
  it("keeps its whole way: consensus, approval, and what the cabinet noted", () => {
    expect(read(assembly, tenth)).toEqual({ ok: true, value: tenth, issues: [], advice: [] });
    expect(statedOf(tenth, "resolutions.0.steps.3.date")).toEqual({ kind: "absent", reason: "not-stated" });
  });

  it("has a word of its own for each step: noted is not approved", () => {
    expect(["consensus", "noted", "approved"].map((code) => resolutionDecisions.label(code, "th"))).toEqual([
      "ฉันทมติ",
      "รับทราบ",
      "เห็นชอบ",
    ]);
    const steps = [{ decision: "agreed" }];
    expect(read(assembly, { ...tenth, resolutions: [{ title: "ก", steps }], provenance: {} }).issues).toMatchObject([
      { path: ["resolutions", 0, "steps", 0, "decision"], code: "not-an-option" },
    ]);
  });

  it("is cited by a code, and asked about when another of the assembly bears it, in either figures", () => {
    const resolutions = [
      { code: "10.2", title: "ก" },
      { code: "๑๐.๒", title: "ข" },
    ];
    expect(read(assembly, { ...tenth, resolutions, provenance: {} }).advice).toMatchObject([
      { code: "duplicate-number", path: ["resolutions"], params: { numbers: ["๑๐.๒"] } },
    ]);
  });
});

describe("an assembly of a series", () => {
  it("says of the series what is not its own", () => {
    expect(read(assembly, family)).toEqual({ ok: true, value: family, issues: [], advice: [] });
  });

  it("may last for days, and is asked about when they are turned round", () => {
    const lastDate = day("7 ก.ย. 66", "2023-09-07");
    expect(read(assembly, { ...family, lastDate }).advice).toEqual([]);
    expect(read(assembly, { ...family, date: lastDate, lastDate: family.date }).advice).toMatchObject([
      { code: "period-ends-before-start", path: ["lastDate"], params: { start: lastDate } },
    ]);
  });
});
