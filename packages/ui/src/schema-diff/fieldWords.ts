import type { MergeField } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";
import type { AnswerSettings } from "../schema-review/answerSettings.js";
import { factOf, stepsTo } from "../schema-review/factOf.js";
import { factWords } from "../schema-review/factWords.js";

/** What a compared field is called: `คู่ความร่วมมือที่ 2: บทบาท`. */
export function fieldName(model: FormModel, field: MergeField, record: unknown, settings: AnswerSettings): string {
  const name = field.path.length === 0 ? model.label[settings.locale] : factOf(model, field.path, record, settings);
  return isUnknown(model, field, record) ? `${name}: ${String(field.path.at(-1))}` : name;
}

/** Whose answer is meant; `merged` is that of both together. */
export type FieldVersion = "base" | "mine" | "theirs" | "merged";

/** Whose answer a field has that needs no question. */
export function settledBy({ outcome }: MergeField): FieldVersion {
  if (outcome === "both") return "merged";
  return outcome === "theirs" ? "theirs" : "mine";
}

/** What one version has of it, in words; "" when nothing was stated. */
export function versionWords(
  model: FormModel,
  field: MergeField,
  version: FieldVersion,
  record: unknown,
  settings: AnswerSettings,
): string {
  const value = field[version];
  if (value === undefined || value === null) return "";
  if (isUnknown(model, field, record)) return typeof value === "string" ? value : JSON.stringify(value);
  const node = model.nodes[field.node];
  return node ? factWords(model, node, value, settings) : "";
}

/** A property that the form does not know: its own name is all that it is called. */
function isUnknown(model: FormModel, { path }: MergeField, record: unknown): boolean {
  return stepsTo(model, path, record).length < path.length;
}

/** The record whose paths a field has: that of `mine`, or of `theirs` for a row that mine has not. */
export function recordOf({ path, mine }: MergeField, records: { readonly mine: unknown; readonly theirs: unknown }) {
  return mine === undefined && typeof path.at(-1) === "number" ? records.theirs : records.mine;
}
