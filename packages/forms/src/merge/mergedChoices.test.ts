import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { mergeRecords } from "./index.js";

const codes = ["a", "b", "c", "d", "e"] as const;
const few = z.array(z.enum(codes)).min(1).max(2);
const { model } = defineForm({
  id: "t",
  version: 1,
  label: { th: "แบบทดสอบ", en: "Test form" },
  schema: z.object({
    title: z.string().optional(),
    topics: z.array(z.enum(codes)).optional(),
    few: few.optional(),
    grades: z.array(z.union([z.literal(3), z.literal(2), z.literal(1)])).optional(),
    team: z.object({ topics: z.array(z.enum(codes)) }).optional(),
    rows: z.array(z.object({ id: z.string(), topics: z.array(z.enum(codes)) })).optional(),
  }),
});

type Codes = readonly string[];
const merge = (base: Codes | undefined, mine: Codes | undefined, theirs: Codes | undefined, field = "topics") =>
  mergeRecords(model, { base: { [field]: base }, mine: { [field]: mine }, theirs: { [field]: theirs } });
/** What the two make together; "asked" where a person has to choose. */
const together = (...versions: Parameters<typeof merge>) => {
  const merged = merge(...versions).mergedWith();
  return merged.ok ? ((merged.record as Record<string, unknown>)[versions[3] ?? "topics"] ?? null) : "asked";
};

describe("several answers of one list, changed by both", () => {
  it("are put together: what either added is there, what either took out is not", () => {
    expect(together(["a", "d"], ["a", "b", "d"], ["c", "d"])).toEqual(["b", "c", "d"]);
    expect(merge(["a", "d"], ["a", "b", "d"], ["c", "d"]).fields).toMatchObject([
      { key: "/topics", outcome: "both", mine: ["a", "b", "d"], theirs: ["c", "d"], merged: ["b", "c", "d"] },
    ]);
  });

  it("are put together where nobody had answered before, and where one takes the answer away", () => {
    expect(together(undefined, ["c"], ["a"])).toEqual(["a", "c"]);
    expect(together(["a"], undefined, ["a", "b"])).toEqual(["b"]);
  });

  it("are put together in rows and groups, and where the record holds numbers", () => {
    const rows = (topics: Codes) => ({ rows: [{ id: "1", topics }] });
    const versions = { base: rows(["a"]), mine: rows(["a", "b"]), theirs: rows(["a", "e"]) };
    expect(mergeRecords(model, versions).mergedWith()).toEqual({ ok: true, record: rows(["a", "b", "e"]) });
    const graded = { base: { grades: [3] }, mine: { grades: [3, 1] }, theirs: { grades: [3, 2] } };
    expect(mergeRecords(model, graded).mergedWith()).toEqual({ ok: true, record: { grades: [3, 2, 1] } });
  });

  it("can be chosen from one side all the same", () => {
    const merged = merge(["a"], ["a", "b"], ["a", "c"]);
    expect(merged.mergedWith({ "/topics": "theirs" })).toEqual({ ok: true, record: { topics: ["a", "c"] } });
  });

  it.each<[string, Parameters<typeof merge>]>([
    ["together they are more than the field takes", [["a"], ["a", "b"], ["a", "c"], "few"]],
    ["together they are fewer than it needs", [["a", "b"], ["a"], ["b"], "few"]],
    ["nothing is left of what both left answered", [["a", "b"], ["a"], ["b"]]],
    [
      "somebody put them in another order",
      [
        ["a", "b"],
        ["b", "a"],
        ["a", "b", "c"],
      ],
    ],
    ["both added the same in another order", [[], ["a", "b", "c"], ["b", "a"]]],
    ["one of them is there twice", [["a"], ["a", "a"], ["a", "b"]]],
  ])("are a question where %s", (_, versions) => {
    expect(together(...versions)).toBe("asked");
  });

  it("are a question where the two have no common beginning", () => {
    const [mine, theirs] = [{ topics: ["a"] }, { topics: ["b"] }];
    expect(mergeRecords(model, { mine, theirs }).conflicts).toHaveLength(1);
    const inNewGroup = { base: {}, mine: { team: mine }, theirs: { team: theirs } };
    expect(mergeRecords(model, inNewGroup).mergedWith()).toMatchObject({ ok: false });
    const inNewRow = { base: {}, mine: { rows: [{ id: "1", ...mine }] }, theirs: { rows: [{ id: "1", ...theirs }] } };
    expect(mergeRecords(model, inNewRow).conflicts).toMatchObject([{ path: ["rows", 0, "topics"] }]);
  });
});

describe("the laws of putting choices together", () => {
  const anySet = fc.subarray([...codes]);
  const anyChoice = fc.option(anySet, { nil: undefined });
  const anyCodes = fc.array(fc.constantFrom(...codes), { maxLength: 5 });
  const any = fc.oneof(anyChoice, anyCodes);

  it("whose is called mine makes no difference", () => {
    fc.assert(
      fc.property(any, any, any, fc.constantFrom("topics", "few"), (base, mine, theirs, field) => {
        expect(together(base, mine, theirs, field)).toEqual(together(base, theirs, mine, field));
      }),
      { numRuns: 1_000 },
    );
  });

  it("what only one changed is as that one left it", () => {
    fc.assert(
      fc.property(any, any, (base, changed) => {
        expect(together(base, changed, base)).toEqual(changed ?? null);
        expect(together(base, base, changed)).toEqual(changed ?? null);
      }),
    );
  });

  it("every code is there as whoever changed it left it", () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (base, mine, theirs) => {
        const merged = together(base, mine, theirs);
        const isAsked = merged === "asked";
        const left = codes.filter((code) => {
          const [was, own, its] = [base, mine, theirs].map((version) => version.includes(code));
          return own === was ? its : own;
        });
        if (isAsked) expect(left).toEqual([]);
        else expect(merged).toEqual(left);
      }),
      { numRuns: 1_000 },
    );
  });
});
