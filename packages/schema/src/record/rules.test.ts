import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../field/index.js";
import { countsPeople, periodsRule, speaksOfThoseAtRisk, tellsOfFew, yearsRule } from "./index.js";

const count = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  comparator: "exact",
  value,
  unit: "คน",
  ...more,
});

describe("a count of few people", () => {
  it("is from one to nine, as a number or in the words beside it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (value) => {
        const isFew = value >= 1 && value <= 9;
        expect(tellsOfFew(count(value))).toBe(isFew);
        expect(tellsOfFew(count(500, { asStated: `${value} คน` }))).toBe(isFew);
      }),
    );
  });

  it("is found among other words, in Thai figures, and not in a bound", () => {
    const words = (asStated: string) => tellsOfFew(count(500, { asStated }));
    for (const few of ["๘ ครอบครัว", "เด็ก 5 คน ครู 1 คน", "รวม 3 ราย", "สามครอบครัว"]) expect(words(few), few).toBe(true);
    for (const many of ["น้อยกว่า 10 คน", "1,005 คน", "สิบสามครอบครัว", "3 รายการ", "ครั้งที่ 1 จำนวน 120 คน", "ไม่มี"])
      expect(words(many), many).toBe(false);
  });

  it("is hidden by a bound of five or more, and not by a smaller one", () => {
    for (const comparator of ["less-than", "at-most"] as const) {
      expect(tellsOfFew(count(5, { comparator }))).toBe(false);
      expect(tellsOfFew(count(2, { comparator }))).toBe(true);
    }
    expect(tellsOfFew(count(3, { comparator: "more-than" }))).toBe(true);
    expect(tellsOfFew(count(5, { comparator: "about", upTo: 7 }))).toBe(true);
    expect(tellsOfFew(count(5, { comparator: "about", upTo: 50 }))).toBe(false);
  });

  it("is of people and their homes only", () => {
    for (const unit of ["คน", "ราย", "ครอบครัว", " ครัวเรือน ", "เด็ก", "กรณี", "คน/ปี"])
      expect(countsPeople(unit), unit).toBe(true);
    for (const unit of ["ตำบล", "หน่วยงาน", "ร้อยละ", "รายการ", "ศูนย์พัฒนาเด็กเล็ก", undefined])
      expect(countsPeople(unit), String(unit)).toBe(false);
    expect(tellsOfFew(undefined)).toBe(false);
  });
});

describe("words of those who must not be known by a count", () => {
  it.each([
    "เด็กนักเรียน",
    "ครอบครัวเปราะบาง",
    "ผู้เสียหายจากการค้ามนุษย์",
    "children under 5",
    "ท้องไม่พร้อม",
    "แม่วัยใส",
    "แม่เลี้ยงเดี่ยว",
    "คนไร้สัญชาติ",
    "ผู้ป่วยเอชไอวี",
    "ครูและนักเรียน",
  ])("are seen in %s", (words) => {
    expect(speaksOfThoseAtRisk(undefined, words)).toBe(true);
  });

  it.each([
    "ครู",
    "สภาเด็กและเยาวชน",
    "บ้านพักเด็กและครอบครัว",
    "กรมกิจการเด็กและเยาวชน",
    "กรมกิจการสตรีและสถาบันครอบครัว",
    "กรรมการศูนย์พัฒนาครอบครัวในชุมชน",
    "ครูศูนย์พัฒนาเด็กเล็ก",
    "พนักงานเจ้าหน้าที่คุ้มครองเด็ก",
    "ท้องถิ่น",
    "",
  ])("are not seen in %s", (words) => {
    expect(speaksOfThoseAtRisk(words)).toBe(false);
  });
});

describe("periods in the rows of a list", () => {
  const year = (iso: string) => ({ asStated: iso, iso, precision: "year" as const });
  const turned = { start: year("2020"), end: year("2019") };
  const rule = periodsRule<object>("cohorts.*.sessions");

  it("are all looked at, however deep, and the first that is turned round is told whole", () => {
    expect(rule.holds({})).toBe(true);
    expect(
      rule.holds({ cohorts: [{}, { sessions: [{}, { period: { start: year("2019"), end: year("2020") } }] }] }),
    ).toBe(true);
    const record = { cohorts: [{ sessions: [] }, { sessions: [{}, { period: turned }] }] };
    expect(rule.holds(record)).toBe(false);
    expect(rule.params?.(record)).toEqual(turned);
    expect([rule.reads, rule.at]).toEqual([["cohorts.*.sessions.*.period"], ["cohorts"]]);
  });
});

describe("first and last years", () => {
  it("may be one year, and overlap where they are of two kinds", () => {
    const years = (from: object, to: object) => yearsRule<object>("years").holds({ years: { from, to } });
    expect(years({ year: 2563, kind: "fiscal" }, { year: 2563, kind: "fiscal" })).toBe(true);
    expect(years({ year: 2563, kind: "fiscal" }, { year: 2562, kind: "calendar" })).toBe(true);
    expect(years({ year: 2563, kind: "fiscal" }, { year: 2562, kind: "fiscal" })).toBe(false);
  });
});
