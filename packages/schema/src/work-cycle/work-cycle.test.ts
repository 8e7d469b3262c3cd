import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { canMove, newRecordId, nextStates } from "../record/index.js";
import { type Step, stepKinds, stepLifecycle, stepStates, type WorkCycle, workCycle } from "./index.js";

const on = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });

/** S0.15, S0.20: what ตำบลแม่กา agreed to do. The news tells of no step that was taken. */
const agreed: WorkCycle = {
  area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
  agreement: { id: newRecordId("agreement"), nameAsStated: "ข้อตกลง MOU" },
  body: { nameAsStated: "คณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน" },
  phase: "เฟสแรก",
  period: {
    asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
  },
  phaseNumber: 1,
  steps: stepKinds.codes.slice(0, 4).map((kind) => ({ kind })),
  provenance: {
    lists: [
      {
        field: "steps",
        isComplete: true,
        total: { comparator: "exact", value: 4, unit: "ประเด็น", asStated: "ใน 4 ประเด็น" },
      },
    ],
    absences: [{ field: "steps.0.states", reason: "not-stated" }],
  },
};

/** The same area a year on: two steps taken, one under way, each with what came of it. */
const underWay: WorkCycle = {
  ...agreed,
  provenance: {},
  steps: [
    {
      kind: "working-group-meeting",
      planned: on("1 สิงหาคม 2562", "2019-08-01"),
      actual: on("5 สิงหาคม 2562", "2019-08-05"),
      states: [{ state: "done" }],
      outputs: [{ kind: "meeting", meeting: { nameAsStated: "ประชุมคณะทำงานตำบลแม่กา ครั้งที่ 1" } }],
    },
    {
      kind: "situation-survey",
      states: [{ state: "done" }],
      outputs: [
        { kind: "survey", survey: { nameAsStated: "สำรวจสถานการณ์ตำบลแม่กา" } },
        { kind: "dataset", dataset: { id: newRecordId("dataset"), nameAsStated: "ข้อมูลสถานการณ์ตำบลแม่กา" } },
      ],
    },
    {
      kind: "synthesis-and-plan",
      states: [{ state: "in-progress" }],
      outputs: [{ kind: "plan", plan: { nameAsStated: "แผนการดำเนินงานตำบลแม่กา" } }],
    },
    { kind: "learning-forum", states: [{ state: "not-started" }], planned: on("1 มิถุนายน 2563", "2020-06-01") },
  ],
};

const findings = (steps: readonly Partial<Step>[]) => {
  const { issues, advice } = read(workCycle, { ...underWay, steps });
  return [...issues, ...advice].map(({ code, severity, params }) => [severity, code, params.numbers]);
};

