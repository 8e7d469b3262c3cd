import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Dataset, dataset, type SituationReport, type Survey, situationReport, survey } from "./index.js";

const communitySurvey: Survey = {
  title: "การสำรวจฐานข้อมูลสถานการณ์เด็กสถานการณ์สุขภาวะเด็กเยาวชนและครอบครัวในชุมชน",
  kind: "situation-survey",
  areaSet: { nameAsStated: "พื้นที่ทำงานทั้ง 10 ตำบล" },
  framework: { nameAsStated: "ครอบครัวอบอุ่น" },
  agreement: { nameAsStated: "ข้อตกลงหรือ MOU" },
  period: {
    asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
  },
  states: [{ state: "planned" }],
  provenance: {
    absences: [
      { field: "instrument", reason: "not-stated" },
      { field: "sample", reason: "not-stated" },
    ],
  },
};
const basicNeeds: Survey = {
  title: "การสำรวจข้อมูลความจำเป็นพื้นฐาน",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
  instrument: { name: "จปฐ.", version: "พ.ศ. 2560-2564", scale: "pass-or-not" },
};
const selfAssessment: Survey = {
  title: "มาตรฐานครอบครัวเข้มแข็ง",
  kind: "self-assessment",
  instrument: { name: "มาตรฐานครอบครัวเข้มแข็ง", respondents: "สมาชิกอายุ 15 ปีขึ้นไป", scale: "have-or-not" },
  sample: { value: 70, comparator: "more-than", unit: "ครอบครัว" },
};

/** An opinion poll by a centre of a university: a population, a sample, a margin, and a funder. */
const familyDay: Survey = {
  title: "วันครอบครัวของคนไทย ปี พ.ศ. 2551",
  kind: "opinion-poll",
  areaCount: { value: 18, comparator: "exact", unit: "จังหวัด", asStated: "18 จังหวัด" },
  instrument: { scale: "mixed" },
  responsible: [{ nameAsStated: "ศูนย์วิจัยความสุขชุมชน" }, { nameAsStated: "มหาวิทยาลัยอัสสัมชัญ" }],
  funder: { nameAsStated: "สสส." },
  population: "ประชาชนที่พักอาศัยใน 18 จังหวัดของประเทศ",
  sample: { value: 3088, comparator: "exact", unit: "ตัวอย่าง", asStated: "3,088 ตัวอย่าง" },
  marginOfError: 2.5,
};

describe("a survey", () => {
  it("of a handful of families is asked about", () => {
    const sample = { value: 4, comparator: "exact", unit: "ครัวเรือน" };
    expect(read(survey, { ...selfAssessment, sample }).advice).toMatchObject([
      { code: "small-count", path: ["sample"], params: {} },
    ]);
    const ofOffices = { title: "ความเห็นต่อแผนพัฒนาจังหวัด", population: "ผู้บริหาร" };
    expect(read(survey, { ...ofOffices, sample: { ...sample, unit: "คน" } }).advice).toEqual([]);
  });

  it.each([
    ["of opinions, with its population and its margin", familyDay],
    ["of ten communities under an agreement", communitySurvey],
    ["of basic needs, with the version of its questions", basicNeeds],
    ["that families answer about themselves", selfAssessment],
  ])("%s is read", (_, one) => {
    expect(read(survey, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("has no place for an answer or for who gave it", () => {
    for (const key of ["answers", "respondentNames", "households"])
      expect(read(survey, { ...basicNeeds, [key]: [] }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  it("is advised when it was published before it was collected, or ended before it began", () => {
    const states = [{ state: "planned" }, { state: "published" }];
    const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "year" });
    const period = { start: day("2563", "2020"), end: day("2562", "2019") };
    const { ok, advice } = read(survey, { ...basicNeeds, states, period });
    expect([ok, advice.map(({ code }) => code).sort()]).toEqual([
      true,
      ["impossible-step", "period-ends-before-start"],
    ]);
    const allSteps = ["planned", "collected", "synthesised", "published"].map((state) => ({ state }));
    expect(read(survey, { ...basicNeeds, states: allSteps }).advice).toEqual([]);
  });
});

describe("a dataset", () => {
  const familyData: Dataset = {
    title: "ข้อมูลครอบครัวในพื้นที่",
    kind: "family-data",
    custodian: { nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" },
    area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
    survey: { nameAsStated: "จัดเก็บข้อมูลครอบครัวในพื้นที่" },
    access: "closed",
    holdsPersonalData: true,
  };

  it("is a line in a register: that it exists, with whom, for whom", () => {
    expect(read(dataset, familyData)).toEqual({ ok: true, value: familyData, issues: [], advice: [] });
  });

  it("has no place for its own rows", () => {
    expect(read(dataset, { ...familyData, rows: [{ name: "ก" }] }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  it("is advised when it is open and holds personal data, and only then", () => {
    expect(read(dataset, { ...familyData, access: "open" })).toMatchObject({
      ok: true,
      advice: [{ code: "open-personal-data", path: ["access"] }],
    });
    expect(read(dataset, { ...familyData, access: "open", holdsPersonalData: false }).advice).toEqual([]);
    expect(read(dataset, { ...familyData, access: undefined }).advice).toEqual([]);
  });

  it("is linked to by web addresses only", () => {
    expect(read(dataset, { ...familyData, url: "javascript:alert(1)" }).issues).toMatchObject([
      { code: "invalid-web-address" },
    ]);
  });
});

describe("a situation report", () => {
  it.each<[string, SituationReport]>([
    [
      "given at a forum",
      {
        title: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
        kind: "situation-report",
        level: "national",
        presentedAt: { nameAsStated: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว ระดับจังหวัด ครั้งที่ 1" },
        provenance: { absences: [{ field: "publisher", reason: "not-stated" }] },
      },
    ],
    [
      "that joins the data of a province",
      {
        title: "การประสานข้อมูลด้านครอบครัวในระดับพื้นที่จังหวัด",
        kind: "data-coordination",
        level: "province",
        area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
        basedOn: [{ nameAsStated: "ข้อมูลครอบครัวในพื้นที่" }],
        usedFor: [{ nameAsStated: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565" }],
      },
    ],
  ])("%s is read", (_, report) => {
    expect(read(situationReport, report)).toEqual({ ok: true, value: report, issues: [], advice: [] });
  });
});
