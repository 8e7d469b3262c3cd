import { describe, expect, it } from "vitest";
import { type Project, project } from "../programme/index.js";
import { read } from "../read/index.js";
import { statedListOf, statedOf } from "./index.js";

const source = "src_01dg4w5p40000000000000000a";
const unnamed: Project = {
  calledAs: "โครงการฯ",
  period: {
    asStated: "มกราคม 2561 - ธันวาคม 2562",
    start: { asStated: "มกราคม 2561", iso: "2018-01", precision: "month" },
    end: { asStated: "ธันวาคม 2562", iso: "2019-12", precision: "month" },
  },
  areas: [{ area: { level: "unspecified", nameAsStated: "พื้นที่นำร่อง" } }],
  provenance: {
    sources: [source],
    absences: [{ field: "title", reason: "not-stated" }],
    statements: [
      {
        field: "period.start",
        asStated: "ตั้งแต่มกราคม 2561",
        confidence: "resolved",
        asserter: "ปลัดกระทรวง",
        source,
      },
    ],
    lists: [
      {
        field: "areas",
        isComplete: false,
        total: { value: 8, comparator: "exact", unit: "พื้นที่", asStated: "ใน 8 พื้นที่" },
      },
    ],
  },
};
const withProvenance = (provenance: Project["provenance"]): Project => ({ ...unnamed, provenance });

describe("a record that says where its facts come from", () => {
  it("is read unchanged", () => {
    expect(read(project, unnamed)).toEqual({ ok: true, value: unnamed, issues: [], advice: [] });
  });

  it("gives a fact with its words, its witness and its source", () => {
    expect(statedOf(unnamed, "period.start")).toEqual({
      kind: "stated",
      value: unnamed.period?.start,
      confidence: "resolved",
      asStated: "ตั้งแต่มกราคม 2561",
      asserter: "ปลัดกระทรวง",
      source,
    });
    expect(statedOf(unnamed, "calledAs")).toEqual({ kind: "stated", value: "โครงการฯ", confidence: "stated" });
  });

  it("gives the reason of an absence, and says when nobody noted one", () => {
    expect(statedOf(unnamed, "title")).toEqual({ kind: "absent", reason: "not-stated" });
    expect(statedOf(unnamed, "code")).toEqual({ kind: "absent", reason: "not-recorded" });
    for (const field of ["", "period.none.at.all", "__proto__.x", "areas.99"])
      expect(statedOf(unnamed, field)).toEqual({ kind: "absent", reason: "not-recorded" });
  });

  it("tells an open list from a complete one, and its stated total from its rows", () => {
    expect(statedListOf(unnamed, "areas")).toMatchObject({ isComplete: false, total: { value: 8 } });
    expect(statedListOf(unnamed, "areas").rows).toHaveLength(1);
    expect(statedListOf(unnamed, "owners")).toEqual({ rows: [], isComplete: undefined, total: undefined });
  });
});

describe("provenance that contradicts its record", () => {
  it("is refused when a field is both absent and stated", () => {
    const reading = read(project, withProvenance({ absences: [{ field: "calledAs", reason: "withheld" }] }));
    expect(reading.issues).toMatchObject([{ code: "absent-but-stated", params: { fields: ["calledAs"] } }]);
  });

  it("is refused when it gives one field two reasons, and may say that the recorder left a field out", () => {
    const absent = (...reasons: ("withheld" | "not-stated" | "not-recorded")[]) =>
      read(project, withProvenance({ absences: reasons.map((reason) => ({ field: "title", reason })) }));
    expect(absent("withheld", "not-stated").issues).toMatchObject([
      { code: "repeated-choice", path: ["provenance", "absences"] },
    ]);
    expect(absent("not-recorded")).toMatchObject({ ok: true, advice: [] });
  });

  it("is refused when it speaks of a field the kind does not have", () => {
    const reading = read(project, withProvenance({ absences: [{ field: "budget.amount", reason: "withheld" }] }));
    expect(reading.issues).toMatchObject([{ code: "unknown-field", params: { fields: ["budget.amount"] } }]);
  });

  it("speaks of a row by its number, never of a field of all rows", () => {
    const stated = (field: string) =>
      read(project, withProvenance({ statements: [{ field, confidence: "stated", asStated: "ก" }] }));
    expect(stated("areas.0.area.nameAsStated").ok).toBe(true);
    expect(stated("areas.area").issues).toMatchObject([{ code: "unknown-field" }]);
  });

  it("is advice when a complete list is shorter than its exact total", () => {
    const total = { value: 8, comparator: "exact" as const, unit: "พื้นที่" };
    const reading = read(project, withProvenance({ lists: [{ field: "areas", isComplete: true, total }] }));
    expect(reading.advice).toMatchObject([{ code: "list-total-differs", params: { stated: 8, listed: 1 } }]);
    const about = { ...total, comparator: "more-than" as const };
    expect(
      read(project, withProvenance({ lists: [{ field: "areas", isComplete: true, total: about }] })).advice,
    ).toEqual([]);
  });
});
