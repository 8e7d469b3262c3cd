import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { mergeRecords } from "./index.js";

const label = { th: "แผน", en: "Plan" };
const formOf = (row: z.ZodType) =>
  defineForm({ id: "plan", version: 1, label, schema: z.object({ rows: z.array(row).optional() }) }).model;

const person = z.object({ n: z.string(), phone: z.string().optional() });
const merged = (model: ReturnType<typeof formOf>, base: unknown, mine: unknown, theirs: unknown) => {
  const merge = mergeRecords(model, { base: { rows: base }, mine: { rows: mine }, theirs: { rows: theirs } });
  const result = merge.mergedWith();
  return result.ok ? (result.record as { rows: unknown }).rows : result.undecided.map(({ key }) => key);
};

describe("rows of three versions", () => {
  it("are known by numbers as by texts", () => {
    const model = formOf(z.object({ id: z.int(), n: z.string(), phone: z.string().optional() }));
    const base = [
      { id: 1, n: "A", phone: "1" },
      { id: 2, n: "B", phone: "2" },
    ];
    expect(merged(model, base, [{ id: 2, n: "B2", phone: "2" }], [{ ...base[0], phone: "9" }, base[1]])).toEqual([
      "/rows/#0",
    ]);
  });

  it("that have an id twice are told apart by what is in them: none comes back, none is lost", () => {
    const model = formOf(z.object({ id: z.string(), n: z.string() }));
    const [a, b] = [
      { id: "1", n: "A" },
      { id: "1", n: "B" },
    ];
    expect(merged(model, [a, b], [a], [a, b])).toEqual([a]);
    expect(merged(model, [a, b], [a, b], [b])).toEqual([b]);
  });

  it("without an id are a question where rows came or went and both changed them: nobody's answers are mixed", () => {
    const model = formOf(person);
    const [a, b] = [
      { n: "A", phone: "1" },
      { n: "B", phone: "1" },
    ];
    expect(merged(model, [a, b], [{ n: "B2", phone: "1" }], [{ n: "A", phone: "9" }, b])).toEqual(["/rows/#0"]);
    expect(
      merged(
        model,
        [a],
        [{ n: "A", phone: "99" }],
        [
          { n: "Z", phone: "1" },
          { n: "A2", phone: "1" },
        ],
      ),
    ).toEqual(["/rows/#0"]);
    const added = { n: "C", phone: "3" };
    expect(merged(model, [a], [a, added], [{ n: "A", phone: "9" }])).toEqual([{ n: "A", phone: "9" }, added]);
  });

  it("of which there are thousands keep what was changed at them", () => {
    const model = formOf(person);
    const base = Array.from({ length: 2500 }, (_, at) => ({ n: `N${at}`, phone: "1" }));
    const mine = base.slice(1).map((row, at) => (at === 2498 ? { ...row, phone: "2" } : row));
    const theirs = base.map((row) => (row.n === "N500" ? { ...row, phone: "999" } : row));
    const rows = merged(model, base, mine, theirs) as readonly { n: string; phone: string }[];
    expect(rows.filter(({ phone }) => phone !== "1")).toEqual([
      { n: "N500", phone: "999" },
      { n: "N2499", phone: "2" },
    ]);
  });

  it("that both added are the same where they hold the same, each once", () => {
    const model = formOf(person);
    const [a, b, c] = ["A", "B", "C"].map((n) => ({ n }));
    expect(merged(model, undefined, [a, a, b], [a, c, a])).toEqual(expect.arrayContaining([a, a, b, c]));
    expect(merged(model, undefined, [a, a, b], [a, c, a])).toHaveLength(4);
  });

  it("may hold what JSON has no word for", () => {
    const model = formOf(z.object({ n: z.bigint(), on: z.date().optional() }));
    const on = new Date("2019-07-19T06:00:00Z");
    expect(merged(model, [{ n: 1n }], [{ n: 2n }], [{ n: 1n }])).toEqual([{ n: 2n }]);
    expect(merged(model, [], [{ n: 1n, on }], [{ n: 1n, on: new Date(on) }])).toEqual([{ n: 1n, on }]);
  });

  it("of a list that one side left out, as a form does with one without rows, are the other's", () => {
    const model = formOf(person);
    expect(merged(model, [], undefined, [{ n: "A" }])).toEqual([{ n: "A" }]);
  });
});

describe("a choice that is none", () => {
  it("decides nothing, and throws nothing", () => {
    const model = formOf(person);
    const merge = mergeRecords(model, {
      base: { rows: [{ n: "A" }] },
      mine: { rows: [] },
      theirs: { rows: [{ n: "A", phone: "1" }] },
    });
    const [key = ""] = merge.conflicts.map((field) => field.key);
    for (const choice of [undefined, null, "zzz", {}, 7]) {
      expect(merge.mergedWith({ [key]: choice } as never)).toMatchObject({ ok: false, undecided: [{ key }] });
    }
    expect(merge.mergedWith({ [key]: { value: { n: "C" } } })).toEqual({ ok: true, record: { rows: [{ n: "C" }] } });
  });
});