describe("a work cycle", () => {
  it.each([
    ["agreed on, with nothing told of its steps", agreed],
    ["under way, with what came of each step", underWay],
  ])("can be %s", (_, record) => {
    expect(read(workCycle, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("is of one area, and may know nothing else", () => {
    expect(read(workCycle, { area: agreed.area }).ok).toBe(true);
    expect(read(workCycle, { steps: [] }).issues).toMatchObject([{ path: ["area"], code: "required" }]);
  });

  it("has the four kinds of step of the first agreement, in its order, and a place for any other", () => {
    expect(stepKinds.codes.map((code) => stepKinds.label(code, "th"))).toEqual([
      "ประชุมคณะทำงาน",
      "สำรวจฐานข้อมูลสถานการณ์",
      "สังเคราะห์และจัดทำแผน",
      "เวทีสร้างการเรียนรู้",
      "ขั้นตอนอื่น",
    ]);
  });

  it("asks about one step told twice, and not about rounds that a number or the words tell apart", () => {
    const forum = { kind: "learning-forum" } as const;
    expect(findings([forum, { kind: "situation-survey" }, forum])).toEqual([["advice", "same-step-twice", [3]]]);
    expect(findings([forum, { ...forum, number: "4.2" }])).toEqual([]);
    expect(
      findings([
        { ...forum, asStated: "เวทีครั้งที่ 1" },
        { ...forum, asStated: "เวทีครั้งที่ 2" },
      ]),
    ).toEqual([]);
    const other = { kind: "other", asStated: "เยี่ยมบ้าน" } as const;
    expect(findings([other, { ...other, asStated: "คืนข้อมูลให้ชุมชน" }])).toEqual([]);
    expect(findings([other, other])).toEqual([["advice", "same-step-twice", [2]]]);
  });

  it("ties an output to a record of the kind it says", () => {
    const outputs = [{ kind: "plan" as const, plan: { id: newRecordId("dataset"), nameAsStated: "ก" } }];
    expect(read(workCycle, { ...underWay, steps: [{ kind: "learning-forum", outputs }] }).issues).toMatchObject([
      { path: ["steps", 0, "outputs", 0, "plan", "id"], code: "invalid-format" },
    ]);
  });
});

describe("advice on steps", () => {
  const first = "working-group-meeting";
  const second = "situation-survey";

  it("comes when one is done before the one it follows, in whatever order they are listed", () => {
    const early = ["advice", "step-before-the-one-it-follows"];
    expect(
      findings([
        { kind: first, states: [{ state: "not-started" }] },
        { kind: second, states: [{ state: "done" }] },
      ]),
    ).toEqual([[...early, [2]]]);
    expect(
      findings([
        { kind: second, states: [{ state: "done" }] },
        { kind: first, states: [{ state: "in-progress" }] },
      ]),
    ).toEqual([[...early, [1]]]);
  });

  it("stays away when the one before was given up, is not told of, or is done too", () => {
    for (const state of ["not-done", "done", undefined] as const)
      expect(
        findings([
          { kind: first, ...(state && { states: [{ state }] }) },
          { kind: second, states: [{ state: "done" }] },
        ]),
      ).toEqual([]);
    expect(findings([{ kind: second, states: [{ state: "done" }] }])).toEqual([]);
    expect(
      findings([
        { kind: first, states: [{ state: "not-started" }] },
        { kind: second, states: [{ state: "in-progress" }] },
      ]),
    ).toEqual([]);
  });

  it("knows no order for steps of other kinds, and no step done too early while one round before it is done", () => {
    const states = (state: "not-started" | "done") => [{ state }];
    expect(
      findings([
        { kind: "learning-forum", states: states("not-started") },
        { kind: "other", states: states("done") },
      ]),
    ).toEqual([]);
    expect(
      findings([
        { kind: first, number: "1", states: states("done") },
        { kind: first, number: "2", states: states("not-started") },
        { kind: second, states: states("done") },
      ]),
    ).toEqual([]);
  });

  it("comes when a step that is not started has a date on which it was done, and not when one that is done has none", () => {
    const actual = on("5 สิงหาคม 2562", "2019-08-05");
    expect(findings([{ kind: first, states: [{ state: "not-started" }], actual }])).toEqual([
      ["advice", "step-dated-but-not-started", [1]],
    ]);
    expect(findings([{ kind: first, states: [{ state: "done" }] }])).toEqual([]);
  });
});

describe("a step", () => {
  it("is taken up, done or given up, and what is done stays done", () => {
    expect(nextStates(stepLifecycle, "not-started")).toEqual(["in-progress", "done", "not-done"]);
    expect(nextStates(stepLifecycle, "done")).toEqual([]);
    expect(canMove(stepLifecycle, "not-done", "in-progress")).toBe(true);
  });

  it("keeps how it came to its state, and is asked about what its lifecycle does not know", () => {
    const begun = { state: "in-progress" as const, since: on("5 สิงหาคม 2562", "2019-08-05"), by: "คณะทำงานตำบลแม่กา" };
    expect(findings([{ kind: "situation-survey", states: [begun, { state: "done" }] }])).toEqual([]);
    expect(findings([{ kind: "situation-survey", states: [{ state: "done" }, begun] }])).toEqual([
      ["advice", "impossible-step", undefined],
    ]);
  });

  it("has a state for each milestone status of OCDS", () => {
    const words = Object.values(stepStates.entries).map(({ definition }) => definition.en);
    for (const status of ["scheduled", "partiallyMet", "met", "notMet"])
      expect(
        words.filter((text) => text.includes(`OCDS: ${status}`)),
        status,
      ).toHaveLength(1);
  });
});
