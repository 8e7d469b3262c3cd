import type { FormModel } from "../model/index.js";
import type { Values } from "../values/index.js";
import type { Answer } from "./answer.js";
import { todayInThailand } from "./dateFunctions.js";
import { evaluatorOf } from "./evaluator.js";
import { checkedExpression, type Expression } from "./expression.js";
import { PlainReader } from "./PlainReader.js";
import { parseExpression } from "./parseExpression.js";
import { RuleRun } from "./RuleRun.js";

export interface EvaluateOptions {
  /** The form the values are of: then what is not relevant, or of a variant that is not chosen, reads as empty. */
  readonly model?: FormModel;
  /** The path template of the field whose expression it is: what `.` reads, and whose rows are its own. */
  readonly field?: string;
  /** The rows of that field, from 0: `[2]` of `costs.*.amount` is the third row. @default [] */
  readonly rows?: readonly number[];
  /** In a filter: the code of the option that is asked about. */
  readonly option?: string;
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
}

/**
 * What an expression comes to with these form values: `null` when that is nothing, a list with one answer for each row where
 * it reads rows beyond its own. Values are read as they are; nothing is calculated before. Never throws: an expression that
 * cannot be read, or reads a field that there is not, comes to nothing (`parseExpression` and `defineForm` say why).
 *
 * @example
 * evaluate("sum(costs.*.price) > 100", { costs: [{ price: 80 }, { price: 30 }] }) // true
 */
export function evaluate(expression: Expression | string, values: Values, options: EvaluateOptions = {}): Answer {
  const { model, field = "", rows = [], option, today = todayInThailand() } = options;
  try {
    const read = typeof expression === "string" ? parseExpression(expression) : checkedExpression(expression);
    const owner = { own: field, isFilter: option !== undefined };
    if (model) return new RuleRun(model, () => values, { today }).evaluate(read, owner, rows, option);
    const occasion = { today, orderedEmpty: false };
    return evaluatorOf(read, owner, new PlainReader(values), occasion)(rows, option);
  } catch {
    return null;
  }
}
