import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDossier } from "../dossier/index.js";
import { organizationIdFromSlug } from "../organization/index.js";
import { read } from "../read/index.js";
import { impossibleSteps, statedListOf } from "../record/index.js";
import golden from "./golden/indicator-framework-1.json" with { type: "json" };
import {
  frameworkLifecycle,
  type IndicatorFramework,
  indicatorFramework,
  indicatorFrameworkMigrations,
  type Observation,
  observation,
  statedFrameworkSchema,
} from "./index.js";

/** S0.19: three components, no measure. */
const warmFamily: IndicatorFramework = {
  title: "ครอบครัวอบอุ่น",
  owner: { nameAsStated: "สสส.สำนัก 4" },
  components: [
    { number: 1, label: "สัมพันธภาพของคนในครอบครัว", concept: "relationships" },
    { number: 2, label: "บทบาทหน้าที่ของสมาชิกในครอบครัว", concept: "roles-and-duties" },
    { number: 3, label: "การพึ่งตนเอง", concept: "self-reliance" },
  ],
  states: [{ state: "in-use" }],
  provenance: {
    lists: [
      {
        field: "components",
        isComplete: true,
        total: { comparator: "exact", value: 3, unit: "องค์ประกอบ", asStated: "ตัวชี้วัด 3 องค์ประกอบ" },
      },
    ],
    absences: [
      { field: "version", reason: "not-stated" },
      { field: "components.0.indicators", reason: "not-stated" },
    ],
  },
};

/** S1.6: the four dimensions of สุขภาวะ. */
const wellbeing: IndicatorFramework = {
  title: "สุขภาวะ",
  components: [
    { label: "กาย", concept: "body" },
    { label: "จิตใจ", concept: "mind" },
    { label: "ปัญญา", concept: "wisdom" },
    { label: "สังคม", concept: "society" },
  ],
};

/** A list that is revised under one name, with a rate per thousand. */
const versioned: IndicatorFramework = {
  title: "ตัวชี้วัดสุขภาวะเยาวชน",
  version: "พ.ศ. 2560-2564",
  validPeriod: {
    start: { asStated: "พ.ศ. 2560", iso: "2017", precision: "year" },
    end: { asStated: "พ.ศ. 2564", iso: "2021", precision: "year" },
  },
  continues: { nameAsStated: "ตัวชี้วัดสุขภาวะเยาวชน พ.ศ. 2555-2559" },
  respondents: "สมาชิกครอบครัวอายุ 15 ปีขึ้นไป",
  scale: "have-or-not",
  components: [
    {
      label: "อนามัยการเจริญพันธุ์",
      indicators: [
        {
          number: 1,
          label: "อัตราการคลอดในหญิงอายุ 15-19 ปี",
          measure: "unit",
          unit: "คนต่อประชากรพันคน",
          numerator: "จำนวนการคลอดของหญิงอายุ 15-19 ปี",
          denominator: "จำนวนหญิงอายุ 15-19 ปีทั้งหมด",
          multiplier: 1000,
          direction: "descending",
        },
      ],
    },
  ],
};

