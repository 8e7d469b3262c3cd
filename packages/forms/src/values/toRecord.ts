import type { Path } from "@saan/schema/read";
import { type FormModel, type FormNode, fieldsOf, keptOf, rowOf } from "../model/index.js";
import { fits, isContainer, toValue } from "./fieldValue.js";
import { storedOf } from "./held.js";
import { withoutFields } from "./leaveOut.js";
import { extraEntries } from "./slots.js";
import { copyOf, isPlainObject, sameValue, type Values } from "./values.js";

/**
 * The record that form values stand for: what is empty is left out, of a variant only the chosen one's fields are
 * taken, rows keep their positions, and text that is not an answer yet goes along so that `read` can say what is wrong.
 *
 * `toRecord(model, toValues(model, record))` equals `record` for every valid record that leaves out what it does not
 * state. An empty text, an empty optional list and an optional group of nothing but `false` count as not stated, except where a
 * default would come in their place: who emptied a field that began with an answer did not ask for it again. What the form leaves
 * out comes back as it went in.
 *
 * With a `run` of the rules of the form, what is not relevant is left out.
 */
export function toRecord(model: FormModel, values: Values, run?: LeavesOut): unknown {
  const stated = run ? withoutFields(model, values, run.leftOut) : values;
  return recordOf(model, model.nodes[""] as FormNode, stated) ?? {};
}

/** Rules at work, as far as a record is concerned: a `RuleRun`. */
export interface LeavesOut {
  /** The fields that are not relevant, and not to be kept. */
  readonly leftOut: readonly Path[];
}

/** Whether anything was entered in a field: for a group, in any field below it. A default nobody changed is no entry. */
export function isAnswered(model: FormModel, node: FormNode, value: unknown): boolean {
  if (node.default !== undefined && isDefault(model, node, value)) return false;
  switch (node.kind) {
    case "group":
    case "variant":
      if (node.optionalGroup) return isPlainObject(value);
      return (
        isPlainObject(value) && fieldsOf(model, node, value).some((field) => isAnswered(model, field, value[field.key]))
      );
    case "tuple":
      return (
        Array.isArray(value) && fieldsOf(model, node).some((place, index) => isAnswered(model, place, value[index]))
      );
    case "list":
    case "record":
    case "multi-choice":
      return Array.isArray(value) && value.length > 0;
    case "boolean":
      return value === true || (value === false && node.default === true);
    default:
      return !isEmpty(value);
  }
}

function isDefault(model: FormModel, node: FormNode, value: unknown): boolean {
  return sameValue(value, node.default) || (!isContainer(node) && sameValue(value, toValue(model, node, node.default)));
}

function recordOf(model: FormModel, node: FormNode, value: unknown): unknown {
  const stated = statedOf(model, node, value);
  if (stated !== undefined) return stated;
  if (node.nullable) return null;
  // A text without a form of its own may be empty; a number or a date may not, and its default is what its schema wants then.
  const mayBeEmpty = node.kind === "multiline" || (node.kind === "text" && node.constraints.textFormat === undefined);
  return node.default !== undefined && mayBeEmpty && value === "" ? "" : undefined;
}

function statedOf(model: FormModel, node: FormNode, value: unknown): unknown {
  switch (node.kind) {
    case "group":
    case "variant":
      if ((!node.required || node.nullable) && !isAnswered(model, node, value) && !isKept(model, node, value)) {
        return undefined;
      }
      return containerRecord(model, node, isPlainObject(value) ? value : {});
    case "tuple":
      if ((!node.required || node.nullable) && !isAnswered(model, node, value)) return undefined;
      return tupleRecord(model, node, Array.isArray(value) ? value : []);
    case "list":
      return listRecord(model, node, Array.isArray(value) ? value : []);
    case "record":
      return rowsRecord(model, node, Array.isArray(value) ? value : []);
    case "multi-choice":
      return Array.isArray(value) && (value.length > 0 || isStatedEmpty(node))
        ? storedOf(model, node, copyOf(value))
        : undefined;
    case "unsupported":
      return value === null || value === undefined ? undefined : storedOf(model, node, copyOf(value));
    case "kept":
      return copyOf(value);
    default:
      // What another variant left in a shared place is no answer to this field.
      if (isEmpty(value) || !fits(node, value)) return undefined;
      return node.kind === "stated-date" ? statedDateRecord(node, value) : storedOf(model, node, copyOf(value));
  }
}

function containerRecord(model: FormModel, node: FormNode, value: Readonly<Record<string, unknown>>): unknown {
  const fields = fieldsOf(model, node, value);
  const kept = keptOf(model, node, value).filter(({ key }) => Object.hasOwn(value, key));
  // What it was given besides, but not what another variant left.
  const rest = extraEntries(model, node, value);
  const ofRecord = node.unnamed ? fields.filter(({ key }) => key !== node.discriminator) : fields;
  const stated = ofRecord.map((field) => [field.key, recordOf(model, field, value[field.key])] as const);
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
    case "multi-choice":
      return (node.constraints.minItems ?? 0) > 0;
    case "record":
      return false;
    case "group":
    case "tuple":
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
  if (!row || (rows.length === 0 && !isStatedEmpty(node))) return undefined;
  // A row is never left out: the positions of rows are where issues are shown.
  const asked = { ...row, required: true };
  const blank = isContainer(row) ? () => ({}) : () => (row.required ? null : undefined);
  return rows.map((value) => {
    const stated = recordOf(model, asked, value);
    return stated === undefined ? blank() : stated;
  });
}

/** Whether a field without an answer says "none" and not nothing. */
function isStatedEmpty(node: FormNode): boolean {
  return node.default !== undefined || (node.required && !node.nullable);
}

/** The places of a tuple. What may be left out at its end is left out; what may not is `null`, for `read` to ask for it. */
function tupleRecord(model: FormModel, node: FormNode, value: readonly unknown[]): unknown {
  const places = fieldsOf(model, node);
  const stated = places.map(
    (place, index) => recordOf(model, place, value[index]) ?? (place.required ? null : undefined),
  );
  let { length } = stated;
  while (length > 0 && stated[length - 1] === undefined) length -= 1;
  return stated.slice(0, length);
}

/** The properties that rows of a key and a value stand for. A row without a key has no place in the record. */
function rowsRecord(model: FormModel, node: FormNode, rows: readonly unknown[]): unknown {
  const row = rowOf(model, node);
  if (!row || (rows.length === 0 && !isStatedEmpty(node))) return undefined;
  const [key, value] = fieldsOf(model, row);
  if (!key || !value) return undefined;
  const stated = rows.flatMap((held) => {
    const own: Values = isPlainObject(held) ? held : {};
    const name = recordOf(model, key, own.key);
    const stated = recordOf(model, value, own.value) ?? (value.required ? null : undefined);
    const hasName = typeof name === "string" || typeof name === "number";
    return hasName && stated !== undefined ? [[String(name), stated] as const] : [];
  });
  return Object.fromEntries(stated);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return (
    isPlainObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isEmpty)
  );
}
