import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, valueAt } from "../model/index.js";
import { type MergeChoice, mergeRecords } from "./index.js";

const { model } = defineForm({
  id: "plan",
  version: 1,
  label: { th: "แผน", en: "Plan" },
  schema: z.object({
    title: z.string().optional(),
    parties: z.array(z.object({ id: z.string(), role: z.string() })).optional(),
    steps: z.array(z.string()).optional(),
    counts: z.record(z.string(), z.number()).optional(),
    range: z.tuple([z.number(), z.number()]).optional(),
  }),
});

const row = (id: string, role = id) => ({ id, role });

describe("a record that is still being put together", () => {
  it("says where its fields came to be, while some are still to be decided", () => {
    const base = { title: "เดิม", parties: [row("1"), row("2"), row("3")] };
    const mine = { title: "ก", parties: [row("3"), row("2", "ก")] };
    const theirs = { title: "ข", parties: [row("1", "ข"), row("2", "ข"), row("3")] };
    const { conflicts, soFar } = mergeRecords(model, { base, mine, theirs });
    const keys = conflicts.map(({ key }) => key);
    const placesWith = (choices: Record<string, MergeChoice>) => keys.map((key) => soFar(choices).places.get(key));
    expect(keys).toEqual(["/title", "/parties/#0", "/parties/#1/role"]);
    expect(placesWith({})).toEqual([["title"], undefined, ["parties", 1, "role"]]);
    expect(soFar().record).toEqual(mine);
    expect(placesWith({ "/parties/#0": "theirs" })).toEqual([["title"], ["parties", 0], ["parties", 2, "role"]]);
    expect(soFar({ "/parties/#0": "theirs", "/title": { value: "ค" } }).record).toEqual({
      title: "ค",
      parties: [row("1", "ข"), row("3"), row("2", "ก")],
    });
  });

  const some = fc.constantFrom("1", "2", "3", "4");
  const anyPlan = fc.record(
    {
      title: some,
      parties: fc.uniqueArray(fc.record({ id: some, role: some }), { selector: ({ id }) => id }),
      steps: fc.array(some, { maxLength: 4 }),
      counts: fc.dictionary(some, fc.nat(2)),
      range: fc.tuple(fc.nat(2), fc.nat(2)),
    },
    { requiredKeys: [] },
  );

  it("has what is chosen at the place it says, and is the merged record once all is decided", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, fc.infiniteStream(fc.boolean()), (base, mine, theirs, coins) => {
        const { fields, conflicts, soFar, mergedWith } = mergeRecords(model, { base, mine, theirs });
        const choices = Object.fromEntries(
          conflicts.map(({ key }) => [key, coins.next().value ? ("mine" as const) : ("theirs" as const)]),
        );
        const { record, places } = soFar(choices);
        expect(mergedWith(choices)).toEqual({ ok: true, record });
        for (const field of fields) {
          const place = places.get(field.key);
          if (!place || field.about || field.outcome !== "conflict") continue;
          const chosen = field[choices[field.key] as "mine" | "theirs"];
          expect(place.reduce<unknown>(valueAt, record) ?? null).toEqual(chosen ?? null);
        }
      }),
      { numRuns: 500 },
    );
  });
});
