import type { MergeField } from "@saan/forms/merge";
import { type FormModel, valueAt } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";
import { recordOf } from "../schema-diff/fieldWords.js";
import { stepsTo } from "../schema-review/factOf.js";

interface Versions {
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Whether the form has a field in which another answer to a conflict can be written: not for an order of rows, nor for what the
 * form does not ask. What its rules say comes besides.
 */
export function canBeWritten(model: FormModel, field: MergeField, versions: Versions): boolean {
  if (field.about !== undefined) return false;
  const record = withValueAt(recordOf(field, versions), field.path, field.mine ?? field.theirs);
  const steps = stepsTo(model, field.path, record);
  const node = steps.at(-1)?.node ?? model.nodes[""];
  return steps.length === field.path.length && node?.kind !== "kept" && node?.kind !== "unsupported";
}

/** Where a place of a record is in the values of its form; undefined while the record has nothing there that could be shown. */
export function formPathOf(model: FormModel, record: unknown, place: Path | undefined): Path | undefined {
  if (!place) return undefined;
  const steps = stepsTo(model, place, record);
  const isNamed = steps.at(-1)?.around.kind === "record";
  if (isNamed && place.reduce<unknown>(valueAt, record) === undefined) return undefined;
  return steps.length < place.length ? undefined : (steps.at(-1)?.at ?? []);
}

/** A copy of a record, or of form values, with another value at a path. */
export function withValueAt(record: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValueAt(valueAt(record, step), rest, value);
  if (Array.isArray(record)) return record.map((one, at) => (at === Number(step) ? inner : one));
  return { ...(record as object), [step]: inner };
}
