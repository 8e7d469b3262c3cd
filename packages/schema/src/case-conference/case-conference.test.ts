import fc from "fast-check";
import { expect, describe as group, it } from "vitest";
import * as z from "zod";
import { describe, unwrap } from "../field/index.js";
import { type Path, read } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import { aggregateFields, type CaseConference, caseConference, caseConferenceSchema, caseDecisions } from "./index.js";

const shelter = { id: newRecordId("facility") };
const conference: CaseConference = {
  kind: "case-conference",
  date: { asStated: "มีนาคม 2562", iso: "2019-03", precision: "month" },
  area: { code: "80" },
  organizations: [{ id: newRecordId("organization") }, { id: newRecordId("organization") }],
  agencies: ["provincial-office", "local-government"],
  project: { id: newRecordId("project") },
  cases: "five-to-nine",
  problems: [{ problem: "unready-pregnancy", cases: "fewer-than-five" }, { problem: "facing-problems" }],
  decisions: [
    { decision: "plan", cases: "five-to-nine" },
    { decision: "refer", cases: "fewer-than-five", facility: shelter },
  ],
  consent: "before-every-case",
  filed: true,
  provenance: { sources: [newRecordId("source")] },
};
const withDate = (asStated: string, iso: string, precision: string) => ({
  ...conference,
  date: { asStated, iso, precision },
});

group("a case conference", () => {
  it("is recorded by month, district, agencies, bands and kinds", () => {
    expect(read(caseConference, conference)).toEqual({ ok: true, value: conference, issues: [], advice: [] });
  });

  it("may state nothing but its kind, with the reasons why", () => {
    const absences = aggregateFields.codes.map((field) => ({ field, reason: "not-stated" as const }));
    const silent: CaseConference = { kind: "case-assistance", provenance: { absences } };
    expect(read(caseConference, silent)).toMatchObject({ ok: true, advice: [] });
  });

  it("can tell the reason of every field that may be absent", () => {
    const optional = Object.keys(caseConferenceSchema.shape).filter((key) => key !== "kind" && key !== "provenance");
    expect([...aggregateFields.codes]).toEqual(optional);
  });

  it("knows the steps of case work in their order, and referral", () => {
    expect(caseDecisions.codes.map((code) => caseDecisions.label(code, "th"))).toEqual([
      "รับเรื่อง",
      "ประเมิน",
      "วางแผน",
      "ดำเนินการ",
      "ติดตาม",
      "ยุติ",
      "ส่งต่อ",
    ]);
  });

  it("is advised to keep to the month when it names the day", () => {
    const ofMany = { problems: undefined, decisions: undefined };
    for (const [words, iso, precision] of [
      ["19 มีนาคม 2562", "2019-03-19", "day"],
      ["ปลายเดือนมีนาคม 2562", "2019-03", "late-month"],
    ] as const) {
      const { ok, advice } = read(caseConference, { ...withDate(words, iso, precision), ...ofMany });
      expect([ok, advice.map(({ code }) => code)]).toEqual([true, ["date-finer-than-needed"]]);
    }
    expect(read(caseConference, withDate("ปี 2562", "2019", "year")).advice).toEqual([]);
  });

  it("refuses the day where there were fewer than five cases, of any kind", () => {
    const day = withDate("19 มีนาคม 2562", "2019-03-19", "day");
    expect(read(caseConference, day)).toMatchObject({ issues: [{ code: "date-finer-than-needed" }], advice: [] });
    const late = withDate("ปลายเดือนมีนาคม 2562", "2019-03", "late-month");
    expect(read(caseConference, late)).toMatchObject({ ok: true, advice: [{ code: "date-finer-than-needed" }] });
  });

  it("of few cases in a district is advised to keep to kinds of organisations", () => {
    const area = { code: "8001" };
    expect(read(caseConference, { ...conference, area })).toMatchObject({
      ok: true,
      advice: [{ code: "place-finer-than-needed", path: ["area"], params: {} }],
    });
    const silent = { organizations: undefined, project: undefined, decisions: undefined };
    expect(read(caseConference, { ...conference, area, ...silent }).advice).toEqual([]);
    const ofMany = { problems: undefined, decisions: undefined };
    expect(read(caseConference, { ...conference, area, ...ofMany }).advice).toEqual([]);
  });

  it("refuses a sub-district or a village: a child could be known there", () => {
    for (const code of ["800101", "80010101", "8", "แม่กา"])
      expect(read(caseConference, { ...conference, area: { code } }).issues).toMatchObject([
        { path: ["area", "code"], code: "invalid-format" },
      ]);
    expect(read(caseConference, { ...conference, area: { code: "80" } }).ok).toBe(true);
  });

  it("refuses an exact number of cases", () => {
    for (const cases of [1, "1", "3 ราย"])
      expect(read(caseConference, { ...conference, cases }).issues).toMatchObject([{ path: ["cases"] }]);
  });

  it("refuses a facility where nobody was referred", () => {
    const decisions = [{ decision: "close", facility: shelter }];
    expect(read(caseConference, { ...conference, decisions }).issues).toMatchObject([
      { code: "facility-without-referral" },
    ]);
  });

  it("refuses one kind twice, save referrals to different facilities", () => {
    const problem = { problem: "family-violence" };
    expect(read(caseConference, { ...conference, problems: [problem, problem] }).issues).toMatchObject([
      { code: "repeated-choice", path: ["problems"] },
    ]);
    const refer = { decision: "refer", facility: shelter };
    const elsewhere = { decision: "refer", facility: { id: newRecordId("facility") } };
    expect(read(caseConference, { ...conference, decisions: [refer, refer] }).ok).toBe(false);
    expect(read(caseConference, { ...conference, decisions: [refer, elsewhere] }).ok).toBe(true);
  });

  it("is advised when a kind has more cases than there were", () => {
    const decisions = [{ decision: "plan", cases: "ten-to-nineteen" }];
    expect(read(caseConference, { ...conference, decisions })).toMatchObject({
      ok: true,
      advice: [{ code: "band-exceeds-total", path: ["decisions"] }],
    });
    expect(read(caseConference, { ...conference, decisions, cases: undefined }).advice).toEqual([]);
  });
});

