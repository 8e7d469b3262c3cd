import { describe, expect, it } from "vitest";
import type { StatedYear } from "../field/index.js";
import { read } from "../read/index.js";
import { newRecordId, nextStates } from "../record/index.js";
import { type Plan, plan, planFunctions, planLifecycle, planStates } from "./index.js";

const year = (value: number, kind: "unspecified" | "fiscal" | "calendar" = "unspecified") => ({ year: value, kind });

const fiscal2567 = { ...year(2567, "fiscal"), asStated: "ปีงบประมาณ 2567" };

const songkhlaPlan: Plan = {
  title: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565",
  kind: "action-plan",
  ownerBody: { nameAsStated: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา" },
  level: "province",
  area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
  years: { from: { ...year(2563), asStated: "พ.ศ.2563" }, to: year(2565) },
  basedOn: [{ nameAsStated: "มติคณะรัฐมนตรี" }, { nameAsStated: "นโยบาย ยุทธศาสตร์และแผนระดับชาติ" }],
  strategies: [
    "พัฒนาศักยภาพครอบครัว",
    "สร้างหลักประกันความมั่นคงของครอบครัว",
    "การบริหารจัดการที่เอื้อต่อความเข้มแข็งของครอบครัว",
    "ส่งเสริมและสนับสนุนเครือข่ายทางสังคมเพื่อพัฒนาครอบครัว",
    "พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว",
  ].map((title, at) => ({ number: String(at + 1), title })),
  emphases: [
    { text: "สร้างครอบครัวคุณภาพ" },
    { text: "ส่งเสริมครอบครัวในพื้นที่ตามสภาพปัญหาของพื้นที่" },
    { text: "การบูรณาการร่วมกันระหว่างหน่วยงานในพื้นที่ในการส่งเสริมครอบครัว" },
    { text: "การสร้างเครือข่ายเครื่องมือ นวัตกรรมในการทำงานเพื่อส่งเสริมครอบครัว" },
    { text: "จัดเก็บข้อมูลครอบครัวในพื้นที่" },
  ],
  states: [{ state: "guideline", by: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา" }],
  provenance: {
    lists: [
      {
        field: "strategies",
        isComplete: true,
        total: { comparator: "exact", value: 5, unit: "ยุทธศาสตร์", asStated: "5 ยุทธศาสตร์" },
      },
    ],
    absences: [{ field: "budget", reason: "not-stated" }],
  },
};

const funderPlan: Plan = {
  title: "แผนสุขภาวะเด็ก เยาวชน และครอบครัว",
  kind: "annual-plan",
  owner: { nameAsStated: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชนและครอบครัว (สำนัก 4)" },
  years: { from: fiscal2567, to: fiscal2567 },
  continues: { nameAsStated: "แผนงานสุขภาวะครอบครัว" },
  emphases: [
    {
      text: "การต่อยอดและขยายการดำเนินงานจากแผนงานสุขภาวะครอบครัว",
      year: { year: 2567, kind: "fiscal", asStated: "ในปีงบประมาณ 2567" },
    },
    { text: "มุ่งภารกิจบูรณาการเพื่อมุ่งเป้าสร้างเสริมสุขภาพแก่เด็ก และเยาวชน", year: { ...year(2566), asStated: "ในปี 2566" } },
  ],
  approaches: [
    { approach: "area-based", text: "ใช้พื้นที่เป็นฐาน (area-based multi-sector collaboration)" },
    { approach: "multi-sector" },
    { approach: "model-areas" },
    { approach: "scale-out", text: "การขยายผลต้นแบบชุดความรู้ที่ผ่านการทดสอบผลแล้ว" },
    { approach: "community-led", text: "ชุมชนนำ" },
    { approach: "build-on" },
  ],
  projects: [{ nameAsStated: "โครงการฯ" }],
};

/** The body of a plan as provinces write it: vision, missions, and strategies of which each has a page of its own. */
const roiEtPlan: Plan = {
  title: "แผนพัฒนาเด็กและเยาวชนจังหวัดร้อยเอ็ด",
  edition: "ฉบับที่ 1",
  kind: "field-development-plan",
  level: "province",
  vision: "เด็กและเยาวชนเติบโตอย่างมีคุณภาพ",
  missions: [{ number: 1, text: "พัฒนาศักยภาพเด็กและเยาวชน" }],
  strategies: [
    {
      number: "1",
      title: "พัฒนาศักยภาพเด็กและเยาวชน",
      goals: [{ text: "เด็กและเยาวชนมีทักษะชีวิต" }],
      indicators: [
        { label: "ร้อยละของเด็กปฐมวัยที่มีพัฒนาการสมวัย", target: { comparator: "at-least", value: 85, unit: "ร้อยละ" } },
      ],
      tactics: [
        { number: "1.1", title: "ส่งเสริมทักษะชีวิต" },
        { number: "1.2", title: "ส่งเสริมพื้นที่สร้างสรรค์" },
      ],
      responsible: [{ nameAsStated: "สำนักงาน พมจ.ร้อยเอ็ด" }],
      projects: [{ nameAsStated: "โครงการค่ายเยาวชน" }],
      amount: { comparator: "exact", value: 500_000 },
    },
  ],
  states: [{ state: "draft" }, { state: "under-consultation" }],
};

describe("a plan", () => {
  it.each([
    ["a province's plan for children, with vision, missions and the pages of a strategy", roiEtPlan],
    ["a province's action plan: three years, five strategies, five emphases, no budget stated", songkhlaPlan],
    ["a funder's plan for one fiscal year, with emphases of two years of two kinds", funderPlan],
    ["known by title and kind alone", { title: "แผนระดับชาติ", kind: "national-plan" } satisfies Plan],
  ])("can be %s", (_, record) => {
    expect(read(plan, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("holds who plans, budgets, monitors and evaluates, in the order of the work", () => {
    const functions = planFunctions.codes.map((code) => ({ function: code }));
    expect(functions).toHaveLength(4);
    expect(read(plan, { ...songkhlaPlan, functions })).toMatchObject({ ok: true, value: { functions } });
  });

  it("rests on laws, carries out higher plans and the resolutions of assemblies, each by its own kind of id", () => {
    const sound = {
      ...funderPlan,
      implements: [{ id: newRecordId("plan"), nameAsStated: "แผนระดับชาติ" }],
      carriesOut: [{ assembly: { id: newRecordId("assembly"), nameAsStated: "สมัชชาครอบครัวระดับชาติ ประจำปี 2565" } }],
    };
    expect(read(plan, sound).issues).toEqual([]);
    const mixed = { ...sound, basedOn: [{ id: newRecordId("plan"), nameAsStated: "แผน" }] };
    expect(read(plan, mixed).issues).toMatchObject([{ path: ["basedOn", 0, "id"], code: "invalid-format" }]);
  });
});

describe("advice on a plan", () => {
  it("comes when its years are in the wrong order, and gives them as years", () => {
    const years = { from: year(2565), to: year(2563) };
    expect(read(plan, { ...songkhlaPlan, years })).toMatchObject({
      ok: true,
      advice: [{ code: "years-out-of-order", path: ["years", "to"], params: { first: "2565", last: "2563" } }],
    });
  });

  it("stays away when years of two kinds may overlap", () => {
    const between = (from: StatedYear, to?: StatedYear) =>
      read(plan, { ...songkhlaPlan, years: { from, to } }).advice.map(({ code }) => code);
    expect(between(year(2563, "fiscal"), year(2562, "calendar"))).toEqual([]);
    expect(between(year(2563, "fiscal"), year(2562, "fiscal"))).toEqual(["years-out-of-order"]);
    expect(between(year(2563, "fiscal"), year(2561, "calendar"))).toEqual(["years-out-of-order"]);
    expect(between(year(2563))).toEqual([]);
  });

  it("comes when two strategies bear one number, and when the stated total differs", () => {
    const strategies = [...(songkhlaPlan.strategies ?? []).slice(0, 3), { number: "3", title: "เครือข่าย" }];
    const reading = read(plan, { ...songkhlaPlan, strategies });
    expect(reading).toMatchObject({ ok: true });
    expect(reading.advice).toMatchObject([
      { code: "duplicate-number", path: ["strategies"], params: { numbers: ["3"] } },
      { code: "list-total-differs", params: { stated: 5, listed: 4 } },
    ]);
  });

  it("comes when its years and its period are two spans that share no day", () => {
    const month = (iso: string) => ({ asStated: iso, iso, precision: "month" as const });
    const advice = (period: Plan["period"]) => read(plan, { ...funderPlan, period }).advice.map(({ code }) => code);
    expect(advice({ start: month("2024-10") })).toEqual(["told-twice-differently"]);
    expect(advice({ end: month("2023-09") })).toEqual(["told-twice-differently"]);
    expect(advice({ start: month("2023-10"), end: month("2024-09") })).toEqual([]);
    expect(advice({ start: month("2022-10"), end: month("2025-09") })).toEqual([]);
  });

  it("comes when its period ends before it starts", () => {
    const date = (iso: string) => ({ asStated: iso, iso, precision: "day" as const });
    const period = { start: date("2020-10-01"), end: date("2019-09-30") };
    expect(read(plan, { ...roiEtPlan, period }).advice).toMatchObject([{ code: "period-ends-before-start" }]);
  });
});

describe("the life of a plan", () => {
  it("goes from a guideline over a draft to approval, and from running to monitoring or evaluation", () => {
    expect(nextStates(planLifecycle, "guideline")).toEqual(["draft", "cancelled"]);
    expect(nextStates(planLifecycle, "running")).toEqual(["monitored", "evaluated", "ended", "cancelled"]);
  });

  it("may be turned down and drawn up again, and ends or is cancelled from wherever it is", () => {
    expect(nextStates(planLifecycle, "rejected")).toEqual(["draft", "cancelled"]);
    const final = ["ended", "cancelled"];
    for (const state of planStates.codes)
      expect(
        nextStates(planLifecycle, state).some((next) => final.includes(next)),
        state,
      ).toBe(!final.includes(state));
  });

  it("gives advice on a plan that ran before it was approved", () => {
    const states = [{ state: "draft" as const }, { state: "running" as const }];
    expect(read(plan, { ...songkhlaPlan, states }).advice).toMatchObject([{ code: "impossible-step" }]);
  });
});
