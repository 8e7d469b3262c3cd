import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { mergeRecords } from "./index.js";

const { model } = defineForm({
  id: "t",
  version: 1,
  label: { th: "แบบทดสอบ", en: "Test form" },
  schema: z.object({
    title: z.string().optional(),
    rate: z.number().optional(),
    born: z.iso.date().optional(),
    age: z.number().optional(),
    costs: z
      .array(z.object({ id: z.string(), price: z.number().optional(), amount: z.number().optional() }))
      .optional(),
    named: z.record(z.string(), z.object({ price: z.number(), amount: z.number().optional() })).optional(),
    total: z.number().optional(),
  }),
  rules: [
    { kind: "calculate", field: "costs.*.amount", from: "costs.*.price * rate" },
    { kind: "calculate", field: "named.*.value.amount", from: "named.*.value.price * rate" } as never,
    { kind: "calculate", field: "total", from: "sum(costs.*.amount)" },
    { kind: "calculate", field: "age", from: "yearsBetween(born, today())" },
  ],
});
const base = { rate: 2, costs: [{ id: "1", price: 10, amount: 20 }], total: 20 };
const merge = (mine: unknown, theirs: unknown, from: unknown = base) =>
  mergeRecords(model, { base: from, mine, theirs, today: "2026-11-22" });

describe("what is calculated", () => {
  it("is no question, and is reckoned from what both changed", () => {
    const mine = { ...base, costs: [...base.costs, { id: "2", price: 1, amount: 2 }], total: 22 };
    const theirs = { ...base, rate: 3, costs: [{ id: "1", price: 10, amount: 30 }], total: 30 };
    const { conflicts, fields, mergedWith } = merge(mine, theirs);
    expect(conflicts).toEqual([]);
    expect(fields.map(({ node }) => node)).not.toContain("total");
    const record = {
      rate: 3,
      costs: [
        { id: "1", price: 10, amount: 30 },
        { id: "2", price: 1, amount: 3 },
      ],
      total: 33,
    };
    expect(mergedWith()).toEqual({ ok: true, record });
  });

  it("makes no question of a row that one removed and the other did not touch", () => {
    const theirs = { ...base, rate: 3, costs: [{ id: "1", price: 10, amount: 30 }], total: 30 };
    expect(merge({ ...base, costs: [], total: undefined }, theirs).mergedWith()).toEqual({
      ok: true,
      record: { rate: 3, costs: [] },
    });
  });

  it("is another on another day, and no change", () => {
    const record = { born: "2020-01-01", age: 5 };
    const { fields, mergedWith } = merge({ ...record, age: 6 }, { ...record, title: "ก" }, record);
    expect(fields.filter(({ outcome }) => outcome !== "unchanged").map(({ node }) => node)).toEqual(["title"]);
    expect(mergedWith()).toEqual({ ok: true, record: { born: "2020-01-01", age: 6, title: "ก" } });
  });

  it("is asked about where it is stated, and no calculation comes to anything", () => {
    const { conflicts, mergedWith } = merge({ total: 41 }, { total: 42 }, { total: 40 });
    expect(conflicts).toMatchObject([{ node: "total", mine: 41, theirs: 42 }]);
    expect(mergedWith({ "/total": "mine" })).toEqual({ ok: true, record: { total: 41 } });
    // What was reckoned goes with what it was reckoned from.
    const price = { id: "1", price: 10, amount: 20 };
    const parts = { rate: 2, costs: [price], total: 20 };
    expect(merge({ rate: 2, costs: [{ id: "1" }] }, { ...parts, title: "ก" }, parts).mergedWith()).toEqual({
      ok: true,
      record: { rate: 2, title: "ก", costs: [{ id: "1" }] },
    });
  });

  it("is reckoned in rows that the record names, and leaves what the form does not know", () => {
    const named = { a: { price: 1, amount: 2 } };
    const from = { rate: 2, named, other: { kept: true } };
    expect(merge({ ...from, rate: 3 }, { ...from, named: { a: { price: 5, amount: 10 } } }, from).mergedWith()).toEqual(
      {
        ok: true,
        record: { rate: 3, named: { a: { price: 5, amount: 15 } }, other: { kept: true } },
      },
    );
  });
});
