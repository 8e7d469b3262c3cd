import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { ageRange, type TargetGroup, targetGroup } from "./index.js";

const adolescents: TargetGroup = {
  term: "วัยรุ่น",
  kinds: ["adolescent"],
  definition: "บุคคลอายุเกินสิบปีบริบูรณ์ แต่ยังไม่ถึงยี่สิบปีบริบูรณ์",
  definedBy: { nameAsStated: "พระราชบัญญัติการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น พ.ศ. 2559" },
  definedIn: { year: 2559, kind: "calendar", asStated: "พ.ศ. 2559" },
  ageRange: { from: 10, below: 20 },
  provenance: { statements: [{ field: "definedBy", confidence: "inferred" }] },
};
const groupsOfTheDocuments: readonly TargetGroup[] = [
  adolescents,
  {
    term: "เด็ก และเยาวชน",
    kinds: ["child", "youth"],
    dimensions: ["body", "mind", "wisdom", "society"],
    provenance: { absences: [{ field: "ageRange", reason: "not-stated" }] },
  },
  {
    term: "ผู้ที่อยู่ในภาวะเปราะบาง",
    kinds: ["vulnerable-person"],
    entitlements: ["rights", "protection", "chance-to-develop"],
  },
  { term: "ครอบครัวเปราะบางในพื้นที่", kinds: ["vulnerable-family"] },
  { term: "กลุ่มผู้รับประโยชน์", kinds: ["beneficiary"] },
  { term: "ผู้ปฏิบัติงานที่เกี่ยวข้องต่างๆ", kinds: ["practitioner"] },
  { term: "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ", kinds: ["civil-servant"] },
  { term: "กลุ่มที่มีความต้องการพิเศษ", kinds: ["special-needs"] },
  {
    term: "วัยรุ่นที่ตั้งครรภ์ไม่พร้อม",
    kinds: ["adolescent", "unready-pregnancy"],
    partOf: { nameAsStated: "กลุ่มที่มีความต้องการพิเศษ" },
  },
];

describe("a target group", () => {
  it.each(groupsOfTheDocuments.map((group) => [group.term, group] as const))(
    "of the documents is read: %s",
    (_, group) => {
      expect(read(targetGroup, group)).toEqual({ ok: true, value: group, issues: [], advice: [] });
    },
  );

  it("has at least one kind", () => {
    expect(read(targetGroup, { ...adolescents, kinds: [] }).issues).toMatchObject([{ code: "too-few" }]);
  });

  it("may have an age range of a document's own, or be told by school grades", () => {
    const campers = {
      term: "เยาวชน",
      kinds: ["youth"],
      ageRange: { from: 15, below: 21 },
      definedInSource: { nameAsStated: "ข่าวค่ายเยาวชนจิตอาสา" },
    };
    const pupils = { term: "เด็กนักเรียน", kinds: ["child"], schoolGrades: "ป.๕ – ป.๖" };
    for (const group of [campers, pupils]) expect(read(targetGroup, group)).toMatchObject({ ok: true, value: group });
  });

  it("has a kind once", () => {
    expect(read(targetGroup, { ...adolescents, kinds: ["child", "child"] }).issues).toMatchObject([
      { path: ["kinds"], code: "repeated-choice" },
    ]);
  });

  it("has no place for a member of it", () => {
    const issues = read(targetGroup, { ...adolescents, members: ["เด็กหญิง ก"] }).issues;
    expect(issues).toMatchObject([{ code: "unknown-key", path: ["members"] }]);
  });
});

describe("an age range", () => {
  it("may be open at either end, and not at both", () => {
    expect(read(ageRange, { from: 60 }).ok).toBe(true);
    expect(read(ageRange, { below: 18 }).ok).toBe(true);
    expect(read(ageRange, {}).issues).toMatchObject([{ code: "required" }]);
  });

  it("may be in months, as small children are counted", () => {
    expect(read(ageRange, { from: 0, below: 6, unit: "month" }).ok).toBe(true);
    expect(read(ageRange, { from: 9, below: 10, unit: "day" }).issues).toMatchObject([{ code: "not-an-option" }]);
  });

  it("is whole years of a human life", () => {
    for (const from of [-1, 10.5, 151]) expect(read(ageRange, { from }).ok).toBe(false);
  });

  it("holds some age: exactly when its start is below its end", () => {
    const age = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(age, age, (from, below) => {
        const { ok, issues } = read(ageRange, { from, below });
        expect(ok).toBe(from < below);
        if (!ok) expect(issues).toMatchObject([{ code: "age-range-empty", params: { from, below } }]);
      }),
    );
  });
});
