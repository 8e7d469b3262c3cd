import { type FormModel, type FormNode, fieldsOf, rowOf } from "../model/index.js";
import { chosenCode, hasRows } from "../model/lookup.js";
import { heldOf } from "./held.js";
import { keptValues, slotsOf } from "./slots.js";
import { copyOf, isPlainObject, type Values } from "./values.js";

/** One field's value in an untouched form. A boolean that may be left out begins as `null`, which is not the answer "no". */
export function emptyValue(model: FormModel, node: FormNode): unknown {
  if (node.default !== undefined) return toValue(model, node, node.default);
  if (node.optionalGroup) return null;
  return isContainer(node) || node.kind === "tuple" ? beginning(model, node) : blankValue(model, node);
}

/** The values of a container somebody begins to fill in: its fields empty, or at their defaults. */
export function beginning(model: FormModel, node: FormNode): unknown {
  if (node.kind === "tuple") return fieldsOf(model, node).map((place) => emptyValue(model, place));
  return eachSlot(model, node, (field) => emptyValue(model, field));
}

/** The form value of one field of a record; what its control cannot hold begins empty. */
export function toValue(model: FormModel, node: FormNode, value: unknown): unknown {
  const held = heldOf(model, node, value, (given) => fits(node, given));
  if (held === undefined || held === null || !fits(node, held)) return blankValue(model, node);
  if (hasRows(node)) {
    const row = rowOf(model, node);
    return row && Array.isArray(held) ? held.map((item) => toValue(model, row, item)) : [];
  }
  if (node.kind === "tuple") {
    return fieldsOf(model, node).map((place, index) => toValue(model, place, (held as readonly unknown[])[index]));
  }
  if (!isContainer(node) || !isPlainObject(held)) return copyOf(held);
  return containerValue(model, node, named(node, held));
}

function containerValue(model: FormModel, node: FormNode, held: Values): Values {
  const own = (key: string) => (Object.hasOwn(held, key) ? held[key] : undefined);
  const values = eachSlot(model, node, (field) => toValue(model, field, own(field.key)), held);
  const unasked = node.open ? (copyOf(held) as Values) : keptValues(model, node, held);
  return { ...unasked, ...values };
}

/** A record of one of several objects, which says by its properties which it is, says it by name in a form. */
function named(node: FormNode, held: Values): Values {
  if (!node.unnamed || node.discriminator === undefined || Object.hasOwn(held, node.discriminator)) return held;
  const code = chosenCode(node, held);
  return code === undefined ? held : { ...held, [node.discriminator]: code };
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
    case "file":
      return value === null || value instanceof Blob;
    case "group":
    case "variant":
      return isPlainObject(value) || (value === null && node.optionalGroup === true);
    case "list":
    case "record":
    case "tuple":
    case "multi-choice":
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
export function blankValue(model: FormModel, node: FormNode): unknown {
  if (node.optionalGroup) return null;
  switch (node.kind) {
    case "text":
    case "multiline":
    case "choice":
    case "date":
      return "";
    case "boolean":
      return node.required && !node.nullable ? false : null;
    case "list":
    case "record":
    case "multi-choice":
      return [];
    case "tuple":
      return fieldsOf(model, node).map((place) => blankValue(model, place));
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
