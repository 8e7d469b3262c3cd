import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Course, course } from "./index.js";

const people = (value: number, comparator: "exact" | "more-than" = "exact") => ({ value, comparator, unit: "คน" });
const leadership: Course = {
  title: "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม (Leadership Program)",
  acronym: "นปปส.",
  targetGroups: [{ nameAsStated: "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ" }],
  period: { asStated: "ตั้งแต่ปี 2554", start: { asStated: "ปี 2554", iso: "2011", precision: "year" } },
  cohortTotal: { value: 4, comparator: "exact", unit: "รุ่น", asStated: "4 รุ่น" },
  participantTotal: { ...people(160), asStated: "จำนวนทั้งสิ้น 160 คน" },
};

describe("a course", () => {
  it("keeps the totals of a document that does not split them by cohort", () => {
    expect(read(course, leadership)).toEqual({ ok: true, value: leadership, issues: [], advice: [] });
  });

  it("has no place for the name of a participant", () => {
    const cohorts = [{ number: 1, participants: people(40), names: ["สมชาย ใจดี"] }];
    expect(read(course, { ...leadership, cohorts }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  it("gives advice when the cohorts do not add up to the stated total, and only when all are counted exactly", () => {
    const cohorts = [40, 40, 40, 30].map((count, at) => ({ number: at + 1, participants: people(count) }));
    expect(read(course, { ...leadership, cohorts }).advice).toMatchObject([
      { code: "cohort-total-differs", params: { stated: 160, listed: 150 } },
    ]);
    const vague = cohorts.map((one, at) => (at === 3 ? { ...one, participants: people(30, "more-than") } : one));
    expect(read(course, { ...leadership, cohorts: vague }).advice).toEqual([]);
  });

  it("refuses one cohort number twice", () => {
    const cohorts = [{ number: 2 }, { number: 2 }, {}, {}];
    expect(read(course, { ...leadership, cohorts }).issues).toMatchObject([
      { code: "same-cohort-twice", params: { numbers: [2] } },
    ]);
  });
});
