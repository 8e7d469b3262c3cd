import type { Path } from "@saan/schema/read";
import { type FormModel, nodeAt, valueAt } from "../model/index.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import { applyRules, type RuleRun } from "../rules/index.js";
import { toRecord, toValues, type Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";

/** A record without what was calculated in it; what is stated where no calculation comes to anything stays. */
export function withoutCalculated(model: FormModel, record: unknown, today: string | undefined): unknown {
  const settled = settledOf(model, record, today);
  if (!settled) return record;
  return settled.run.calculated.reduce(
    (left, path) => withRecordAt(left, recordPath(model, settled.values, path), undefined),
    record,
  );
}

/** A record with what is calculated from the rest of it. */
export function withCalculated(model: FormModel, record: unknown, today: string | undefined): unknown {
  const settled = settledOf(model, record, today);
  if (!settled) return record;
  const whole = toRecord(model, settled.values);
  return settled.run.calculated.reduce((made, path) => {
    const at = recordPath(model, settled.values, path);
    return withRecordAt(made, at, at.reduce(valueAt, whole));
  }, record);
}

function settledOf(
  model: FormModel,
  record: unknown,
  today: string | undefined,
): { readonly values: Values; readonly run: RuleRun } | undefined {
  if (calculatedNodes(model).size === 0 || !isPlainObject(record)) return undefined;
  // What was proposed once was taken or changed by a person: it is an answer.
  return applyRules(model, toValues(model, record), { ...(today && { today }), proposes: () => false });
}

/** Where a field of form values is in a record: rows that a record names itself are under their names. */
function recordPath(model: FormModel, values: Values, path: Path): Path {
  const own: (string | number)[] = [];
  for (const [at, step] of path.entries()) {
    const around = path.slice(0, at);
    const isNamed = nodeAt(model, around, values)?.kind === "record";
    const isValue = at > 0 && nodeAt(model, path.slice(0, at - 1), values)?.kind === "record";
    if (isNamed) own.push(String([...around, step, "key"].reduce<unknown>(valueAt, values)));
    else if (!isValue) own.push(step);
  }
  return own;
}

/** A copy with another value at a path, and without it where that is undefined. Where the path leads nowhere nothing is made. */
function withRecordAt(record: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(record)) {
    return record.map((one: unknown, index) => (index === Number(step) ? withRecordAt(one, rest, value) : one));
  }
  if (!isPlainObject(record) || (rest.length > 0 && !Object.hasOwn(record, step))) return record;
  const { [step]: before, ...others } = record;
  const next = withRecordAt(before, rest, value);
  return next === undefined ? others : { ...record, [step]: next };
}
