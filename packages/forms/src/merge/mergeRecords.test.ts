import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { type MergeChoice, type MergeField, type MergeOutcome, mergeRecords } from "./index.js";

const label = { th: "แผน", en: "Plan" };
const schema = z.looseObject({
  title: z.string().nullable().optional(),
  term: z.object({ start: z.iso.date().optional(), end: z.iso.date().optional() }).optional(),
  areas: z.array(z.enum(["a", "b", "c"])).optional(),
  tags: z.array(z.string()).optional(),
  parties: z.array(z.object({ id: z.string(), role: z.string(), note: z.string().optional() })).optional(),
  steps: z.array(z.object({ what: z.string(), when: z.string().optional() })).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  counts: z.record(z.string(), z.number()).optional(),
  host: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("area"), area: z.string(), role: z.string() }),
      z.object({ kind: z.literal("group"), group: z.string(), role: z.string() }),
    ])
    .optional(),
});
type Plan = z.infer<typeof schema>;
const { model } = defineForm({ id: "plan", version: 1, label, schema });

function merge(base: Plan | undefined, mine: unknown, theirs: unknown) {
  return mergeRecords(model, { base, mine, theirs });
}

function recordOf(base: Plan, mine: unknown, theirs: unknown, choices: Record<string, MergeChoice> = {}) {
  const merged = merge(base, mine, theirs).mergedWith(choices);
  return merged.ok ? merged.record : merged.undecided.map(({ key }) => key);
}

const outcomes = (fields: readonly MergeField[]) =>
  Object.fromEntries(fields.map(({ key, outcome }) => [key, outcome]));

describe("three versions of a record", () => {
  it("are brought together field by field", () => {
    const base: Plan = { title: "เดิม", term: { start: "2026-01-01", end: "2026-12-31" } };
    const mine: Plan = { title: "ของฉัน", term: { start: "2026-01-01", end: "2027-12-31" } };
    const theirs: Plan = { title: "เดิม", term: { start: "2026-02-01", end: "2026-12-31" } };
    expect(recordOf(base, mine, theirs)).toEqual({
      title: "ของฉัน",
      term: { start: "2026-02-01", end: "2027-12-31" },
    });
    expect(outcomes(merge(base, mine, theirs).fields)).toEqual({
      "/title": "mine",
      "/term/start": "theirs",
      "/term/end": "mine",
    });
  });

  it("ask a person where both changed an answer, and take nothing before it is decided", () => {
    const versions = [{ title: "เดิม" }, { title: "ของฉัน" }, { title: "ของเขา" }] as const;
    const merged = merge(...versions);
    expect(merged.conflicts).toMatchObject([
      { key: "/title", path: ["title"], node: "title", label: { en: "Title" }, mine: "ของฉัน", theirs: "ของเขา" },
    ]);
    expect(merged.mergedWith()).toEqual({ ok: false, undecided: merged.conflicts });
    expect(recordOf(...versions, { "/title": "mine" })).toEqual({ title: "ของฉัน" });
    expect(recordOf(...versions, { "/title": "theirs" })).toEqual({ title: "ของเขา" });
    expect(recordOf(...versions, { "/title": "base" })).toEqual({ title: "เดิม" });
    expect(recordOf(...versions, { "/title": { value: "ทั้งสอง" } })).toEqual({ title: "ทั้งสอง" });
  });

  it("agree where both gave the same answer", () => {
    const merged = merge({ title: "เดิม" }, { title: "ใหม่" }, { title: "ใหม่" });
    expect(merged.fields).toMatchObject([{ outcome: "both-same" }]);
    expect(merged.mergedWith()).toEqual({ ok: true, record: { title: "ใหม่" } });
  });

  it("keep properties that the form does not know, from either side", () => {
    const base = { title: "ก", extra: 1 } as Plan;
    expect(recordOf(base, { ...base, mineOnly: true }, { ...base, extra: 2, theirsOnly: [1] })).toEqual({
      title: "ก",
      extra: 2,
      mineOnly: true,
      theirsOnly: [1],
    });
  });

  it("make one question of a group that one side took away and the other changed", () => {
    const base: Plan = { term: { start: "2026-01-01" } };
    const merged = merge(base, {}, { term: { start: "2026-02-01" } });
    expect(merged.conflicts).toMatchObject([{ key: "/term", outcome: "conflict", theirs: { start: "2026-02-01" } }]);
    expect(merged.mergedWith({ "/term": "mine" })).toEqual({ ok: true, record: {} });
  });

  it("make one question of two different alternatives", () => {
    const base: Plan = { host: { kind: "area", area: "ก", role: "r" } };
    const mine: Plan = { host: { kind: "group", group: "ข", role: "r" } };
    const theirs: Plan = { host: { kind: "area", area: "ค", role: "r" } };
    expect(merge(base, mine, theirs).conflicts.map(({ key }) => key)).toEqual(["/host"]);
    expect(recordOf(base, mine, base)).toEqual(mine);
  });

  it("merge an alternative both chose by its fields", () => {
    const base: Plan = { host: { kind: "area", area: "ก", role: "r" } };
    const mine: Plan = { host: { kind: "group", group: "ข", role: "r" } };
    const theirs: Plan = { host: { kind: "group", group: "ข", role: "s" } };
    expect(outcomes(merge(base, mine, theirs).fields)).toEqual({
      "/host/kind": "both-same",
      "/host/group": "both-same",
      "/host/role": "conflict",
    });
  });

  it("merge a tuple place by place", () => {
    expect(recordOf({ range: [1, 2] }, { range: [9, 2] }, { range: [1, 8] })).toEqual({ range: [9, 8] });
  });

  it("merge properties that the record names itself one by one", () => {
    expect(recordOf({ counts: { x: 1, y: 2 } }, { counts: { x: 5, y: 2, z: 3 } }, { counts: { x: 1 } })).toEqual({
      counts: { x: 5, z: 3 },
    });
  });

  it("are all questions without a common beginning", () => {
    expect(merge(undefined, { title: "ก" }, { title: "ข" }).conflicts).toHaveLength(1);
    expect(merge(undefined, { title: "ก" }, { tags: ["ข"] }).mergedWith()).toEqual({
      ok: true,
      record: { title: "ก", tags: ["ข"] },
    });
  });
});

