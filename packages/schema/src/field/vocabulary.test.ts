import { expect, describe as group, it } from "vitest";
import * as z from "zod";
import { read } from "../read/index.js";
import { absenceReasons, provenance, statedListOf, statedOf } from "../record/index.js";
import {
  comparators,
  field,
  localizedText,
  numberedTexts,
  quantity,
  statedYear,
  statedYears,
  yearKinds,
} from "./index.js";

const codesOf = (schema: z.core.$ZodType, input: unknown) =>
  read(schema, input).issues.map(({ path, code }) => [path.join("."), code]);

group("a text in Thai and English", () => {
  it("may lack either and not both, whatever stands for nothing", () => {
    expect(read(localizedText, { th: "มูลนิธิ", en: "Foundation" }).ok).toBe(true);
    expect(read(localizedText, { en: "Foundation" }).value).toEqual({ en: "Foundation" });
    for (const none of [{}, { th: undefined }, null, undefined, ""]) {
      expect(codesOf(localizedText, none)).toEqual([["", "required"]]);
    }
    expect(codesOf(localizedText, { th: " " })).toEqual([["th", "too-short"]]);
    expect(codesOf(localizedText, { th: "ก", my: "က" })).toEqual([["my", "unknown-key"]]);
  });
});

group("a year as stated", () => {
  it.each(yearKinds.codes)("may be of the kind %s, which is never left to be guessed", (kind) => {
    const year = { year: 2567, kind, asStated: "ปี 2567" };
    expect(read(statedYear, year).value).toEqual(year);
    expect(codesOf(statedYear, { year: 2567 })).toEqual([["kind", "required"]]);
  });

  it("is one of the Buddhist era: a Gregorian one is asked about, not stored 543 years off", () => {
    expect(codesOf(statedYear, { year: 2024, kind: "calendar" })).toEqual([["year", "too-small"]]);
    expect(codesOf(statedYears, { from: { year: 2567.5, kind: "fiscal" } })).toEqual([
      ["from.year", "not-a-whole-number"],
    ]);
  });
});

group("a quantity as stated", () => {
  it.each(comparators.codes)("may be %s a number, of a unit", (comparator) => {
    const count = { comparator, value: 70, unit: "คน" };
    expect(read(quantity, count).value).toEqual(count);
    expect(codesOf(quantity, { comparator, value: 70 })).toEqual([["unit", "required"]]);
  });
});

group("a partner's record that says what it does not know", () => {
  const row = { label: { th: "ประเด็น", en: "Issue" }, privacy: "public" } as const;
  const visit = z.strictObject({
    issues: field(numberedTexts({ th: "ประเด็น", en: "Issue" }), row).optional(),
    cost: field(quantity, row).optional(),
    provenance,
  });

  it.each(absenceReasons.codes)("may lack a field because it is %s", (reason) => {
    const reading = read(visit, { provenance: { absences: [{ field: "cost", reason }] } });
    expect(reading.ok && statedOf(reading.value, "cost")).toEqual({ kind: "absent", reason });
  });

  it("has the three reasons there are", () => {
    expect(absenceReasons.codes).toEqual(expect.arrayContaining(["not-stated", "not-applicable", "withheld"]));
  });

  it("keeps an open list and its stated total apart", () => {
    const total = { comparator: "more-than", value: 8, unit: "ประเด็น" } as const;
    const lists = [{ field: "issues", isComplete: false, asStated: "เช่น … เป็นต้น", total }];
    const reading = read(visit, { issues: [{ number: 3, text: "ก" }], provenance: { lists } });
    expect(reading.ok && statedListOf(reading.value, "issues")).toEqual({
      rows: [{ number: 3, text: "ก" }],
      isComplete: false,
      total,
    });
  });
});
