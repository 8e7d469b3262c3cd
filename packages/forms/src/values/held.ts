import { encoded } from "../model/codecs.js";
import type { FormModel, FormNode } from "../model/index.js";
import { isPlainObject } from "./values.js";

/**
 * What a form holds of a field where that is not what the record holds: the ISO text of a `Date`, the code of a number, the
 * rows of a record, what a codec reads. Of a value that a form holds already, that value: neither looks like the other.
 */
export function heldOf(model: FormModel, node: FormNode, value: unknown, fits: (value: unknown) => boolean): unknown {
  if (value === undefined || value === null) return undefined;
  if (node.storedAs === "date") return value instanceof Date ? textOfDate(value) : value;
  // A kind without a control holds what the record holds.
  if (node.codec !== undefined && node.kind !== "unsupported") {
    return fits(value) ? value : encoded(model, node.id, value);
  }
  switch (node.kind) {
    case "choice":
      return codeOf(node, value);
    case "multi-choice":
      return Array.isArray(value) ? value.map((one) => codeOf(node, one)) : value;
    case "record":
      return isPlainObject(value) ? Object.entries(value).map(([key, held]) => ({ key, value: held })) : value;
    default:
      return value;
  }
}

/** What the record holds of a field that a form holds otherwise; what is no answer stays as it is, for `read` to say so. */
export function storedOf(model: FormModel, node: FormNode, value: unknown): unknown {
  if (node.storedAs === "date") return typeof value === "string" ? (dateOfText(value) ?? value) : value;
  if (node.kind === "choice") return answerOf(node, value);
  if (node.kind === "multi-choice" && Array.isArray(value)) return value.map((code) => answerOf(node, code));
  if (node.kind === "unsupported" && node.codec !== undefined) return encoded(model, node.id, value) ?? value;
  return value;
}

function codeOf({ options }: FormNode, value: unknown): unknown {
  if (typeof value !== "number") return value;
  // A code that is no answer any more is shown as it is, for `read` to say so.
  return options?.find(({ stored }) => Object.is(stored, value))?.code ?? String(value);
}

function answerOf({ options }: FormNode, code: unknown): unknown {
  return options?.find((option) => option.code === code)?.stored ?? code;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MIDNIGHT = "T00:00:00.000Z";

/** `2019-07-19` of midnight in UTC, which is what a date without a time is stored as; else the whole moment. */
function textOfDate(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.endsWith(MIDNIGHT) && text.length === "2019-07-19".length + MIDNIGHT.length
    ? text.slice(0, -MIDNIGHT.length)
    : text;
}

function dateOfText(text: string): Date | undefined {
  const date = new Date(DAY.test(text) ? text + MIDNIGHT : text);
  // Not "31 February", which some engines read as a day of March, nor any text that only looks like a moment.
  return textOfDate(date) === text ? date : undefined;
}
