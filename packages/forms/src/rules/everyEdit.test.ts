import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { atWork } from "../../test/costForm.js";
import { defineForm, type FormModel } from "../model/index.js";
import type { Expression, FormRule, RuleRun } from "./index.js";

const label = { th: "ก", en: "A" };
const KEYS = ["a", "b", "c", "d", "e"] as const;
const numbers = Object.fromEntries(KEYS.map((key) => [key, z.number().optional()]));
const schema = z.object({
  ...numbers,
  rows: z.array(z.object(numbers)).optional(),
  group: z.object(numbers).optional(),
});

// In this order each field reads only those before it, so that no ring comes about.
const fields = [...KEYS.map((key) => `group.${key}`), ...KEYS.map((key) => `rows.*.${key}`), ...KEYS];

const seed = fc.record({
  kind: fc.constantFrom("calculate", "relevant", "keep", "required", "readOnly", "constraint"),
  at: fc.nat(fields.length - 1),
  reads: fc.array(fc.nat(fields.length - 1), { minLength: 2, maxLength: 3 }),
  shape: fc.nat(3),
});

function ruleOf({
  kind,
  at,
  reads,
  shape,
}: typeof seed extends fc.Arbitrary<infer S> ? S : never): FormRule | undefined {
  const field = fields[at] as string;
  const parts = reads.filter((one) => one < at).map((one): Expression => ({ field: fields[one] as string }));
  // As one number, whether it is of this row or of all.
  const [one, two] = parts.map((part): Expression => ({ call: "sum", with: [part] }));
  if (!one || !two) return undefined;
  const outcome: Expression = shape % 2 ? { call: "+", with: [one, two] } : { call: "-", with: [one, { value: 1 }] };
  const condition: Expression =
    shape % 2 ? { call: ">", with: [one, two] } : { call: "answered", with: [parts[0] as Expression] };
  switch (kind) {
    case "calculate":
      return { kind, field, from: outcome };
    case "relevant":
      return { kind, field, when: condition };
    case "keep":
      return { kind: "relevant", field, when: condition, otherwise: "keep" };
    case "constraint":
      return { kind, field, that: condition, message: label };
    default:
      return { kind: kind as "required", field, when: condition };
  }
}

function modelOf(seeds: readonly Parameters<typeof ruleOf>[0][]): FormModel {
  const rules = new Map(seeds.flatMap((one) => ruleOf(one) ?? []).map((rule) => [`${rule.kind} ${rule.field}`, rule]));
  return defineForm({ id: "f", version: 1, label, schema, rules: [...rules.values()] as never }).model;
}

const answer = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(null, "สิบ"));
const row = fc.record(Object.fromEntries(KEYS.map((key) => [key, answer])));
const edit = fc.oneof(
  fc.record({ path: fc.constantFrom(...KEYS).map((key) => [key]), value: answer }),
  fc.record({ path: fc.constantFrom(...KEYS).map((key) => ["group", key]), value: answer }),
  fc.record({ path: fc.tuple(fc.constant("rows"), fc.nat(2), fc.constantFrom(...KEYS)), value: answer }),
  fc.record({ path: fc.constant(["rows"]), value: fc.array(row, { maxLength: 4 }) }),
  fc.record({ path: fc.constant(["group"]), value: row }),
);

/** Everything there is to know, asked of a run. */
function all(run: RuleRun, values: Readonly<Record<string, unknown>>) {
  const rows = values.rows as readonly unknown[];
  const paths = [
    ...KEYS.map((key) => [key]),
    ...KEYS.map((key) => ["group", key]),
    ...rows.flatMap((_, index) => KEYS.map((key) => ["rows", index, key])),
  ];
  return {
    values,
    states: paths.map((path) => [path.join("."), run.stateAt(path)]),
    issues: run.issues(),
    out: [...run.leftOut].sort(),
  };
}

/** The naive way: every rule, over and over, until nothing moves. */
function naively(model: FormModel, values: Readonly<Record<string, unknown>>) {
  const form = atWork(model, values);
  return all(form.run, form.values());
}

describe("after any edits", () => {
  it("values, states and issues are those of a form that is begun with them", () => {
    fc.assert(
      fc.property(
        fc.array(seed, { minLength: 3, maxLength: 14 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (seeds, edits) => {
          const model = modelOf(seeds);
          const form = atWork(model, {});
          for (const { path, value } of edits) {
            const rows = form.values().rows as readonly unknown[];
            if (path[0] === "rows" && path.length > 1 && !((path[1] as number) in rows)) continue;
            const before = new Map(all(form.run, form.values()).states as [string, unknown][]);
            const { states } = form.set(path, value);
            const after = all(form.run, form.values());
            expect(after).toEqual(naively(model, form.values()));
            // And all that changed is told.
            for (const [name, state] of after.states as [string, unknown][]) {
              if (before.has(name) && before.get(name) !== state) expect(states).toContain(name);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("no rule is evaluated twice for one change", () => {
    fc.assert(
      fc.property(fc.array(seed, { minLength: 3, maxLength: 14 }), fc.array(row, { maxLength: 3 }), (seeds, rows) => {
        const model = modelOf(seeds);
        const form = atWork(model, { rows });
        const places = model.rules.filter(({ kind }) => kind !== "constraint");
        const most = places.reduce((sum, { template }) => sum + (template.startsWith("rows.") ? rows.length : 1), 0);
        expect(form.run.evaluated).toBe(most);
        expect(form.cost(() => form.set(["group", "a"], 2))).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });
});
