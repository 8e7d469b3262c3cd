import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type IndicatorFramework, indicatorFramework, type Observation, observation } from "./index.js";

const region = (nameAsStated: string) => ({
  level: "region" as const,
  regionScheme: "six-regions" as const,
  nameAsStated,
});

/** A table whose indicator is a change, with grades that share their edges, set by another body than the figures. */
const pregnancies: IndicatorFramework = {
  title: "ตัวชี้วัดการศึกษายุคใหม่",
  components: [
    {
      label: "สุขภาวะ",
      indicators: [
        {
          label: "การตั้งครรภ์ อายุต่ำกว่า 20 ปี",
          measure: "percentage-change",
          formula: "(ปีปัจจุบัน - ปีที่ผ่านมา) × 100 / ปีที่ผ่านมา",
          direction: "descending",
          grades: [
            { label: "ปรับปรุง", from: 0 },
            { label: "พอใช้", from: -5, to: 0, toIncluded: true },
            { label: "ดี", from: -10, to: -5 },
            { label: "ดีมาก", to: -10, toIncluded: true },
          ],
          gradesOwner: { nameAsStated: "สำนักงานเลขาธิการสภาการศึกษา" },
        },
      ],
    },
  ],
};

const north: Observation = {
  indicator: "การตั้งครรภ์ อายุต่ำกว่า 20 ปี",
  kind: "actual",
  area: region("เหนือ"),
  measure: "percentage-change",
  value: -11.11,
  unit: "ร้อยละ",
  comparedWith: { value: 243, current: 216 },
  grade: "ดีมาก",
};
const country: Observation = {
  ...north,
  area: { level: "national", nameAsStated: "ภาพรวมทั้งประเทศ" },
  value: -11.05,
  comparedWith: { value: 1122, current: 998 },
};
const codesOf = (record: object) => read(observation, { ...north, ...record }).advice.map(({ code }) => code);

describe("a change in per cent", () => {
  it("of a table with grades is read", () => {
    for (const record of [north, country])
      expect(read(observation, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
    expect(read(indicatorFramework, pregnancies)).toEqual({ ok: true, value: pregnancies, issues: [], advice: [] });
  });

  it("may be below nought and above a hundred", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(read(observation, { ...north, value, comparedWith: undefined }).ok).toBe(true);
      }),
    );
  });

  it("is asked about when the values compared give another: a page lost the sign", () => {
    expect(read(observation, { ...country, value: 11.05 })).toMatchObject({
      ok: true,
      advice: [{ code: "change-differs", path: ["value"], params: { stated: 11.05, reckoned: -11.05 } }],
    });
  });

  it("may be rounded as far as it is printed", () => {
    expect(codesOf({ value: -11 })).toEqual([]);
    expect(codesOf({ value: -11.1 })).toEqual([]);
    expect(codesOf({ value: -11.2 })).toEqual(["change-differs"]);
    expect(codesOf({ value: 0, comparedWith: { value: 140, current: 140 } })).toEqual([]);
  });

  it("is not reckoned from nought, from one value only, or against what is no change", () => {
    expect(codesOf({ comparedWith: { value: 0, current: 50 } })).toEqual([]);
    expect(codesOf({ comparedWith: { value: 243 } })).toEqual([]);
    expect(codesOf({ measure: "unit" })).toEqual([]);
    expect(codesOf({ comparator: "about", value: -12 })).toEqual([]);
  });
});

describe("a grade", () => {
  it("may be printed from above, as a falling scale is", () => {
    const graded = (grade: object) => {
      const components = [{ label: "ก", indicators: [{ label: "ข", grades: [{ label: "ดี", ...grade }] }] }];
      return read(indicatorFramework, { title: "ก", components }).issues;
    };
    expect(graded({ from: -5, to: -5 })).toEqual([]);
    expect(graded({})).toEqual([]);
    expect(graded({ from: -5, to: -10 })).toEqual([]);
  });
});

