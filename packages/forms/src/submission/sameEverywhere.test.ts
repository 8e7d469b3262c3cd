import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, type Form } from "../model/index.js";
import { readValues } from "../react/readValues.js";
import { applyRules, type FormRule, RuleRun } from "../rules/index.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { withValueAt } from "../values/leaveOut.js";
import { readSubmission } from "./index.js";

const label = { th: "ก", en: "A" };
const KEYS = ["a", "b", "c", "d"] as const;
const numbers = Object.fromEntries(KEYS.map((key) => [key, z.number().optional()]));
const schema = z.object({
  ...numbers,
  group: z.object(numbers).optional(),
  rows: z.array(z.object({ id: z.string(), ...numbers })),
});
// In this order each field reads only those before it, so that no ring comes about.
const fields = [...KEYS.map((key) => `group.${key}`), ...KEYS.map((key) => `rows.*.${key}`), ...KEYS];

const seed = fc.record({
  kind: fc.constantFrom("calculate", "once", "relevant", "keep", "required", "readOnly", "constraint"),
  at: fc.nat(fields.length - 1),
  reads: fc.array(fc.nat(fields.length - 1), { minLength: 1, maxLength: 2 }),
  shape: fc.nat(3),
});

function rulesOf(seeds: readonly (typeof seed extends fc.Arbitrary<infer S> ? S : never)[]): readonly FormRule[] {
  const rules = seeds.flatMap(({ kind, at, reads, shape }): readonly FormRule[] => {
    const field = fields[at] as string;
    const [one, two = one] = reads.filter((read) => read < at).map((read) => `sum(${fields[read]})`);
    if (one === undefined) return [];
    const when = [`${one} > 1`, `empty(${one})`, `${one} = ${two}`, `not(answered(${two}))`][shape] as string;
    switch (kind) {
      case "calculate":
        return [{ kind, field, from: shape % 2 ? `${one} + ${two}` : `${one} * 2` }];
      case "once":
        return [{ kind: "calculate", field, from: `${one} + 1`, once: true }];
      case "keep":
        return [{ kind: "relevant", field, when, otherwise: "keep" }];
      case "constraint":
        return [{ kind, field, that: when, message: label }];
      default:
        return [{ kind: kind as "required", field, when }];
    }
  });
  return [...new Map(rules.map((rule) => [`${rule.kind} ${rule.field}`, rule])).values()];
}

const roles = fc.dictionary(fc.constantFrom(...fields, "rows", "group"), fc.constantFrom("read", "write", "hidden"), {
  maxKeys: 3,
});
const answer = fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined });
const group = fc.record(Object.fromEntries(KEYS.map((key) => [key, answer])));
const rowsOf = fc
  .uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3"), group), { selector: ([id]) => id, maxLength: 3 })
  .map((rows) => rows.map(([id, row]) => ({ id, ...row })));
