import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { readSubmission } from "./index.js";

const label = { th: "ก", en: "A" };
const roles = { id: "roles", version: 1, label } as const;

function sent(entries: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}

describe("what a form leaves out", () => {
  const schema = z.object({ title: z.string(), approved: z.boolean().optional() });
  const form = defineForm({
    ...roles,
    schema,
    without: ["approved"],
    access: { guest: "read", officer: "write" },
  });
  const ofOfficers = defineForm({
    ...roles,
    schema,
    without: ["approved"],
    fields: { approved: { access: { officer: "write", default: "read" } } },
  });

  it("is written by nobody who may not write it", () => {
    const before = { title: "a", approved: false };
    const read = readSubmission(form, { ...before, approved: true }, { role: "guest", before });
    expect(read).toMatchObject({ ok: false, issues: [{ code: "not-allowed", path: ["approved"] }] });
    const guest = readSubmission(ofOfficers, { title: "b", approved: true }, { role: "guest", before });
    expect(guest).toMatchObject({ ok: false, issues: [{ code: "not-allowed", path: ["approved"] }] });
    expect(readSubmission(ofOfficers, { title: "b", approved: true }, { role: "officer", before })).toMatchObject({
      ok: true,
      value: { title: "b", approved: true },
    });
  });

  it("stays through an edit by who did not get it, in JSON as in an HTML form", () => {
    const before = { title: "a", approved: true };
    for (const role of ["guest", "officer"]) {
      for (const input of [{ title: "b" }, sent({ title: "b" })]) {
        const read = readSubmission(ofOfficers, input, { role, before });
        expect(read).toMatchObject({ ok: true, value: { title: "b", approved: true } });
      }
    }
    const plain = defineForm({ ...roles, schema, without: ["approved"] });
    expect(readSubmission(plain, { title: "b" }, { before })).toMatchObject({ ok: true, value: { approved: true } });
  });

  it("is not written in rows and groups that are locked or only read", () => {
    const rows = z.object({ rows: z.array(z.object({ id: z.string(), paid: z.boolean().optional() })) });
    const list = defineForm({
      ...roles,
      schema: rows,
      without: ["rows.*.paid"],
      fields: { rows: { access: { guest: "read" } } },
    });
    const before = { rows: [{ id: "1", paid: false }] };
    expect(readSubmission(list, { rows: [{ id: "1", paid: true }] }, { role: "guest", before }).ok).toBe(false);
    const open = defineForm({
      ...roles,
      schema: z.object({ in: z.looseObject({ a: z.string() }) }),
      fields: { in: { access: { guest: "read" } } },
    });
    const held = { in: { a: "1", x: "ok" } };
    expect(readSubmission(open, { in: { a: "1", x: "evil" } }, { role: "guest", before: held }).ok).toBe(false);
    expect(readSubmission(open, { in: { a: "1" } }, { role: "guest", before: held })).toMatchObject({
      ok: true,
      value: held,
    });
  });

  it("stays with its row wherever that moves, and goes to no other", () => {
    const rowsOf = (id: z.ZodType) =>
      z.object({ rows: z.array(z.object({ id, n: z.string(), secret: z.string().optional() })) });
    const texts = defineForm({ ...roles, schema: rowsOf(z.string()), without: ["rows.*.secret"] });
    const before = {
      rows: [
        { id: "a", n: "A", secret: "of-a" },
        { id: "b", n: "B", secret: "of-b" },
      ],
    };
    const value = (read: { readonly value?: unknown }) => read.value;
    const onlyB = { rows: [before.rows[1]] };
    const bare = { rows: [{ id: "b", n: "B" }] };
    expect(value(readSubmission(texts, sent({ "rows.1.id": "b", "rows.1.n": "B" }), { before }) as object)).toEqual(
      onlyB,
    );
    expect(value(readSubmission(texts, bare, { before }) as object)).toEqual(onlyB);
    const swapped = { "rows.0.id": "b", "rows.0.n": "B", "rows.1.id": "a", "rows.1.n": "A" };
    expect(value(readSubmission(texts, sent(swapped), { before }) as object)).toEqual({
      rows: [before.rows[1], before.rows[0]],
    });
    const numbers = defineForm({ ...roles, schema: rowsOf(z.int()), without: ["rows.*.secret"] });
    const numbered = {
      rows: [
        { id: 1, n: "A", secret: "of-a" },
        { id: 2, n: "B", secret: "of-b" },
      ],
    };
    expect(value(readSubmission(numbers, { rows: [{ id: 2, n: "B" }] }, { before: numbered }) as object)).toEqual({
      rows: [numbered.rows[1]],
    });
  });

  it("of rows without names stays where the number of the row says so, and is not guessed", () => {
    const form = defineForm({
      ...roles,
      schema: z.object({ rows: z.array(z.object({ n: z.string(), secret: z.string().optional() })) }),
      without: ["rows.*.secret"],
    });
    const before = {
      rows: [
        { n: "A", secret: "a" },
        { n: "B", secret: "b" },
      ],
    };
    expect(readSubmission(form, sent({ "rows.1.n": "B" }), { before })).toMatchObject({
      value: { rows: [{ n: "B", secret: "b" }] },
    });
    const guessed = readSubmission(form, { rows: [{ n: "B" }] }, { before });
    expect(JSON.stringify((guessed as { value?: unknown }).value)).not.toContain('"a"');
  });
});

