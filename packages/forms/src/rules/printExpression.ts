import type { Expression } from "./expression.js";
import { CHAINS, operators } from "./functions.js";
import { printSegment, RESERVED } from "./tokens.js";

/** The text of an expression, with no more brackets than it needs: `parseExpression` of it gives the same expression. */
export function printExpression(expression: Expression): string {
  if ("value" in expression) return printValue(expression.value);
  if ("field" in expression) return printPath(expression.field);
  const { call, with: parts } = expression;
  if (call === "-" && parts.length === 1)
    return `-${printed(parts[0] as Expression, isClosed(parts[0] as Expression))}`;
  const operator = operators.get(call);
  if (!operator) return `${call}(${parts.map(printExpression).join(", ")})`;
  const operands = parts.map((part, index) => printed(part, holds(part, operator.power, call, index)));
  return operands.join(` ${call} `);
}

function printed(expression: Expression, needsNoBrackets: boolean): string {
  const text = printExpression(expression);
  return needsNoBrackets ? text : `(${text})`;
}

/** Whether an operand holds more tightly than the operator beside it. */
function holds(part: Expression, power: number, call: string, index: number): boolean {
  if (!("call" in part) || (part.call === "-" && part.with.length === 1)) return true;
  const own = operators.get(part.call)?.power ?? Number.POSITIVE_INFINITY;
  if (own > power) return true;
  // Only what came before is read first; in a chain of one operator it would be read as part of the chain.
  const isFirst = index === 0 && own === power && power > 3;
  return isFirst && !(CHAINS.has(call) && part.call === call);
}

// "-5" is a value: the minus of a value stands apart from it.
function isClosed(part: Expression): boolean {
  if ("value" in part) return typeof part.value !== "number" || part.value < 0;
  return !("call" in part) || !operators.has(part.call) || (part.call === "-" && part.with.length === 1);
}

function printValue(value: string | number | boolean | null): string {
  if (value === null) return "empty";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function printPath(template: string): string {
  if (template === ".") return template;
  const segments = template.split(".").map(printSegment);
  return segments.length === 1 && RESERVED.has(template) ? `\`${template}\`` : segments.join(".");
}