describe("the frameworks of the documents", () => {
  it.each([
    ["three components and no measure", warmFamily],
    ["four dimensions", wellbeing],
    ["a version, its years, and a rate", versioned],
  ])("are read with no issue and no advice: %s", (_, record) => {
    expect(read(indicatorFramework, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("state how many components there are apart from the components", () => {
    expect(statedListOf(warmFamily, "components").total?.value).toBe(3);
    const shorter = { ...warmFamily, components: warmFamily.components.slice(1), provenance: warmFamily.provenance };
    expect(read(indicatorFramework, shorter).advice).toMatchObject([{ code: "list-total-differs" }]);
  });
});

describe("a framework", () => {
  it("is asked about a rate of which nobody says out of what", () => {
    const components = [{ label: "ก", indicators: [{ label: "อัตราการคลอด", multiplier: 1000 }] }];
    expect(read(indicatorFramework, { title: "ก", components }).advice).toMatchObject([
      { code: "rate-without-denominator", params: { names: ["อัตราการคลอด"] } },
    ]);
  });

  it("is asked about years in the wrong order and about a number that two components have", () => {
    const { start, end } = versioned.validPeriod ?? {};
    const inverted = { ...versioned, validPeriod: { start: end, end: start } };
    expect(read(indicatorFramework, inverted).advice).toMatchObject([{ code: "period-ends-before-start" }]);
    const components = warmFamily.components.map((one) => ({ ...one, number: 1 }));
    expect(read(indicatorFramework, { title: "ก", components }).advice).toMatchObject([{ code: "duplicate-number" }]);
  });

  it("is revised once and not taken into use again", () => {
    expect(impossibleSteps(frameworkLifecycle, [{ state: "in-use" }, { state: "revised" }])).toEqual([]);
    expect(impossibleSteps(frameworkLifecycle, [{ state: "revised" }, { state: "in-use" }])).toHaveLength(1);
  });

  it("in another record is its title and the labels of its components, and nothing more", () => {
    expect(read(statedFrameworkSchema, { title: "ก", components: [{ label: "ข" }] }).ok).toBe(true);
    expect(read(statedFrameworkSchema, { title: "ก", components: [{ label: "ข", number: 1 }] }).ok).toBe(false);
  });
});

const births: Observation = {
  framework: { nameAsStated: "ตัวชี้วัดสุขภาวะเยาวชน" },
  indicator: "อัตราการคลอดในหญิงอายุ 15-19 ปี",
  kind: "actual",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
  targetGroup: { nameAsStated: "หญิงอายุ 15-19 ปี" },
  year: { year: 2560, kind: "calendar", asStated: "พ.ศ. 2560" },
  status: "observed",
  measure: "unit",
  value: 39.6,
  unit: "คนต่อประชากรพันคน",
};
const relationships: Observation = {
  framework: { nameAsStated: "ครอบครัวอบอุ่น" },
  indicatorNumber: 1,
  indicator: "สัมพันธภาพของคนในครอบครัว",
  kind: "baseline",
  area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
  status: "no-data",
};
const codesOf = (record: object) => {
  const { issues, advice } = read(observation, { ...births, ...record });
  return [...issues, ...advice].map(({ code }) => code);
};

describe("an observation", () => {
  it.each<[string, Observation]>([
    ["a rate of a year", births],
    ["no data: that is a value of its own", relationships],
    ["a baseline of a model sub-district in words", { ...relationships, status: "observed", finding: "ปานกลาง" }],
    [
      "a target in per cent, at least so much",
      {
        ...births,
        kind: "target",
        measure: "percentage",
        comparator: "at-least",
        value: 80,
        unit: "ร้อยละ",
      },
    ],
    ["counts without their quotient", { ...births, value: undefined, numerator: 412, denominator: 10_400 }],
  ])("can be %s", (_, record) => {
    expect(read(observation, record)).toMatchObject({ ok: true, issues: [], advice: [] });
  });

  it("without a value says why", () => {
    expect(codesOf({ value: undefined })).toEqual(["required"]);
    expect(codesOf({ value: undefined, status: undefined })).toEqual(["required"]);
    expect(codesOf({ value: undefined, status: "suppressed" })).toEqual([]);
    const provenance = { absences: [{ field: "value", reason: "not-stated" }] };
    expect(codesOf({ value: undefined, status: undefined, provenance })).toEqual([]);
  });

  it("is refused with a value where there is no data", () => {
    for (const status of ["no-data", "suppressed"]) {
      expect(codesOf({ status })).toEqual(["value-without-data"]);
      expect(codesOf({ status, value: undefined, finding: "มาก" })).toEqual(["value-without-data"]);
    }
  });

  it("is asked about exactly when it is a percentage below nought or above a hundred: coverage may be 120", () => {
    fc.assert(
      fc.property(fc.double({ min: -200, max: 200, noNaN: true }), (value) => {
        const inRange = value >= 0 && value <= 100;
        expect(codesOf({ measure: "percentage", value })).toEqual(inRange ? [] : ["percentage-out-of-range"]);
        expect(read(observation, { ...births, measure: "percentage", value }).ok).toBe(true);
        expect(codesOf({ measure: "unit", value })).toEqual([]);
      }),
    );
  });

  it("is asked about out of nought, and when there is more than the whole", () => {
    expect(codesOf({ numerator: 0, denominator: 0 })).toEqual(["denominator-zero"]);
    expect(read(observation, { ...births, numerator: 0, denominator: 0 }).ok).toBe(true);
    expect(codesOf({ numerator: 11, denominator: 10 })).toEqual(["numerator-exceeds-denominator"]);
    expect(codesOf({ numerator: 10, denominator: 10 })).toEqual([]);
  });

  it("is asked how a count below ten is hidden, and the count stays out of what is said", () => {
    const { advice } = read(observation, { ...births, numerator: 3, denominator: 80 });
    expect(advice).toMatchObject([{ code: "small-count", path: ["hiddenAs"], params: {} }]);
    // The record still holds the count: whoever shows it must obey.
    expect(codesOf({ numerator: 3, denominator: 80, hiddenAs: "omitted" })).toEqual(["small-count"]);
    const change = { measure: "percentage-change", value: -50, unit: "ร้อยละ", comparedWith: { value: 4, current: 2 } };
    expect(codesOf(change)).toEqual(["small-count"]);
  });

  it("counts people unless its unit or its measure says otherwise", () => {
    for (const unit of [undefined, "คน", "เด็ก", "กรณี", "คน/ปี", "ชุด", "รูป", "ท่าน"])
      expect(codesOf({ value: 7, unit }), String(unit)).toEqual(["small-count"]);
    for (const unit of ["คนต่อประชากรพันคน", "แห่ง", "ครั้ง", "ตำบล", "โครงการ", "ร้อยละ", "ล้านคน", "รายการ"])
      expect(codesOf({ value: 7, unit }), unit).toEqual([]);
    for (const measure of ["percentage", "average", "ratio", "ordinal"])
      expect(codesOf({ value: 7, unit: "คน", measure }), measure).toEqual([]);
    for (const value of [0, 7.5, 10]) expect(codesOf({ value, unit: "คน" }), String(value)).toEqual([]);
    expect(codesOf({ value: 10, unit: "คน", comparator: "less-than" })).toEqual([]);
  });

  it("may be a range, which is about its lower end", () => {
    const ages = { measure: "average", value: 11, unit: "ปี", comparator: "about" };
    expect(codesOf({ ...ages, upTo: 12 })).toEqual([]);
    for (const amiss of [{ upTo: 11 }, { upTo: 12, comparator: "exact" }, { upTo: 12, comparator: undefined }])
      expect(codesOf({ ...ages, ...amiss })).toEqual(["range-mismatch"]);
  });

  it("may be of one day", () => {
    const asOf = { asStated: "ณ วันที่ 30 กันยายน 2563", iso: "2020-09-30", precision: "day" };
    expect(codesOf({ asOf })).toEqual([]);
  });

  it("is of groups: there is no place for one of them", () => {
    expect(codesOf({ respondent: "สมชาย ใจดี" })).toEqual(["unknown-key"]);
  });
});

describe("frameworks of version 1", () => {
  it("are brought forward and read with no issue and no advice", () => {
    const readers = {
      "indicator-framework": { definition: indicatorFramework, migrations: indicatorFrameworkMigrations },
    };
    const { dossier, issues, advice } = readDossier(readers, golden);
    expect([...issues, ...advice]).toEqual([]);
    const [framework] = dossier.records.map(({ record }) => record as IndicatorFramework);
    expect(framework?.owner?.id).toBe(organizationIdFromSlug("thaihealth-section-4"));
    expect(framework?.components).toEqual(golden.records[0]?.record.components);
  });
});