describe("what a role may not see", () => {
  const hidden = { access: { guest: "hidden" } } as const;
  const form = defineForm({
    ...roles,
    schema: z.object({
      title: z.string(),
      secret: z.string().nullable(),
      flag: z.boolean(),
      tags: z.array(z.string()),
      code: z.literal([1, 2]).or(z.literal(3)).optional(),
    }),
    fields: { secret: hidden, flag: hidden, tags: hidden },
  });

  it("is not held against who sends it as an empty form has it", () => {
    const before = { title: "a", secret: "x", flag: true, tags: ["t"] };
    const honest = { title: "b", secret: null, flag: false, tags: [] };
    expect(readSubmission(form, honest, { role: "guest", before })).toMatchObject({
      ok: true,
      value: { ...before, title: "b" },
    });
    const sly = readSubmission(form, { ...honest, tags: ["mine"] }, { role: "guest", before });
    expect(sly).toMatchObject({ ok: false, issues: [{ code: "not-allowed", path: ["tags", 0] }] });
  });

  it("is told of where what it was is no answer any more, and never dropped", () => {
    const codes = defineForm({
      ...roles,
      schema: z.object({ title: z.string(), c: z.literal([1, 2]).optional() }),
      fields: { c: hidden },
    });
    const read = readSubmission(codes, { title: "b" }, { role: "guest", before: { title: "a", c: 3 } });
    expect(read).toMatchObject({ ok: false, issues: [{ code: "not-an-option", path: ["c"] }] });
  });
});

describe("a group that is new", () => {
  interface Person {
    readonly name: string;
    readonly approved?: boolean | undefined;
    readonly mother?: Person | undefined;
  }
  const person: z.ZodType<Person> = z.object({
    name: z.string(),
    approved: z.boolean().optional(),
    get mother() {
      return z.lazy(() => person).optional();
    },
  });
  const form = defineForm({
    ...roles,
    schema: person as z.ZodType<Person & Record<string, unknown>>,
    fields: { approved: { access: { officer: "write", default: "read" } } },
  });

  it("is written field by field, as the one around it", () => {
    const before = { name: "a" };
    const made = readSubmission(form, { name: "a", mother: { name: "m" } }, { role: "guest", before });
    expect(made).toMatchObject({ ok: true, value: { mother: { name: "m" } } });
    const sly = readSubmission(form, { name: "a", mother: { name: "m", approved: true } }, { role: "guest", before });
    expect(sly).toMatchObject({ ok: false, issues: [{ code: "not-allowed", path: ["mother", "approved"] }] });
  });
});

describe("an HTML form", () => {
  it("keeps the properties that an open object has besides its fields", () => {
    const form = defineForm({
      ...roles,
      schema: z.looseObject({ title: z.string(), in: z.looseObject({ a: z.string() }) }),
    });
    const before = { title: "a", extra: "keep me", in: { a: "1", more: "keep" } };
    expect(readSubmission(form, sent({ title: "b", "in.a": "1" }), { before })).toMatchObject({
      ok: true,
      value: { ...before, title: "b" },
    });
  });

  it("with an empty box for several files sends none", () => {
    const form = defineForm({ ...roles, schema: z.object({ files: z.array(z.file()).optional() }) });
    expect(readSubmission(form, sent({ files: new File([], "") }))).toMatchObject({ ok: true, value: {} });
  });
});
