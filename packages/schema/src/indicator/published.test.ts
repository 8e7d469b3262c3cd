import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Observation, observation, publishedObservation, smallCountTreatments } from "./index.js";

const orphans: Observation = {
  indicator: "เด็กกำพร้าจากสถานการณ์ความไม่สงบ",
  kind: "actual",
  value: 60,
  unit: "คน",
  breakdown: [
    { sex: "male", value: 56 },
    { sex: "female", value: 4 },
  ],
  provenance: {
    statements: [
      { field: "breakdown.1", asStated: "หญิง 4 คน", confidence: "stated" },
      { field: "indicator", asStated: "เด็กกำพร้า", confidence: "stated" },
    ],
  },
};
const kept = { statements: [{ field: "indicator", asStated: "เด็กกำพร้า", confidence: "stated" }] };

describe("what the public sees of an observation", () => {
  it("is all of it, the same object, where nobody can be known", () => {
    for (const harmless of [
      { ...orphans, value: 600, breakdown: undefined },
      { ...orphans, value: 3, unit: "แห่ง", breakdown: undefined },
      { ...orphans, value: 3.5, unit: "ร้อยละ", breakdown: undefined },
    ])
      expect(publishedObservation(harmless)).toBe(harmless);
  });

  it("has fewer than ten for a small part, unless told otherwise, a second part hidden, and no words of either", () => {
    for (const hiddenAs of [undefined, "fewer-than"] as const) {
      const shown = publishedObservation({ ...orphans, ...(hiddenAs && { hiddenAs }) });
      expect(shown?.breakdown).toEqual([
        { sex: "male", status: "suppressed" },
        { sex: "female", comparator: "less-than", value: 10 },
      ]);
      expect(shown).toMatchObject({ value: 60, provenance: kept });
    }
  });

  it("leaves small parts out, or merges them, as it was told", () => {
    expect(publishedObservation({ ...orphans, hiddenAs: "omitted" })?.breakdown).toEqual([
      { sex: "male", status: "suppressed" },
      { sex: "female", status: "suppressed" },
    ]);
    expect(publishedObservation({ ...orphans, hiddenAs: "merged" })?.breakdown).toEqual([{ sex: "male", value: 56 }]);
  });

  it("is nothing of a small whole that is only shown merged, and no part of any other", () => {
    const few = { ...orphans, value: 5 };
    expect(publishedObservation({ ...few, hiddenAs: "merged" })).toBeUndefined();
    expect(publishedObservation(few)).toEqual({
      indicator: orphans.indicator,
      kind: "actual",
      unit: "คน",
      comparator: "less-than",
      value: 10,
      provenance: kept,
    });
    expect(publishedObservation({ ...few, hiddenAs: "omitted" })).toMatchObject({ status: "suppressed" });
  });

  it("has both sides of a share or neither", () => {
    const share: Observation = {
      indicator: "ก",
      kind: "actual",
      measure: "percentage",
      value: 3.75,
      numerator: 3,
      denominator: 80,
    };
    expect(publishedObservation(share)).toEqual({ indicator: "ก", kind: "actual", measure: "percentage", value: 3.75 });
  });

  it("hides the second part beside the one it would give away, not the smallest of another division", () => {
    const shown = publishedObservation({
      indicator: "ก",
      kind: "actual",
      unit: "คน",
      value: 14,
      breakdown: [
        { sex: "male", value: 4 },
        { sex: "female", value: 10 },
        { group: "ผู้สูงอายุ", value: 0 },
      ],
    });
    expect(shown?.breakdown).toEqual([
      { sex: "male", comparator: "less-than", value: 10 },
      { sex: "female", status: "suppressed" },
      { group: "ผู้สูงอายุ", value: 0 },
    ]);
  });

  it("is read with no issue and no advice on small counts, whatever the counts and the way", () => {
    const count = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
    const part = fc.record({ sex: fc.constantFrom("male", "female"), value: count }, { requiredKeys: [] });
    const record = fc.record(
      {
        value: fc.integer({ min: 0, max: 60 }),
        numerator: fc.integer({ min: 0, max: 30 }),
        denominator: fc.integer({ min: 1, max: 60 }),
        comparedWith: fc.record({ value: fc.nat(30), current: fc.nat(30) }),
        breakdown: fc.array(part, { maxLength: 4 }),
        unit: fc.constantFrom("คน", "ชุด"),
        hiddenAs: fc.constantFrom(...smallCountTreatments.codes),
      },
      { requiredKeys: ["value"] },
    );
    fc.assert(
      fc.property(record, (values) => {
        const shown = publishedObservation({ indicator: "ก", kind: "actual", ...values } as Observation);
        if (shown === undefined) return;
        const { issues, advice } = read(observation, JSON.parse(JSON.stringify(shown)));
        expect(issues).toEqual([]);
        const codes = advice.map(({ code }) => code);
        expect(codes).not.toContain("small-count");
        expect(codes).not.toContain("hidden-part-can-be-reckoned");
      }),
    );
  });
});
