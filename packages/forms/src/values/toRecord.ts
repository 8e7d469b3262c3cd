import { type FormModel, type FormNode, fieldsOf, keptOf, rowOf } from "../model/index.js";
import { fits, isContainer } from "./fieldValue.js";
import { copyOf, isPlainObject, sameValue, type Values } from "./values.js";

/**
 * The record that form values stand for: what is empty is left out, of a variant only the chosen one's fields are
 * taken, rows keep their positions, and text that is not an answer yet goes along so that `read` can say what is wrong.
 *
 * `toRecord(model, toValues(model, record))` equals `record` for every valid record that leaves out what it does not
 * state. An empty text, an empty optional list and an optional group of nothing but `false` count as not stated. What the
 * form leaves out comes back as it went in.
 */
export function toRecord(model: FormModel, values: Values): unknown {
  return recordOf(model, model.nodes[""] as FormNode, values) ?? {};
}

/** Whether anything was entered in a field: for a group, in any field below it. A default nobody changed is no entry. */
export function isAnswered(model: FormModel, node: FormNode, value: unknown): boolean {
  if (node.default !== undefined && sameValue(value, node.default)) return false;
  switch (node.kind) {
    case "group":
    case "variant":
      return (
        isPlainObject(value) && fieldsOf(model, node, value).some((field) => isAnswered(model, field, value[field.key]))
      );
    case "list":
      return Array.isArray(value) && value.length > 0;
    case "boolean":
      return value === true;
    default:
      return !isEmpty(value);
  }
}

function recordOf(model: FormModel, node: FormNode, value: unknown): unknown {
  const stated = statedOf(model, node, value);
  return stated === undefined && node.nullable ? null : stated;
}

function statedOf(model: FormModel, node: FormNode, value: unknown): unknown {
  switch (node.kind) {
    case "group":
    case "variant":
      if ((!node.required || node.nullable) && !isAnswered(model, node, value) && !isKept(model, node, value)) {
        return undefined;
      }
      return containerRecord(model, node, isPlainObject(value) ? value : {});
    case "list":
      return listRecord(model, node, Array.isArray(value) ? value : []);
    case "unsupported":
      return value === null ? undefined : copyOf(value);
    case "kept":
      return copyOf(value);
    default:
      // What another variant left in a shared place is no answer to this field.
      if (isEmpty(value) || !fits(node, value)) return undefined;
      return node.kind === "stated-date" ? statedDateRecord(node, value) : copyOf(value);
  }
}

function containerRecord(model: FormModel, node: FormNode, value: Readonly<Record<string, unknown>>): unknown {
  const fields = fieldsOf(model, node, value);
  const kept = keptOf(model, node, value).filter(({ key }) => Object.hasOwn(value, key));
  const named = new Set([...fields, ...kept].map((field) => field.key));
  const rest = node.open ? Object.entries(value).filter(([key]) => !named.has(key)) : [];
  const stated = fields.map((field) => [field.key, recordOf(model, field, value[field.key])] as const);
  const unasked = kept.map(({ key }) => [key, copyOf(value[key])] as const);
  return Object.fromEntries([...stated, ...unasked, ...rest].filter(([, held]) => held !== undefined));
}

/**
 * Whether an optional group in which nothing was answered stays for the sake of what the form leaves out. Not when the group
 * needs an answer: whoever empties its required fields takes it away, and could not see what is left of it.
 */
function isKept(model: FormModel, node: FormNode, value: unknown): boolean {
  if (!isPlainObject(value) || needsAnswer(model, node)) return false;
  return keptOf(model, node, value).some(({ key }) => Object.hasOwn(value, key)) || holdsKept(model, node, value);
}

function holdsKept(model: FormModel, node: FormNode, value: Values): boolean {
  return fieldsOf(model, node, value).some((field) => isContainer(field) && isKept(model, field, value[field.key]));
}

function needsAnswer(model: FormModel, node: FormNode): boolean {
  if (node.nullable) return false;
  switch (node.kind) {
    case "boolean":
      return false;
    case "list":
      return (node.constraints.minItems ?? 0) > 0;
    case "group":
      return fieldsOf(model, node).some((field) => field.required && needsAnswer(model, field));
    default:
      return true;
  }
}

// A date field reads the kind of every bare year. A schema without a place for it would refuse the date for that.
function statedDateRecord(node: FormNode, value: unknown): unknown {
  const stated = copyOf(value);
  if (node.keepsYearKind || node.open || !isPlainObject(stated)) return stated;
  const { yearKind, ...rest } = stated;
  return rest;
}

function listRecord(model: FormModel, node: FormNode, rows: readonly unknown[]): unknown {
  const row = rowOf(model, node);
  if (!row || (rows.length === 0 && !node.required)) return undefined;
  // A row is never left out: the positions of rows are where issues are shown.
  return rows.map((value) => recordOf(model, { ...row, required: true }, value) ?? (isContainer(row) ? {} : null));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return (
    isPlainObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isEmpty)
  );
}
