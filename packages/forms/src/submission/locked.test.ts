import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sent } from "../../test/sentEntries.js";
import { defineForm } from "../model/index.js";
import { readSubmission } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };
const cost = z.object({
  id: z.string().optional(),
  price: z.number().optional(),
  count: z.number().optional(),
  amount: z.number().optional(),
  paid: z.boolean().optional(),
});
const form = defineForm({
  id: "t",
  version: 1,
  label,
  schema: z.object({
    title: z.string().optional(),
    approved: z.boolean().optional(),
    status: z.enum(["draft", "sent"]).optional(),
    number: z.string().optional(),
    rate: z.number().optional(),
    costs: z.array(cost).optional(),
    total: z.number().optional(),
  }),
  fields: { approved: { access: { officer: "write", default: "read" } } },
  rules: [
    { kind: "readOnly", field: "costs", when: "approved" },
    { kind: "readOnly", field: "costs.*.price", when: "costs.*.paid" },
    { kind: "readOnly", field: "title", when: "status = 'sent'" },
    { kind: "calculate", field: "number", from: "concat('ที่ ', title)", once: true },
    { kind: "readOnly", field: "number", when: "true" },
    { kind: "calculate", field: "costs.*.amount", from: "costs.*.price * costs.*.count * rate" },
    { kind: "calculate", field: "total", from: "sum(costs.*.amount)" },
  ],
});
const before = {
  title: "ก",
  approved: true,
  status: "draft",
  number: "ที่ ก",
  rate: 1,
  costs: [{ price: 10, count: 2, amount: 20 }],
  total: 20,
} as const;
const read = (input: unknown, options: object = {}) =>
  readSubmission(form, input, { role: "officer", before, ...options });
const said = (input: unknown, options?: object) =>
  read(input, options).issues.map(({ path, code }) => `${path.join(".")} ${code}`);

describe("what a rule locks", () => {
  it("stays as it was, and says so where it was changed", () => {
    const input = { ...before, costs: [{ price: 99, count: 2 }] };
    expect(said(input)).toEqual(["costs.0.price not-allowed"]);
    expect(read(input).values).toMatchObject({ costs: [{ price: 10, amount: 20 }], total: 20 });
    expect(said({ ...before, costs: [] })).toEqual(["costs not-allowed"]);
    expect(said({ ...before, costs: [...before.costs, { price: 1 }] })).toEqual(["costs not-allowed"]);
    expect(said(before)).toEqual([]);
  });

  it("is as it was without a word, where nothing was sent for it", () => {
    const { costs: _, total: __, ...rest } = before;
    expect(read(rest)).toMatchObject({ ok: true, value: before });
    expect(read(sent(Object.entries({ title: "ข", rate: "1" })), { role: "village" }).values).toMatchObject({
      title: "ข",
      costs: before.costs,
    });
  });

  it("may follow what it is reckoned from", () => {
    expect(read({ ...before, rate: 3 })).toMatchObject({ ok: true, value: { costs: [{ amount: 60 }], total: 60 } });
  });

  it("was open to who approves it in the same breath, and to who takes the approval back", () => {
    const changed = [{ price: 99, count: 2 }];
    expect(said({ ...before, costs: changed }, { before: { ...before, approved: false } })).toEqual([]);
    expect(said({ ...before, approved: false, costs: changed })).toEqual([]);
    // Who may not take it back does not open it.
    expect(said({ ...before, approved: false, costs: changed }, { role: "village" })).toEqual([
      "approved not-allowed",
      "costs.0.price not-allowed",
    ]);
  });

  it("is the row's own, wherever the row is", () => {
    const open = { ...before, approved: false };
    const costs = [
      { price: 1, count: 1, paid: false },
      { price: 2, count: 1, paid: true },
      { price: 3, count: 1, paid: true },
    ];
    const stored = { before: { ...open, costs } };
    expect(said({ ...open, costs: costs.slice(1) }, stored)).toEqual([]);
    expect(said({ ...open, costs: [costs[0], { ...costs[1], price: 9 }, costs[2]] }, stored)).toEqual([
      "costs.1.price not-allowed",
    ]);
    // A new row was open until it was paid.
    expect(said({ ...open, costs: [...costs, { price: 4, count: 1, paid: true }] }, stored)).toEqual([]);
  });

  it("holds from the beginning in a new record, and takes what is proposed for it", () => {
    expect(read({ title: "ข", number: "ที่ ข" }, { before: undefined })).toMatchObject({ ok: true });
    expect(said({ title: "ข", number: "ที่ 1" }, { before: undefined })).toEqual(["number not-allowed"]);
    expect(said({ ...before, title: "ข" })).toEqual([]);
  });

  it("goes on with its proposal where it held one, and keeps what somebody wrote", () => {
    expect(said({ ...before, title: "ข", number: "ที่ ข" })).toEqual([]);
    expect(read({ ...before, title: "ข", number: "ที่ ข" }).value).toMatchObject({ number: "ที่ ข" });
    expect(said({ ...before, title: "ข", number: "ที่ ค" })).toEqual(["number not-allowed"]);
    const written = { ...before, number: "พม 0502/1" };
    expect(said({ ...written, title: "ข", number: "ที่ ข" }, { before: written })).toEqual(["number not-allowed"]);
  });

  it("may be unlocked by nothing that is itself locked", () => {
    const chain = defineForm({
      id: "c",
      version: 1,
      label,
      schema: z.object({ a: z.boolean().optional(), b: z.boolean().optional(), c: z.string().optional() }),
      rules: [
        { kind: "readOnly", field: "a", when: "true" },
        { kind: "readOnly", field: "b", when: "a" },
        { kind: "readOnly", field: "c", when: "b" },
      ],
    });
    const stored = { a: true, b: true, c: "ก" };
    const submission = readSubmission(chain, { a: false, b: false, c: "ข" }, { before: stored });
    expect(submission.issues.map(({ path }) => path)).toEqual([["a"], ["b"], ["c"]]);
    expect(submission.values).toEqual(stored);
  });
});

