import type { FormModel } from "@saan/forms/model";
import { passes } from "../data-table/foundBy.js";
import type { AnswerSettings } from "../schema-review/answerSettings.js";
import { type AnswerOptions, answerSettings } from "../schema-review/answerSettings.js";
import { codesOf, dateOf, heldAt, numberOf, wordsOf } from "./fieldReading.js";
import { type TableField, tableFields } from "./tableFields.js";

/** What the records of one field must hold. Plain data: it can go into an address or to a server as it is. */
export type SchemaFilterEntry =
  /** All these words occur, whatever the order, marks and spelling variants folded. */
  | { readonly kind: "text"; readonly text: string }
  /** One of these codes is the answer, or among the answers; those of a yes or no are `true` and `false`. */
  | { readonly kind: "choice"; readonly codes: readonly string[] }
  /** Both ends belong to it; an open end is left out. */
  | { readonly kind: "number"; readonly from?: number; readonly to?: number }
  /** ISO 8601, whole or in part; a stated date is in the range if any day that it can mean is. */
  | { readonly kind: "date"; readonly from?: string; readonly to?: string };

/** What is asked of records, by the dotted paths of their fields. */
export type SchemaFilterValue = Readonly<Record<string, SchemaFilterEntry>>;

/**
 * Whether a record is what a filter asks for, in all its fields. A field that the form does not have asks for nothing: an old
 * address finds too much rather than nothing. Pure.
 *
 * @param options the language, and the words for references, in which text is looked for; Thai unless it is said
 */
export function matches(
  { model }: { readonly model: FormModel },
  filter: SchemaFilterValue,
  record: unknown,
  options: Partial<AnswerOptions> = {},
): boolean {
  const asked = Object.entries(filter);
  if (asked.length === 0) return true;
  const settings = answerSettings({ locale: "th", ...options });
  const fields = new Map(fieldsOf(model).map((field) => [field.id, field]));
  return asked.every(([id, entry]) => {
    const field = fields.get(id);
    return field === undefined || isFound(model, field, entry, record, settings);
  });
}

function isFound(
  model: FormModel,
  field: TableField,
  entry: SchemaFilterEntry,
  record: unknown,
  settings: AnswerSettings,
): boolean {
  const held = heldAt(record, field.path);
  switch (entry.kind) {
    case "text":
      return passes(entry, undefined, wordsOf(model, field, held, settings));
    case "choice": {
      const codes = codesOf(model, field, held);
      return entry.codes.length === 0 || entry.codes.some((code) => codes.includes(code));
    }
    case "number":
      return passes(entry, numberOf(model, field, held), "");
    case "date":
      return passes(entry, dateOf(model, field, held), "");
  }
}

const known = new WeakMap<FormModel, ReturnType<typeof tableFields>>();

/** All fields, whatever they may reveal: who asks for one knows of it. A model never changes. */
function fieldsOf(model: FormModel): ReturnType<typeof tableFields> {
  let fields = known.get(model);
  if (!fields) {
    fields = tableFields(model, { privacy: ["public", "office-holder", "contact", "personal", "sensitive"] });
    known.set(model, fields);
  }
  return fields;
}