describe("the rows of a list", () => {
  const row = (id: string, role = id) => ({ id, role });

  it("are known by their id wherever they are", () => {
    const base: Plan = { parties: [row("1"), row("2"), row("3")] };
    const mine: Plan = { parties: [row("3"), row("1", "แก้"), row("2")] };
    const theirs: Plan = { parties: [row("1"), row("2", "แก้ด้วย"), row("3"), row("4")] };
    expect(recordOf(base, mine, theirs)).toEqual({
      parties: [row("3"), row("4"), row("1", "แก้"), row("2", "แก้ด้วย")],
    });
  });

  it("added by both are all there, the stored ones first", () => {
    const base: Plan = { parties: [row("1")], tags: ["ก"] };
    const mine: Plan = { parties: [row("1"), row("m")], tags: ["ก", "ม"] };
    const theirs: Plan = { parties: [row("1"), row("t")], tags: ["ก", "ท"] };
    const merged = recordOf(base, mine, theirs) as Plan;
    expect(merged.parties?.map(({ id }) => id).sort()).toEqual(["1", "m", "t"]);
    expect([...(merged.tags ?? [])].sort()).toEqual(["ก", "ท", "ม"].sort());
  });

  it("are a question when one side took a row away that the other changed", () => {
    const base: Plan = { parties: [row("1"), row("2")] };
    const mine: Plan = { parties: [row("2")] };
    const theirs: Plan = { parties: [row("1", "แก้"), row("2")] };
    const merged = merge(base, mine, theirs);
    expect(merged.conflicts).toMatchObject([{ key: "/parties/#0", theirs: row("1", "แก้") }]);
    expect(merged.mergedWith({ "/parties/#0": "theirs" })).toEqual({ ok: true, record: theirs });
    expect(merged.mergedWith({ "/parties/#0": "mine" })).toEqual({ ok: true, record: mine });
  });

  it("without an id follow what is unchanged beside them, not their position", () => {
    const step = (what: string, when?: string) => (when ? { what, when } : { what });
    const base: Plan = { steps: [step("หนึ่ง"), step("สอง")] };
    const mine: Plan = { steps: [step("ใหม่"), step("หนึ่ง"), step("สอง")] };
    const theirs: Plan = { steps: [step("หนึ่ง"), step("สอง", "พรุ่งนี้")] };
    expect(recordOf(base, mine, theirs)).toEqual({
      steps: [step("ใหม่"), step("หนึ่ง"), step("สอง", "พรุ่งนี้")],
    });
  });

  it("ask for the order when both moved them, and lose none by it", () => {
    const base: Plan = { parties: [row("1"), row("2"), row("3")] };
    const mine: Plan = { parties: [row("3"), row("1"), row("2")] };
    const theirs: Plan = { parties: [row("2"), row("1"), row("3", "แก้")] };
    const merged = merge(base, mine, theirs);
    expect(merged.conflicts).toMatchObject([{ key: "/parties/~order", about: "row-order" }]);
    expect(merged.mergedWith({ "/parties/~order": "mine" })).toEqual({
      ok: true,
      record: { parties: [row("3", "แก้"), row("1"), row("2")] },
    });
  });

  it("of 2,000 are merged in reasonable time", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({ what: `ขั้น ${index}` }));
    const mine = { steps: many.map((one, index) => (index % 7 === 0 ? { ...one, when: "a" } : one)) };
    const theirs = { steps: many.slice(1) };
    const began = performance.now();
    expect(merge({ steps: many }, mine, theirs).conflicts).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

const anyId = fc.constantFrom("1", "2", "3", "4");
const anyRow = fc.record({ id: anyId, role: fc.constantFrom("x", "y") });
const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    title: fc.constantFrom("a", "b", "c", null),
    term: fc.record({ start: fc.constantFrom("2026-01-01", "2027-01-01") }, { requiredKeys: [] }),
    areas: fc.subarray<"a" | "b" | "c">(["a", "b", "c"]),
    tags: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 4 }),
    parties: fc.uniqueArray(anyRow, { selector: ({ id }) => id }),
    steps: fc.array(fc.record({ what: fc.constantFrom("p", "q", "r") }), { maxLength: 4 }),
    range: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2)),
    counts: fc.dictionary(fc.constantFrom("k", "l"), fc.constantFrom(1, 2)),
    host: fc.oneof(
      fc.record({ kind: fc.constant("area" as const), area: fc.constantFrom("1", "2"), role: fc.constant("r") }),
      fc.record({ kind: fc.constant("group" as const), group: fc.constantFrom("1", "2"), role: fc.constant("r") }),
    ),
    unknown: fc.constantFrom(1, 2),
  },
  { requiredKeys: [] },
);