const record = fc.tuple(group, group, rowsOf).map(([own, inner, rows]) => ({ ...own, group: inner, rows }));
const edit = fc.record({
  what: fc.constantFrom("own", "group", "row", "add", "remove", "swap"),
  key: fc.constantFrom(...KEYS),
  row: fc.nat(2),
  value: fc.option(fc.integer({ min: -2, max: 3 }), { nil: null }),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** A person at a form: what they may not change they cannot reach. */
class Person {
  values: Values;
  readonly run: RuleRun;
  readonly pristine: Values;
  readonly form: Form<unknown>;
  #added = 0;

  constructor(form: Form<unknown>, before: unknown, role: string | undefined) {
    this.form = form;
    const begun = before === undefined ? emptyValues(form.model) : toValues(form.model, before);
    this.values = applyRules(form.model, begun, { role }).values;
    this.pristine = this.values;
    this.run = new RuleRun(form.model, () => this.values, { role });
    this.#write(this.run.start());
  }

  do({ what, key, row, value }: Edit): void {
    const rows = this.values.rows as readonly Values[];
    if (what === "own") this.#set([key], value);
    else if (what === "group") this.#set(["group", key], value);
    else if (what === "row") this.#set(["rows", row, key], value);
    else if (!this.#isOpen(["rows"])) return;
    else if (what === "add") {
      this.#added += 1;
      const blank = { id: `new ${this.#added}`, ...Object.fromEntries(KEYS.map((one) => [one, null])) };
      this.#arrange([...rows, blank], (position) => position);
    } else if (what === "remove" && row < rows.length) {
      this.#arrange(
        rows.filter((_, index) => index !== row),
        (position) => (position === row ? undefined : position > row ? position - 1 : position),
      );
    } else if (what === "swap" && rows.length > 1) {
      this.#arrange([...rows].reverse(), (position) => rows.length - 1 - position);
    }
  }

  #isOpen(path: readonly (string | number)[]): boolean {
    const { display, mode } = this.run.stateAt(path);
    return display === "visible" && mode === "editable";
  }

  #set(path: readonly (string | number)[], value: unknown): void {
    if (path[0] === "rows" && !((path[1] as number) in (this.values.rows as object))) return;
    if (!this.#isOpen(path)) return;
    this.values = withValueAt(this.values, path, value) as Values;
    this.#write(this.run.changed(path));
  }

  #arrange(rows: readonly unknown[], move: (position: number) => number | undefined): void {
    this.values = { ...this.values, rows };
    this.#write(this.run.changedRows(["rows"], move));
  }

  #write(changes: ReturnType<RuleRun["start"]>): void {
    for (const { path, value } of changes.values) this.values = withValueAt(this.values, path, value) as Values;
  }
}

const work = fc.record({
  seeds: fc.array(seed, { minLength: 2, maxLength: 10 }),
  access: roles,
  before: fc.option(record, { nil: undefined }),
  edits: fc.array(edit, { maxLength: 6 }),
});

function formOf(seeds: Parameters<typeof rulesOf>[0], access: Readonly<Record<string, string>>): Form<unknown> {
  const wording = Object.fromEntries(Object.entries(access).map(([path, may]) => [path, { access: { village: may } }]));
  const options = { id: "f", version: 1, label, schema, rules: rulesOf(seeds), fields: wording };
  return defineForm(options as never) as Form<unknown>;
}

const without = (values: Values) => JSON.parse(JSON.stringify(values)) as unknown;

describe("what a person makes of a form", () => {
  it("is on a server what it was in the browser, whatever the rules, the access, the record and the edits", () => {
    fc.assert(
      fc.property(work, ({ seeds, access, before, edits }) => {
        const form = formOf(seeds, access);
        const role = "village";
        const person = new Person(form, before, role);
        for (const one of edits) person.do(one);
        const there = readValues(form, person.values, person.pristine, person.run);
        const submission = readSubmission(form, person.values, { role, before });
        const blamed = submission.issues.filter(({ code }) => code === "not-allowed");
        // What was open for a moment between two locks only: refused, and said.
        fc.pre(blamed.length === 0 || edits.length < 3);
        expect(blamed).toEqual([]);
        const { values, ...here } = submission;
        expect(without(values)).toEqual(without(person.values));
        expect(here).toEqual(there);
        // The record alone says as much as the form values.
        if (there.ok) {
          const again = readSubmission(form, there.value, { role, before });
          expect(again.issues).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("and nothing else: whatever is sent, what is locked or not theirs stays as it was", () => {
    fc.assert(
      fc.property(work, record, ({ seeds, access, before = { rows: [] } }, sent) => {
        const form = formOf(seeds, access);
        const submission = readSubmission(form, sent, { role: "village", before });
        const held = toValues(form.model, before);
        const run = new RuleRun(form.model, () => held, { role: "village" });
        run.start();
        const now = new RuleRun(form.model, () => submission.values, { role: "village", proposes: () => false });
        now.start();
        for (const key of KEYS) {
          const isCalculated = form.model.rules.some(({ kind, template }) => kind === "calculate" && template === key);
          const isShut =
            access[key] === "read" || access[key] === "hidden" || (run.isLocked([key]) && now.isLocked([key]));
          if (isShut && !isCalculated) expect(submission.values[key]).toEqual(held[key]);
        }
        // Sent again, it is what it is.
        if (submission.ok) {
          expect(readSubmission(form, submission.values, { role: "village", before }).values).toEqual(
            submission.values,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
