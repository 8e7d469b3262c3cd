import { agreement, agreementSections } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anyAgreement } from "../../test/anyAgreement.js";
import { anySchemaAndRecord } from "../../test/anySchema.js";
import { sentForm } from "../../test/sentForm.js";
import { defineForm } from "../model/index.js";
import { readValues } from "../react/readValues.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { readSubmission } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };
const agreementForm = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

function formOf<T>(schema: z.ZodType<T>) {
  return defineForm({ id: "t", version: 1, schema, label });
}

const notBlank = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(notBlank) && (value.length === 0 || says(value.at(-1)))
    : typeof value !== "object" || value === null || Object.values(value).every(notBlank);
const says = (value: unknown): boolean =>
  typeof value === "object" && value !== null
    ? value instanceof File || Object.values(value).some(says)
    : value !== null && value !== "" && value !== undefined;

describe("what a browser sends", () => {
  it("is said to be wrong on a server as it is in the browser, to the letter", () => {
    const wrong = fc.constantFrom<unknown>("", null, "ไม่ทราบ", -1, [], "2562-07-19");
    const edits = fc.dictionary(fc.constantFrom("title", "kind", "subject", "programme", "areaCountStated"), wrong);
    fc.assert(
      fc.property(anyAgreement, edits, (record, edited) => {
        const values = toValues(agreementForm.model, { ...toValues(agreementForm.model, record), ...edited });
        const { values: _, ...submission } = readSubmission(agreementForm, values, { today: "2026-11-22" });
        expect(submission).toEqual(readValues(agreementForm, values));
        expect(JSON.stringify(submission)).toBe(JSON.stringify(readValues(agreementForm, values)));
      }),
      { numRuns: 60 },
    );
  });

  it("may be the record itself", () => {
    fc.assert(
      fc.property(anyAgreement, (record) => {
        expect(readSubmission(agreementForm, record)).toMatchObject({ ok: true, value: record, issues: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("may be an HTML form without scripts: the same values, whatever the schema", () => {
    fc.assert(
      fc.property(anySchemaAndRecord, ({ schema, record }) => {
        const form = formOf(schema);
        const values = toValues(form.model, record);
        // Nothing is sent for what has no control, so there is nothing to make a row of.
        fc.pre(notBlank(values) && form.model.unsupported.every((id) => !id.includes("*")));
        const submission = readSubmission(form, sentForm(form.model, values), { before: record });
        expect(submission.issues).toEqual([]);
        expect(submission.value).toEqual(read(schema, record).value);
      }),
      { numRuns: 200 },
    );
  });

  it("may be an HTML form of a whole agreement", () => {
    fc.assert(
      fc.property(anyAgreement, (record) => {
        const submission = readSubmission(
          agreementForm,
          sentForm(agreementForm.model, toValues(agreementForm.model, record)),
        );
        // What HTML sends is text: a number inside a reference or a date has no box of its own.
        expect(submission.issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what was sent by something else", () => {
  const form = formOf(z.object({ name: z.string().optional(), age: z.number().optional(), list: z.array(z.string()) }));

  it("is said to be wrong where no field could hold it, not dropped", () => {
    const { ok, issues } = readSubmission(form, { name: ["x"], age: {}, list: "ก" });
    expect(ok).toBe(false);
    expect(issues).toEqual([
      { path: ["name"], code: "wrong-type", params: { expected: "string" }, severity: "issue" },
      { path: ["age"], code: "not-a-number", params: {}, severity: "issue" },
      { path: ["list"], code: "wrong-type", params: { expected: "array" }, severity: "issue" },
    ]);
  });

  it("is not what another alternative left in a place that both have", () => {
    const either = formOf(
      z.object({
        it: z.discriminatedUnion("kind", [
          z.object({ kind: z.literal("text"), value: z.object({ th: z.string() }) }),
          z.object({ kind: z.literal("count"), value: z.number() }),
        ]),
      }),
    );
    const left = readSubmission(either, { it: { kind: "count", value: { th: "ก" } } });
    expect(left.issues).toMatchObject([{ path: ["it", "value"], code: "required" }]);
    const odd = readSubmission(either, { it: { kind: "count", value: true } });
    expect(odd.issues).toMatchObject([{ path: ["it", "value"], code: "not-a-number" }]);
  });

  it("never throws, whatever it is", () => {
    const ring: Record<string, unknown> = { list: ["ก"] };
    ring.name = ring;
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new RangeError("trap");
        },
      },
    );
    for (const input of [null, undefined, 7, "x", [], ring, trap, { list: Array(9).fill(ring) }]) {
      const submission = readSubmission(form, input);
      expect(submission.ok).toBe(false);
      expect(submission.values).toEqual(expect.objectContaining({ name: expect.anything() }));
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, before) => {
        expect(() => readSubmission(form, input, { before, role: "x" })).not.toThrow();
      }),
    );
  });
});

describe("one of several objects that the record does not name", () => {
  const form = formOf(
    z.object({ host: z.union([z.object({ post: z.string() }), z.object({ person: z.string(), age: z.number() })]) }),
  );

  it("is asked for by the fields of the one that was chosen", () => {
    const chosen = { host: { "~option": "person", person: "ก", post: "", age: null } };
    expect(readSubmission(form, chosen).issues).toMatchObject([{ path: ["host", "age"], code: "required" }]);
    expect(readSubmission(form, emptyValues(form.model)).issues).toMatchObject([
      { path: ["host", "~option"], code: "required" },
    ]);
  });

  it("is found through what wraps it", () => {
    const post = z.object({ post: z.string() });
    const person = z.object({ person: z.string(), age: z.number() });
    const nothingToo = formOf(z.object({ host: z.union([z.union([post, person]).readonly(), z.null()]).optional() }));
    const chosen = { host: { "~option": "person", person: "ก", post: "", age: null } };
    expect(readSubmission(nothingToo, chosen).issues).toMatchObject([{ path: ["host", "age"], code: "required" }]);
  });
});

describe("rules on a server", () => {
  const form = defineForm({
    id: "t",
    version: 1,
    label,
    schema: z.object({
      rows: z.array(z.object({ price: z.number() })),
      total: z.number().optional(),
      why: z.string().optional(),
    }),
    rules: [
      { kind: "calculate", field: "total", from: "sum(rows.*.price)" },
      { kind: "relevant", field: "why", when: "total > 10" },
      { kind: "constraint", field: "total", that: "total < 100", message: { th: "มากไป", en: "too much" } },
    ],
  });

  it("calculate again, leave out what is not relevant, and are kept", () => {
    const values = { rows: [{ price: 3 }, { price: 4 }], total: 999, why: "x" };
    expect(readSubmission(form, values)).toMatchObject({ ok: true, value: { rows: values.rows, total: 7 } });
    expect(readSubmission(form, values).value).not.toHaveProperty("why");
    const dear: Values = { ...values, rows: [{ price: 300 }] };
    expect(readSubmission(form, dear).issues).toMatchObject([{ path: ["total"] }]);
  });
});