group("the date of a case conference", () => {
  it.each(["มีนาคม 2562", "เดือนมีนาคม พ.ศ. 2562", "๐๓/๒๕๖๒", "2019-03", "มีนาคม 2019"])("may be worded as %s", (words) => {
    expect(read(caseConference, withDate(words, "2019-03", "month")).ok).toBe(true);
  });

  it.each(["มีนาคม 2562 เด็กหญิง ก", "วันเกิดของสมหญิง", "เมษายน 2553"])("may not be worded as %s", (words) => {
    const { issues } = read(caseConference, withDate(words, "2019-03", "month"));
    expect(issues).toMatchObject([{ path: ["date"], code: "words-beyond-date" }]);
  });

  it("is complained of once when it is missing or no date at all", () => {
    expect(read(caseConference, withDate("", "2019-03", "month")).issues).toMatchObject([{ code: "required" }]);
    expect(read(caseConference, withDate("มีนาคม 2562", "x", "month")).issues).toMatchObject([{ code: "not-a-date" }]);
  });
});

/** The last schema on every way down, with the keys that lead to it. */
function* leaves(schema: z.core.$ZodType, path: readonly string[] = []): Generator<[string, z.core.$ZodTypes]> {
  const inner = unwrap(schema) as z.core.$ZodTypes;
  const { def } = inner._zod;
  if (def.type === "object") for (const [key, value] of Object.entries(def.shape)) yield* leaves(value, [...path, key]);
  else if (def.type === "array") yield* leaves(def.element, path);
  else yield [path.join("."), inner];
}

/** Every place of a record, the root included. */
function* placesOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value))
    yield* placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withValueAt(record: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(record);
  const copy = (Array.isArray(record) ? [...record] : { ...(record as object) }) as Record<string | number, unknown>;
  copy[key] = withValueAt(copy[key], rest, change);
  return copy;
}

group("a child", () => {
  it("has no place: every leaf is a choice, a date, an id, an area code or yes and no", () => {
    const kindOfLeaf = ([place, schema]: readonly [string, z.core.$ZodTypes]) => {
      if (schema._zod.def.type !== "string") return schema._zod.def.type;
      if (place.startsWith("date.")) return "date";
      const accepts = (text: string) => z.safeParse(schema, text).success;
      const refusesWords = ["ก", "เด็กหญิง ก", "a", "Somsri", "12", "0812345678"].filter(accepts);
      return refusesWords.every((text) => place === "area.code" && text === "12") ? "code" : `free text at ${place}`;
    };
    const kinds = new Set([...leaves(caseConferenceSchema)].map(kindOfLeaf));
    expect([...kinds].sort()).toEqual(["boolean", "code", "date", "enum"]);
  });

  it("is not invited by any description: all fields are public", () => {
    for (const [, schema] of Object.entries(caseConferenceSchema.shape))
      expect(describe(schema)?.privacy).toBe("public");
  });

  it("cannot be written into any field, whatever the text", () => {
    const places = [...placesOf(conference)];
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("ด.ญ. สมหญิง ใจดี", "3100500000000"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), text, (path, words) => {
        const written = read(
          caseConference,
          withValueAt(conference, path, () => words),
        );
        // Chance may hit upon another sound value: it is then one of the closed ones, and says nothing.
        if (written.ok) expect(words).toMatch(/^\d{2}(\d{2})?$|^[a-z-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("cannot be written beside any field, whatever the key", () => {
    const objects = [...placesOf(conference)].filter((path) => {
      const value = path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], conference);
      return typeof value === "object" && !Array.isArray(value);
    });
    const key = fc.oneof(
      fc.constantFrom("name", "note", "asStated", "nameAsStated", "child"),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...objects), key, fc.string({ minLength: 1 }), (path, added, words) => {
        const written = withValueAt(conference, path, (value) =>
          Object.hasOwn(value as object, added) ? value : { ...(value as object), [added]: words },
        );
        if (JSON.stringify(written) !== JSON.stringify(conference))
          expect(read(caseConference, written).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("cannot be written as another row of any list", () => {
    for (const list of ["organizations", "agencies", "problems", "decisions"] as const)
      for (const row of ["ด.ญ. ก", { name: "ด.ญ. ก" }, { nameAsStated: "ด.ญ. ก" }])
        expect(read(caseConference, { ...conference, [list]: [row] }).ok, `${list}: ${JSON.stringify(row)}`).toBe(
          false,
        );
  });

  it("cannot be written where other records keep the words of a document", () => {
    for (const provenance of [
      { statements: [{ field: "cases", confidence: "stated", asStated: "ด.ญ. ก" }] },
      { lists: [{ field: "problems", isComplete: true, asStated: "ด.ญ. ก" }] },
      { absences: [{ field: "ด.ญ. ก", reason: "withheld" }] },
      { absences: [{ field: "Somying", reason: "withheld" }] },
      { sources: ["ด.ญ. ก"] },
    ])
      expect(read(caseConference, { ...conference, provenance }).ok).toBe(false);
  });
});