describe("what is calculated", () => {
  it("is reckoned here, whatever was sent, and is nobody's fault", () => {
    expect(read({ ...before, total: 999 })).toMatchObject({ ok: true, value: { total: 20 } });
    const guarded = defineForm({
      id: "g",
      version: 1,
      label,
      schema: z.object({ a: z.number().optional(), total: z.number().optional() }),
      fields: { total: { access: { officer: "write", default: "read" } } },
      rules: [{ kind: "calculate", field: "total", from: "a * 2" }],
    });
    expect(readSubmission(guarded, { a: 2, total: 4 }, { role: "village", before: { a: 1, total: 2 } })).toMatchObject({
      ok: true,
      value: { total: 4 },
    });
  });

  it("is what was stated where it comes to nothing, and nothing that a sender says", () => {
    const stated = { title: "ก", total: 40 };
    const options = { before: stated };
    expect(read({ ...stated, title: "ข" }, options)).toMatchObject({ ok: true, value: { title: "ข", total: 40 } });
    expect(read({ title: "ข", total: 999 }, options).value).toMatchObject({ total: 40 });
    expect(read({ title: "ข", total: 999 }, { before: undefined }).value).not.toHaveProperty("total");
    expect(read(stated, { before: undefined, takesStated: true }).value).toMatchObject({ total: 40 });
    // What was reckoned before is no statement.
    const { costs: _, ...rest } = before;
    expect(read({ ...rest, costs: [], approved: false }).value).not.toHaveProperty("total");
  });

  it("is what its own row stated, also of rows without names", () => {
    const costs = [{ amount: 1 }, { amount: 2 }, { amount: 3 }];
    const options = { before: { costs } };
    const amounts = (input: unknown) => (read(input, options).value as typeof before | undefined)?.costs;
    expect(amounts({ costs: costs.slice(1) })).toEqual([{ amount: 2 }, { amount: 3 }]);
    expect(amounts({ costs: [{ amount: 3, count: 1 }] })).toEqual([{ amount: 3, count: 1 }]);
    expect(amounts({ costs: [...costs, { amount: 4, count: 1 }] })).toEqual([...costs, { count: 1 }]);
  });
});

describe("a proposal that somebody emptied", () => {
  const proposing = defineForm({
    id: "p",
    version: 1,
    label,
    schema: z.object({ title: z.string(), note: z.string().optional() }),
    rules: [{ kind: "calculate", field: "note", from: "title", once: true }],
  });

  it("stays empty; in a form without scripts, where nobody saw it, it is made", () => {
    expect(readSubmission(proposing, { title: "ก" }).value).toEqual({ title: "ก" });
    expect(readSubmission(proposing, sent([["title", "ก"]])).value).toEqual({ title: "ก", note: "ก" });
  });
});
