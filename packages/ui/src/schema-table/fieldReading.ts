import { type FormModel, valueAt } from "@saan/forms/model";
import { clockDateTime, toValue } from "@saan/forms/values";
import type { Path } from "@saan/schema/read";
import type { AnswerSettings } from "../schema-review/answerSettings.js";
import { factWords } from "../schema-review/factWords.js";
import { isQuantity, type TableField } from "./tableFields.js";

/** What a record holds at a path. */
export function heldAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => valueAt(value, step), record);
}

/** The answer as a number: of a list of several facts, how many rows it has. */
export function numberOf(model: FormModel, { node }: TableField, held: unknown): number | undefined {
  const value = isQuantity(model, node) ? valueAt(held, "value") : held;
  if (node.kind === "list") return Array.isArray(value) ? value.length : undefined;
  return typeof value === "number" ? value : undefined;
}

/** The answer as an ISO date, as exactly as it is known; with its time on a clock in Thailand, `2024-01-05T13:00`. */
export function dateOf(model: FormModel, { node }: TableField, held: unknown): string | undefined {
  const value = held === undefined || held === null ? held : toValue(model, node, held);
  if (node.constraints.dateTime) return typeof value === "string" ? clockDateTime(value) : undefined;
  const iso = node.kind === "stated-date" ? valueAt(value, "iso") : value;
  return typeof iso === "string" && /^\d{4}/.test(iso) ? iso.slice(0, 10) : undefined;
}

/** The codes that were chosen; those of a yes or no are `true` and `false`. */
export function codesOf(model: FormModel, { node }: TableField, held: unknown): readonly string[] {
  if (held === undefined || held === null) return [];
  const value = toValue(model, node, held);
  if (typeof value === "boolean") return [String(value)];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** The answer in one line of words. */
export function wordsOf(model: FormModel, { node }: TableField, held: unknown, settings: AnswerSettings): string {
  return factWords(model, node, held, settings);
}
