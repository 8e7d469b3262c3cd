import { type FormModel, type FormNode, rowOf } from "../model/index.js";
import { keptValues, slotsOf } from "./slots.js";
import { copyOf, isPlainObject, type Values } from "./values.js";

/** One field's value in an untouched form. A boolean that may be left out begins as `null`, which is not the answer "no". */
export function emptyValue(model: FormModel, node: FormNode): unknown {
  if (node.default !== undefined) return toValue(model, node, node.default);
  return isContainer(node) ? eachSlot(model, node, (field) => emptyValue(model, field)) : blankValue(model, node);
}

/** The form value of one field of a record; what its control cannot hold begins empty. */
export function toValue(model: FormModel, node: FormNode, value: unknown): unknown {
  if (value === undefined || value === null || !fits(node, value)) return blankValue(model, node);
  if (node.kind === "list") {
    const row = rowOf(model, node);
    return row && Array.isArray(value) ? value.map((item) => toValue(model, row, item)) : [];
  }
  if (!isContainer(node) || !isPlainObject(value)) return copyOf(value);
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const values = eachSlot(model, node, (field) => toValue(model, field, own(field.key)), value);
  const unasked = node.open ? (copyOf(value) as Values) : keptValues(model, node, value);
  return { ...unasked, ...values };
}

/** Whether a control of this kind can show the value, raw text included. */
export function fits(node: FormNode, value: unknown): boolean {
  switch (node.kind) {
    case "text":
    case "multiline":
    case "choice":
    case "date":
      return typeof value === "string";
    case "number":
      return value === null || typeof value === "number" || typeof value === "string";
    case "boolean":
      return value === null || typeof value === "boolean";
    case "stated-date":
      return value === null || isPlainObject(value);
    case "reference":
      return value === null || typeof value === "string" || isPlainObject(value);
    case "group":
    case "variant":
      return isPlainObject(value);
    case "list":
      return Array.isArray(value);
    case "unsupported":
    case "kept":
      return true;
  }
}

export function isContainer(node: FormNode): boolean {
  return node.kind === "group" || node.kind === "variant";
}

// Without defaults: a record that leaves a field out says so, and a default in its place would change what was stated.
function blankValue(model: FormModel, node: FormNode): unknown {
  switch (node.kind) {
    case "text":
    case "multiline":
    case "choice":
    case "date":
      return "";
    case "boolean":
      return node.required ? false : null;
    case "list":
      return [];
    case "group":
    case "variant":
      return eachSlot(model, node, (field) => blankValue(model, field));
    default:
      return null;
  }
}

function eachSlot(model: FormModel, node: FormNode, inSlot: (field: FormNode) => unknown, value?: unknown): Values {
  return Object.fromEntries(slotsOf(model, node, value).map((field) => [field.key, inSlot(field)]));
}