describe("a value in parts", () => {
  const orphans: Observation = {
    indicator: "เด็กกำพร้าจากสถานการณ์ความไม่สงบ",
    kind: "actual",
    area: { code: "91", level: "province", nameAsStated: "สตูล" },
    value: 60,
    unit: "คน",
    breakdown: [
      { sex: "male", group: "กำพร้าบิดา", value: 30 },
      { sex: "female", group: "กำพร้าบิดา", value: 30 },
      { sex: "male", group: "กำพร้าทั้งบิดามารดา", status: "zero-or-not-known" },
    ],
  };
  const drowned: Observation = {
    indicator: "เด็กจมน้ำเสียชีวิต",
    kind: "actual",
    value: 10_923,
    unit: "คน",
    breakdown: [{ ageRange: { below: 5 }, group: "ในแหล่งน้ำในบ้าน", comparator: "more-than", value: 400 }],
  };

  it.each([
    ["by sex and kind, with a dash", orphans],
    ["by age, and only one of them", drowned],
  ])("is read: %s", (_, record) => {
    expect(read(observation, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("keeps a dash as neither nought nor nothing, and refuses a figure beside it", () => {
    const dash = { ...orphans, value: undefined, breakdown: undefined, status: "zero-or-not-known" };
    expect(read(observation, dash)).toMatchObject({ ok: true });
    expect(read(observation, { ...dash, value: 0 }).issues).toMatchObject([{ code: "value-without-data" }]);
    const breakdown = [{ sex: "male", status: "zero-or-not-known", value: 0 }];
    expect(read(observation, { ...orphans, breakdown }).issues).toMatchObject([
      { code: "value-without-data", path: ["breakdown"] },
    ]);
  });

  it("is asked about when a part is more than the whole, and not when the whole is a bound or a share", () => {
    const tooMany = {
      ...orphans,
      breakdown: [
        { sex: "male", value: 30 },
        { sex: "female", value: 61 },
      ],
    };
    expect(read(observation, tooMany).advice).toMatchObject([
      { code: "part-exceeds-whole", path: ["breakdown"], params: { stated: 60, numbers: [2] } },
    ]);
    expect(read(observation, { ...tooMany, comparator: "at-least" }).advice).toEqual([]);
    expect(read(observation, { ...tooMany, measure: "percentage", unit: "ร้อยละ" }).advice).toEqual([]);
  });

  it("is asked how a small part is hidden", () => {
    const breakdown = [{ sex: "male", group: "กำพร้ามารดา", value: 3 }];
    expect(read(observation, { ...orphans, breakdown }).advice).toMatchObject([
      { code: "small-count", path: ["hiddenAs"], params: {} },
    ]);
    expect(read(observation, { ...orphans, breakdown, unit: "ร้อยละ" }).advice).toEqual([]);
  });

  it("may itself be part of a larger value", () => {
    const partOf = { nameAsStated: "เด็กกำพร้า 5 จังหวัดชายแดนภาคใต้" };
    expect(read(observation, { ...orphans, partOf })).toMatchObject({ ok: true, advice: [] });
  });
});

describe("a hidden value", () => {
  const hidden = { indicator: "เด็กกำพร้า", kind: "actual", status: "suppressed", unit: "คน" };
  const issuesOf = (more: object) =>
    read(observation, { ...hidden, ...more }).issues.map(({ code, path }) => [code, path.join(".")]);
  const told = (field: string, asStated: string) => ({
    provenance: { statements: [{ field, asStated, confidence: "stated" }] },
  });

  it("is not told by what was compared, by its parts or by the words kept of it", () => {
    expect(issuesOf({ comparedWith: { value: 20, current: 1 } })).toEqual([["value-without-data", "status"]]);
    expect(issuesOf({ breakdown: [{ sex: "male", value: 1 }] })).toEqual([["value-without-data", "breakdown"]]);
    for (const words of ["เด็กหญิง 1 คน", "เด็กหญิง ๑ คน"])
      expect(issuesOf(told("value", words))).toEqual([["value-without-data", "provenance.statements"]]);
    const parts = { breakdown: [{ sex: "male", status: "suppressed" }] };
    expect(issuesOf({ ...parts, ...told("breakdown.0", "ชาย 2 คน") })).toEqual([
      ["value-without-data", "provenance.statements"],
    ]);
  });

  it("may stand beside its year, what was before, and parts that are hidden too", () => {
    const year = { year: { year: 2567, kind: "calendar" } };
    expect(issuesOf({ ...year, ...told("year", "ปี 2567"), comparedWith: { value: 20 } })).toEqual([]);
    expect(issuesOf({ breakdown: [{ sex: "male", status: "suppressed" }], denominator: 5000 })).toEqual([]);
    expect(issuesOf(told("value", "ไม่เปิดเผย"))).toEqual([]);
  });
});

describe("a part that is hidden", () => {
  const girls = { sex: "female", status: "suppressed" };
  const orphans = { indicator: "เด็กกำพร้า", kind: "actual", value: 100, unit: "คน" };
  const advice = (more: object) => read(observation, { ...orphans, ...more }).advice.map(({ code }) => code);

  it("is given away by the whole when it is the only one", () => {
    const breakdown = [girls, { sex: "male", value: 98 }];
    expect(read(observation, { ...orphans, breakdown }).advice).toEqual([
      { code: "hidden-part-can-be-reckoned", path: ["breakdown"], params: {}, severity: "advice" },
    ]);
    const bound = { sex: "female", comparator: "less-than", value: 10 };
    expect(advice({ breakdown: [bound, { sex: "male", value: 98 }] })).toEqual(["hidden-part-can-be-reckoned"]);
  });

  it.each<[string, object]>([
    ["the whole is a bound", { comparator: "more-than", breakdown: [girls, { sex: "male", value: 98 }] }],
    ["two are hidden", { breakdown: [girls, { sex: "male", status: "suppressed" }, { sex: "not-stated", value: 96 }] }],
    ["another is not known", { breakdown: [girls, { sex: "male" }] }],
    ["many are left", { breakdown: [girls, { sex: "male", value: 40 }] }],
    ["the other parts are of another split", { breakdown: [girls, { group: "กำพร้าบิดา", value: 98 }] }],
  ])("is not when %s", (_, more) => {
    expect(advice(more)).toEqual([]);
  });
});

describe("other values of the documents", () => {
  it.each<[string, Observation]>([
    ["an average by the month", { indicator: "ก", kind: "actual", measure: "average", value: 91, unit: "คนต่อเดือน" }],
    ["so many times as many", { indicator: "ก", kind: "actual", measure: "ratio", value: 21, unit: "เท่า" }],
    [
      "a projection",
      { indicator: "ก", kind: "actual", status: "projected", measure: "percentage", value: 19.6, unit: "ร้อยละ" },
    ],
    [
      "an opinion, with the question",
      {
        indicator: "ไม่ทราบวันครอบครัว",
        question: "ทราบหรือไม่ว่าวันครอบครัวคือวันใด",
        kind: "actual",
        measure: "percentage",
        value: 53.2,
        unit: "ร้อยละ",
      },
    ],
    [
      "more than half of a wider area than the country",
      {
        indicator: "ก",
        kind: "actual",
        area: { level: "world", nameAsStated: "ทั่วโลก" },
        measure: "percentage",
        comparator: "more-than",
        value: 50,
        unit: "ร้อยละ",
      },
    ],
  ])("can be %s", (_, record) => {
    expect(read(observation, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });
});
