import { SaanError } from "../model/SaanError.js";
import { type FunctionName, functions, isFunctionName } from "./functions.js";

/** An expression as data: JSON, frozen in the model. `null` is the answer nobody gave. */
export type Expression =
  | { readonly value: string | number | boolean | null }
  /** A path template; `"."` is the rule's own field, and in a filter `"option"` the code of the option. */
  | { readonly field: string }
  | { readonly call: FunctionName; readonly with: readonly Expression[] };

/** Bounds of what is taken as a rule: a person writes a line, an attack writes a megabyte. */
export const expressionLimits = { characters: 2000, depth: 32, parts: 1000 } as const;

/** The field of the rule itself. */
export const OWN_FIELD = ".";

/** In a filter: the code of the option that is asked about. */
export const OPTION = "option";

/** The paths an expression reads, each once, as they are written. */
export function fieldsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  collect(expression, found);
  return [...found];
}

function collect(expression: Expression, found: Set<string>): void {
  if ("field" in expression) found.add(expression.field);
  else if ("call" in expression) for (const part of expression.with) collect(part, found);
}

/**
 * A clean copy of an expression that came as data.
 *
 * @throws SaanError `unreadable-rule` when it is none, is too deep or too long, or calls what there is not.
 */
export function checkedExpression(data: unknown): Expression {
  const count = { parts: 0 };
  return checked(data, 1, count);
}

function checked(data: unknown, depth: number, count: { parts: number }): Expression {
  count.parts += 1;
  if (depth > expressionLimits.depth) throw tooLarge(`is more than ${expressionLimits.depth} levels deep`);
  if (count.parts > expressionLimits.parts) throw tooLarge(`has more than ${expressionLimits.parts} parts`);
  if (typeof data !== "object" || data === null) throw notAnExpression(data);
  if (Object.hasOwn(data, "value")) {
    const { value } = data as { readonly value: unknown };
    if (!isLiteral(value)) throw notAnExpression(value);
    return { value: value === 0 ? 0 : value };
  }
  if (Object.hasOwn(data, "field")) {
    const { field } = data as { readonly field: unknown };
    if (typeof field !== "string" || field === "") throw notAnExpression(data);
    return { field };
  }
  const { call, with: parts } = data as { readonly call?: unknown; readonly with?: unknown };
  if (!isFunctionName(call)) throw noSuchFunction(String(call));
  if (!Array.isArray(parts)) throw notAnExpression(data);
  refuseWrongCount(call, parts.length);
  return { call, with: parts.map((part: unknown) => checked(part, depth + 1, count)) };
}

function isLiteral(value: unknown): value is string | number | boolean | null {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

/** @throws SaanError `unreadable-rule` when a function is given too few or too many arguments. */
export function refuseWrongCount(call: FunctionName, count: number): void {
  const { least, most } = functions[call];
  if (count >= least && count <= most) return;
  const wanted =
    least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least}–${most}`;
  throw unreadable(`"${call}" is given ${count} of its arguments.`, `It takes ${wanted}.`);
}

export function noSuchFunction(name: string): SaanError {
  return unreadable(`There is no function "${name}".`, `There are ${Object.keys(functions).join(", ")}.`);
}

function notAnExpression(data: unknown): SaanError {
  return unreadable(
    `${JSON.stringify(data)?.slice(0, 60) ?? typeof data} is no expression.`,
    "Give { value }, { field } or { call, with }, or the text of one.",
  );
}

function tooLarge(how: string): SaanError {
  return unreadable(`The expression ${how}.`, "Calculate a part of it in a field of its own, and read that field.");
}

export function unreadable(what: string, how: string): SaanError {
  return new SaanError("unreadable-rule", what, how);
}
