import { type Answer, isList } from "./answer.js";
import { applyFunction, isTrue, type Occasion } from "./applyFunction.js";
import { type Expression, OPTION, OWN_FIELD } from "./expression.js";
import { sharedStars } from "./place.js";
import { OVER_ROWS, ROW_BY_ROW } from "./rowFunctions.js";

/** An expression ready to be asked for each row of its field; `option` is the code a filter asks about. */
export type Evaluate = (rows: readonly number[], option?: string) => Answer;

/** A place that answers are read at, as far as an expression has to know it. */
export interface AnswerPlace {
  /** How many rows its template leaves open. */
  readonly stars: number;
  /** `rows`: it is a list, whose answers are those of its rows. */
  readonly holds: "one" | "rows" | "fields";
}

/** Where answers come from: a form, or plain values. */
export interface AnswerReader<Place extends AnswerPlace = AnswerPlace> {
  placeOf(template: string): Place;
  read(place: Place, rows: readonly number[]): Answer;
}

/** Whose expression it is. */
export interface ExpressionOwner {
  /** The template of the field. */
  readonly own: string;
  readonly isFilter?: boolean;
}

interface Prepared {
  readonly evaluate: Evaluate;
  /** Its answer is one for each row. */
  readonly isRows: boolean;
}

/**
 * Prepares an expression: its paths are looked up once. A path that begins as the rule's own field does means the same
 * rows as far as both go together; rows beyond that are all rows, in a list. Inside `some( … )` and `every( … )` each row is
 * asked by itself, also whether it is answered.
 */
export function evaluatorOf<Place extends AnswerPlace>(
  expression: Expression,
  owner: ExpressionOwner,
  reader: AnswerReader<Place>,
  occasion: Occasion,
): Evaluate {
  const prepare = (part: Expression, ofEach: boolean): Prepared => {
    if ("value" in part) {
      const value = part.value === "" ? null : part.value;
      return { evaluate: () => value, isRows: false };
    }
    if ("field" in part) return readerOf(part.field, owner, reader);
    const { call } = part;
    const isWhole = OVER_ROWS.has(call);
    const isEach = ofEach && ROW_BY_ROW.has(call);
    const asksEach = call === "some" || call === "every" || (ofEach && (!isWhole || isEach));
    const prepared = part.with.map((one) => prepare(one, asksEach));
    const parts = prepared.map(({ evaluate }) => evaluate);
    const isRows = (!isWhole || isEach) && prepared.some((one) => one.isRows);
    const [first, second, third] = parts;
    // Of the two branches only the one that counts is gone into.
    if (call === "if" && first && second && third) {
      const evaluate: Evaluate = (rows, option) => {
        const condition = first(rows, option);
        if (isList(condition)) {
          return applyFunction("if", [condition, second(rows, option), third(rows, option)], occasion);
        }
        return isTrue(condition) ? second(rows, option) : third(rows, option);
      };
      return { evaluate, isRows };
    }
    const given: (rows: readonly number[], option?: string) => readonly Answer[] = (rows, option) =>
      parts.map((evaluate) => evaluate(rows, option));
    if (!isEach || !isRows)
      return { evaluate: (rows, option) => applyFunction(call, given(rows, option), occasion), isRows };
    const evaluate: Evaluate = (rows, option) => {
      const all = given(rows, option);
      const count = Math.max(...all.map((one, at) => (prepared[at]?.isRows && isList(one) ? one.length : 0)));
      return Array.from({ length: count }, (_, row) => {
        const inRow = all.map((one, at) => (prepared[at]?.isRows && isList(one) ? (one[row] ?? null) : one));
        return applyFunction(call, inRow, occasion);
      });
    };
    return { evaluate, isRows };
  };
  return prepare(expression, false).evaluate;
}

function readerOf<Place extends AnswerPlace>(
  field: string,
  { own, isFilter }: ExpressionOwner,
  reader: AnswerReader<Place>,
): Prepared {
  if (isFilter && field === OPTION) return { evaluate: (_, option = "") => option, isRows: false };
  const template = field === OWN_FIELD ? own : field;
  const place = reader.placeOf(template);
  const shared = sharedStars(template, own);
  return {
    evaluate: (rows) => reader.read(place, rows.length > shared ? rows.slice(0, shared) : rows),
    isRows: place.stars > shared || place.holds === "rows",
  };
}
