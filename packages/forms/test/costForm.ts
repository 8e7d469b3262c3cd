import * as z from "zod";
import { defineForm, type FormModel } from "../src/model/index.js";
import { RuleRun, type RuleRunOptions } from "../src/rules/index.js";
import { emptyValues, toValues, type Values } from "../src/values/index.js";

const label = { th: "ค่าใช้จ่าย", en: "Costs" };

export const costSchema = z.object({
  title: z.string(),
  kind: z.enum(["meeting", "visit", "other"]).optional(),
  other: z.string().optional(),
  approved: z.boolean().optional(),
  costs: z
    .array(
      z.object({
        price: z.number().optional(),
        count: z.number().optional(),
        amount: z.number().optional(),
        note: z.string().optional(),
      }),
    )
    .optional(),
  total: z.number().optional(),
  share: z.number().optional(),
  note: z.string().optional(),
  start: z.iso.date().optional(),
  end: z.iso.date().optional(),
  place: z.object({ province: z.string().optional(), room: z.string().optional() }).optional(),
  host: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("village"), village: z.string().optional() }),
      z.object({ kind: z.literal("office"), office: z.string().optional() }),
    ])
    .optional(),
});

/** A form in which rules of every kind hang together. */
export const costForm = defineForm({
  id: "costs",
  version: 1,
  label,
  schema: costSchema,
  rules: [
    { kind: "relevant", field: "other", when: "kind = 'other'" },
    { kind: "required", field: "other", when: "kind = 'other'" },
    { kind: "calculate", field: "costs.*.amount", from: "costs.*.price * costs.*.count" },
    { kind: "calculate", field: "total", from: "sum(costs.*.amount)" },
    { kind: "calculate", field: "share", from: "total / count(costs)" },
    { kind: "relevant", field: "place", when: "kind != 'meeting' and total > 100", otherwise: "keep" },
    { kind: "readOnly", field: "costs", when: "approved" },
    { kind: "calculate", field: "note", from: "concat(title, ' ', place.room)", once: true },
    {
      kind: "constraint",
      field: "end",
      that: ". >= start",
      message: { th: "วันสิ้นสุดต้องไม่มาก่อนวันเริ่ม", en: "The end is before the start" },
    },
    {
      kind: "warn",
      field: "total",
      that: ". < 1000",
      message: { th: "ตรวจสอบ{label}อีกครั้ง", en: "Check {label} again" },
      code: "large",
    },
    { kind: "filter", field: "kind", where: "option != 'visit' or approved" },
    { kind: "options", field: "place.room", within: "place.province" },
  ],
});

/** A form at work: values that a test changes, and the run that follows them. */
export function atWork(model: FormModel, record?: unknown, options: RuleRunOptions = { today: "2026-11-22" }) {
  let values: Values = record === undefined ? emptyValues(model) : toValues(model, record);
  const run = new RuleRun(model, () => values, options);
  const write = (changes: ReturnType<RuleRun["start"]>) => {
    for (const { path, value } of changes.values) values = withValue(values, path, value) as Values;
    return changes;
  };
  const started = write(run.start());
  return {
    run,
    started,
    values: () => values,
    set(path: readonly (string | number)[], value: unknown) {
      values = withValue(values, path, value) as Values;
      return write(run.changed(path));
    },
    rows(path: readonly (string | number)[], rows: unknown, move?: (position: number) => number | undefined) {
      values = withValue(values, path, rows) as Values;
      return write(run.changedRows(path, move));
    },
    /** What evaluating something cost. */
    cost(act: () => unknown): number {
      const before = run.evaluated;
      act();
      return run.evaluated - before;
    },
  };
}

/** A copy of values with another value at a path. */
export function withValue(values: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withValue((values as Record<string | number, unknown> | undefined)?.[step], rest, value);
  if (!Array.isArray(values)) return { ...(values as object), [step]: inner };
  return Object.assign([...values], { [step]: inner });
}
