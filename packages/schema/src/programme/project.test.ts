import { describe, expect, it } from "vitest";
import { plan } from "../plan/index.js";
import { read } from "../read/index.js";
import { canMove, nextStates } from "../record/index.js";
import { type Programme, type Project, programme, programmeLifecycle, programmeStates, project } from "./index.js";

const people = (value: number, more: object = {}) => ({ comparator: "exact" as const, value, unit: "คน", ...more });

/** A lasting line of work with its models and missions. */
const warmFamily: Programme = {
  title: "โครงการครอบครัวอบอุ่น",
  models: [{ number: 1, title: "การส่งเสริมครอบครัวอบอุ่นในชุมชน", areas: [{ areaSet: { nameAsStated: "11 จังหวัด" } }] }],
  missions: [{ number: 1, title: "ส่งเสริมการสื่อสารเชิงบวกในครอบครัว" }],
  states: [{ state: "pilot" }, { state: "upgraded" }],
};

/** A project of a local health fund: five aims, each with its measure, and no figure yet. */
const smartKids: Project = {
  title: "โครงการส่งเสริมเด็กปฐมวัยเทศบาลเมืองปัตตานี สู่ SMART KIDS 5 ด้าน",
  code: "67-L7884-1-08",
  owners: [{ nameAsStated: "กลุ่มงานเวชกรรมสังคม โรงพยาบาลปัตตานี" }],
  goals: [
    { text: "เด็ก 0-5 ปี มีพัฒนาการสมวัย", indicators: [{ label: "พัฒนาการสมวัย" }] },
    {
      text: "เด็ก 0-5 ปี ได้รับวัคซีนครบ",
      indicators: [{ label: "วัคซีนครบ", target: { comparator: "at-least", value: 90, unit: "ร้อยละ" } }],
    },
  ],
  targetGroups: [{ nameAsStated: "เด็ก 0-5 ปี" }],
};

/** A proposal to a fund: what is wrong and how large it is, under the fund's own plan. */
const proposal: Project = {
  calledAs: "โครงการ",
  plan: { nameAsStated: "แผนงานเด็ก เยาวชน ครอบครัว" },
  areas: [
    {
      area: {
        code: "930901",
        level: "subdistrict",
        nameAsStated: "เขตเทศบาล",
        governedBy: { nameAsStated: "เทศบาลตำบลท่ามะเดื่อ" },
      },
    },
  ],
  problems: [
    { text: "จำนวนประชากรในเขตเทศบาล", size: people(3975, { asStated: "3,975.00" }) },
    { text: "จำนวนเด็กอายุ 0-14 ปี", size: people(542, { asStated: "542.00" }) },
  ],
};

describe("a programme", () => {
  it("with models and missions is read", () => {
    expect(read(programme, warmFamily)).toEqual({ ok: true, value: warmFamily, issues: [], advice: [] });
  });

  it("is upgraded from a pilot, and not made a pilot again", () => {
    expect(canMove(programmeLifecycle, "pilot", "upgraded")).toBe(true);
    expect(canMove(programmeLifecycle, "upgraded", "pilot")).toBe(false);
  });
});

describe("a project", () => {
  it.each([
    ["with aims and their measures", smartKids],
    ["with problems and their size, under a plan", proposal],
  ])("is read: %s", (_, record) => {
    expect(read(project, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("has a title, or at least what the document calls it", () => {
    expect(read(project, {}).issues).toMatchObject([{ path: ["title"], code: "required" }]);
  });

  it("is asked about a phase that ends before it starts", () => {
    const year = (iso: string) => ({ asStated: iso, iso, precision: "year" as const });
    const phases = [{ title: "ระยะที่ 1" }, { title: "ระยะที่ 2", period: { start: year("2020"), end: year("2019") } }];
    expect(read(project, { ...smartKids, phases }).advice).toMatchObject([
      { code: "period-ends-before-start", path: ["phases"] },
    ]);
  });

  it("is asked about a problem of so few children that they could be known", () => {
    const problems = (size: object, text = "เด็กหลุดจากระบบการศึกษา") =>
      read(project, { ...proposal, problems: [{ text, size }] }).advice.map(({ code }) => code);
    expect(problems(people(3))).toEqual(["small-count"]);
    expect(problems(people(10, { comparator: "less-than" }))).toEqual([]);
    expect(problems(people(3), "ขาดอาสาสมัครสาธารณสุข")).toEqual([]);
  });
});

describe("the life of a programme or a project", () => {
  it("can be suspended, taken up again, closed and cancelled from every state that is open", () => {
    const final = ["closed", "cancelled"];
    for (const state of programmeStates.codes.filter((one) => !final.includes(one)))
      expect(nextStates(programmeLifecycle, state), state).toEqual(expect.arrayContaining(final));
    for (const state of final) expect(nextStates(programmeLifecycle, state)).toEqual([]);
    const states = ["pilot", "scaled-out", "next-phase", "suspended", "next-phase", "closed"].map((state) => ({
      state,
    }));
    expect(read(project, { ...smartKids, states }).advice).toEqual([]);
  });
});

describe("a resolution of an assembly", () => {
  const carriesOut = [{ assembly: { nameAsStated: "สมัชชาสุขภาพแห่งชาติ ครั้งที่ 10" }, resolution: "10.2" }];

  it("is carried out by a plan for some years, whole or one by one, and by a project", () => {
    const years = { from: { year: 2566, kind: "unspecified" }, to: { year: 2568, kind: "unspecified" } };
    const family = [{ assembly: { nameAsStated: "สมัชชาครอบครัวระดับชาติ ประจำปี 2565" } }];
    const title = "แผนขับเคลื่อนมติสมัชชาครอบครัวระดับชาติ ประจำปี 2565 ระยะ 3 ปี";
    expect(read(plan, { title, kind: "action-plan", years, carriesOut: family })).toMatchObject({
      ok: true,
      advice: [],
    });
    expect(read(project, { ...smartKids, carriesOut })).toMatchObject({ ok: true, advice: [] });
  });
});