describe("the laws of merging", () => {
  it("nobody changed anything but they: it is their record; but I: it is mine", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (base, changed) => {
        expect(recordOf(base, base, changed)).toEqual(changed);
        expect(recordOf(base, changed, base)).toEqual(changed);
      }),
      { numRuns: 500 },
    );
  });

  it("two who made the same of it have made that", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (base, changed) => {
        const merged = merge(base, changed, structuredClone(changed));
        expect(merged.conflicts).toEqual([]);
        expect(merged.mergedWith()).toEqual({ ok: true, record: changed });
      }),
    );
  });

  const swapped: Partial<Record<MergeOutcome, MergeOutcome>> = { mine: "theirs", theirs: "mine" };

  it("says the same of both sides when they change places", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const told = (fields: readonly MergeField[], turn: boolean) =>
          fields
            .map(({ node, outcome, base: was, mine: own, theirs: its, about }) =>
              JSON.stringify([
                node,
                about,
                turn ? (swapped[outcome] ?? outcome) : outcome,
                was,
                turn ? [its, own] : [own, its],
              ]),
            )
            .sort();
        expect(told(merge(base, theirs, mine).fields, true)).toEqual(told(merge(base, mine, theirs).fields, false));
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing: with every conflict given to one side, all that this side changed is in the record", () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyPlan,
        anyPlan,
        fc.constantFrom("mine" as const, "theirs" as const),
        (base, mine, theirs, side) => {
          const { fields, conflicts, mergedWith } = merge(base, mine, theirs);
          const merged = mergedWith(Object.fromEntries(conflicts.map(({ key }) => [key, side])));
          expect(merged.ok).toBe(true);
          const record = (merged.ok ? merged.record : {}) as Plan;
          // Rows are compared as rows: every added row of both sides is there.
          for (const [list, version] of [["parties", mine] as const, ["parties", theirs] as const]) {
            for (const one of version[list] ?? []) {
              const isNew = !base[list]?.some(({ id }) => id === one.id);
              if (isNew && base[list] && mine[list] && theirs[list]) {
                expect(record[list]?.some(({ id }) => id === one.id)).toBe(true);
              }
            }
          }
          for (const field of fields) {
            if (field.path.length !== 1 || field.about || field.outcome === "both") continue;
            const wanted =
              field.outcome === "conflict" ? field[side] : field.outcome === "mine" ? field.mine : field.theirs;
            const name = field.path[0] as keyof Plan;
            expect(record[name] ?? null).toEqual(wanted ?? null);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("changes nothing it was given", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const before = structuredClone([base, mine, theirs]);
        merge(base, mine, theirs).mergedWith();
        expect([base, mine, theirs]).toEqual(before);
      }),
    );
  });
});
