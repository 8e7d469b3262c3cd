import type { Answer } from "./answer.js";
import { applyFunction, isTrue, type Occasion } from "./applyFunction.js";
import { type Expression, OPTION, OWN_FIELD } from "./expression.js";
import type { FieldReader } from "./FieldReader.js";
import { sharedStars } from "./place.js";

/** An expression ready to be asked for each row of its field; `option` is the code a filter asks about. */
export type Evaluate = (rows: readonly number[], option?: string) => Answer;

/**
 * Prepares an expression: its paths are looked up once. A path that begins as the rule's own field does means the same
 * rows as far as both go together; rows beyond that are all rows, in a list.
 */
export function evaluatorOf(
  expression: Expression,
  own: string,
  isFilter: boolean,
  reader: FieldReader,
  occasion: Occasion,
): Evaluate {
  const prepare = (part: Expression): Evaluate => {
    if ("value" in part) {
      const value = part.value === "" ? null : part.value;
      return () => value;
    }
    if ("field" in part) return readerOf(part.field, own, isFilter, reader);
    const { call } = part;
    const parts = part.with.map(prepare);
    const [first, second, third] = parts;
    // Of the two branches only the one that counts is gone into.
    if (call === "if" && first && second && third) {
      return (rows, option) => {
        const condition = first(rows, option);
        if (Array.isArray(condition)) {
          return applyFunction("if", [condition, second(rows, option), third(rows, option)], occasion);
        }
        return isTrue(condition) ? second(rows, option) : third(rows, option);
      };
    }
    return (rows, option) =>
      applyFunction(
        call,
        parts.map((evaluate) => evaluate(rows, option)),
        occasion,
      );
  };
  return prepare(expression);
}

function readerOf(field: string, own: string, isFilter: boolean, reader: FieldReader): Evaluate {
  if (isFilter && field === OPTION) return (_, option = "") => option;
  const template = field === OWN_FIELD ? own : field;
  const place = reader.placeOf(template);
  const shared = sharedStars(template, own);
  return (rows) => reader.read(place, rows.length > shared ? rows.slice(0, shared) : rows);
}
