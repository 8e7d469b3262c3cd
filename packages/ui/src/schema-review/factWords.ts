import { type FormModel, type FormNode, fieldsOf, isQuantity, rowOf, valueAt } from "@saan/forms/model";
import type { Quantity } from "@saan/schema/field";
import type { AnswerSettings } from "./answerSettings.js";
import { answerText } from "./answerText.js";

/** A field and all that is in it in one line of words: `จังหวัด: พะเยา · ตำบล: แม่กา`. "" when nothing was answered. */
export function factWords(model: FormModel, node: FormNode, value: unknown, settings: AnswerSettings): string {
  if (value === undefined || value === null) return "";
  const within = (field: FormNode) => factWords(model, field, valueAt(value, field.key), settings);
  switch (node.kind) {
    case "group":
    case "variant": {
      const quantity = quantityIn(model, node, value);
      if (quantity) return settings.words.quantity(quantity);
      const fields = fieldsOf(model, node, value).map((field) => named(field, within(field), settings));
      return fields.filter(Boolean).join(" · ");
    }
    case "tuple":
      return fieldsOf(model, node).map(within).filter(Boolean).join(", ");
    case "record":
      return keyedWords(model, node, value, settings);
    case "list":
      return rowWords(model, node, value, settings);
    case "unsupported":
    case "kept":
      return "";
    default:
      return answerText(model, node, value, settings);
  }
}

/** A count as the kit's records hold them, for it has words of its own: `มากกว่า 70 คน`. */
export function quantityIn(model: FormModel, node: FormNode, value: unknown): Quantity | undefined {
  if (!isQuantity(model, node)) return undefined;
  const isWhole =
    typeof valueAt(value, "value") === "number" &&
    ["comparator", "unit"].every((key) => typeof valueAt(value, key) === "string");
  return isWhole ? (value as Quantity) : undefined;
}

/** The properties of a record as rows of a key and a value; rows that a form holds, as they are. */
export function rowsIn({ kind }: FormNode, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (kind !== "record" || typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, own]) => ({ key, value: own }));
}

function named({ label }: FormNode, text: string, { locale }: AnswerSettings): string {
  return text && `${label[locale]}: ${text}`;
}

function keyedWords(model: FormModel, node: FormNode, value: unknown, settings: AnswerSettings): string {
  const row = rowOf(model, node);
  const [key, held] = row ? fieldsOf(model, row) : [];
  if (!key || !held) return "";
  const rows = rowsIn(node, value).map((one) => {
    const said = [key, held].map((field) => factWords(model, field, valueAt(one, field.key), settings));
    return said.filter(Boolean).join(": ");
  });
  return rows.filter(Boolean).join(", ");
}

function rowWords(model: FormModel, node: FormNode, value: unknown, settings: AnswerSettings): string {
  const row = rowOf(model, node);
  if (!row) return "";
  const rows = rowsIn(node, value).map((one) => {
    const [only, ...others] = fieldsOf(model, row, one);
    return only && others.length === 0
      ? factWords(model, only, valueAt(one, only.key), settings)
      : factWords(model, row, one, settings);
  });
  const isPlain = rows.every((words) => !words.includes(" · "));
  if (isPlain) return rows.filter(Boolean).join(", ");
  return rows.map((words, at) => `${settings.words.number(at + 1)}) ${words}`).join(" ");
}
