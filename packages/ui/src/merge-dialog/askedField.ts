import type { MergeField } from "@saan/forms/merge";
import { type FormModel, valueAt } from "@saan/forms/model";
import { applyRules } from "@saan/forms/rules";
import { toValues } from "@saan/forms/values";
import type { Path } from "@saan/schema/read";
import { recordOf } from "../schema-diff/fieldWords.js";
import { stepsTo } from "../schema-review/factOf.js";

/** Where the form itself asks for what two people answered differently. */
export interface AskedField {
  /** A record with what was answered in it: of mine, else of theirs. */
  readonly record: unknown;
  /** The field in the values of the form. */
  readonly path: Path;
}

interface Versions {
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * The field in which another answer to a conflict can be written. None for an order of rows, for what the form does not ask, and
 * for what its rules hide or reckon.
 */
export function askedField(model: FormModel, field: MergeField, versions: Versions): AskedField | undefined {
  if (field.about !== undefined) return undefined;
  const record = withValueAt(recordOf(field, versions), field.path, field.mine ?? field.theirs);
  const steps = stepsTo(model, field.path, record);
  const { node, at: path } = steps.at(-1) ?? { node: model.nodes[""], at: [] };
  if (!node || steps.length < field.path.length || node.kind === "kept" || node.kind === "unsupported")
    return undefined;
  if (model.rules.length === 0) return { record, path };
  const { display, mode } = applyRules(model, toValues(model, record)).run.stateAt(path);
  return display === "visible" && mode === "editable" ? { record, path } : undefined;
}

function withValueAt(record: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValueAt(valueAt(record, step), rest, value);
  if (Array.isArray(record)) return record.map((one, at) => (at === Number(step) ? inner : one));
  return { ...(record as object), [step]: inner };
}
