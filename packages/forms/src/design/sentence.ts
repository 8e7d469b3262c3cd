import type { Expression } from "../rules/expression.js";
import type { FunctionName } from "../rules/functions.js";

/** What can be said of a field in one breath. */
export const verbs = [
  "is",
  "is-not",
  "more",
  "at-least",
  "less",
  "at-most",
  "includes",
  "includes-not",
  "yes",
  "no",
  "answered",
  "empty",
] as const;

export type Verb = (typeof verbs)[number];

/** What something is compared with or made of: a value, another field, or today. */
export type Operand =
  | { readonly value: string | number | boolean | null }
  | { readonly field: string }
  | { readonly call: "today"; readonly with: readonly [] };

/** One statement about a field. */
export interface Clause {
  readonly field: string;
  readonly verb: Verb;
  /** What it is compared with; of verbs that compare. */
  readonly with?: Operand;
  /** Of a field of rows: whether it holds in at least one of them, or in each. */
  readonly over?: "some" | "every";
}

/** Statements of which all have to hold, or one. */
export interface Sentence {
  readonly join: "and" | "or";
  readonly clauses: readonly Clause[];
}

/** What a value can be made from without a formula. */
export const calculations = [
  "sum",
  "subtract",
  "multiply",
  "divide",
  "average",
  "min",
  "max",
  "count",
  "daysBetween",
  "yearsBetween",
  "same",
] as const;

export interface Calculation {
  readonly how: (typeof calculations)[number];
  readonly of: readonly Operand[];
}

const COMPARES: Readonly<Partial<Record<Verb, FunctionName>>> = {
  is: "=",
  "is-not": "!=",
  more: ">",
  "at-least": ">=",
  less: "<",
  "at-most": "<=",
  includes: "includes",
};
const SIGNS: Readonly<Partial<Record<Calculation["how"], FunctionName>>> = {
  subtract: "-",
  multiply: "*",
  divide: "/",
};
const TODAY: Operand = { call: "today", with: [] };

/** Whether a statement with this verb names something to compare with. */
export function compares(verb: Verb): boolean {
  return verb === "includes-not" || Object.hasOwn(COMPARES, verb);
}

/** The expression of a sentence; of one without statements: always. */
export function expressionOfSentence({ join, clauses }: Sentence): Expression {
  const parts = clauses.map(expressionOfClause);
  const [only] = parts;
  if (!only) return { value: true };
  return parts.length === 1 ? only : { call: join, with: parts };
}

function expressionOfClause({ field, verb, with: operand = { value: null }, over }: Clause): Expression {
  const said = statement({ field }, verb, operand);
  return over ? { call: over, with: [said] } : said;
}

function statement(field: Expression, verb: Verb, operand: Operand): Expression {
  const sign = COMPARES[verb];
  if (sign) return { call: sign, with: [field, operand] };
  switch (verb) {
    case "yes":
    case "no":
      return { call: "=", with: [field, { value: verb === "yes" }] };
    case "includes-not":
      return { call: "not", with: [{ call: "includes", with: [field, operand] }] };
    default:
      return { call: verb === "empty" ? "empty" : "answered", with: [field] };
  }
}

/** The sentence of an expression; undefined when only a formula says it. */
export function sentenceOfExpression(expression: Expression): Sentence | undefined {
  if ("value" in expression) return expression.value === true ? { join: "and", clauses: [] } : undefined;
  const isJoined = "call" in expression && (expression.call === "and" || expression.call === "or");
  const parts = isJoined ? expression.with : [expression];
  const clauses: Clause[] = [];
  for (const part of parts) {
    const clause = clauseOf(part);
    if (!clause) return undefined;
    clauses.push(clause);
  }
  return { join: isJoined && expression.call === "or" ? "or" : "and", clauses };
}

function clauseOf(expression: Expression): Clause | undefined {
  if ("field" in expression) return { field: expression.field, verb: "yes" };
  if (!("call" in expression)) return undefined;
  const { call, with: parts } = expression;
  const [one] = parts;
  if (call === "some" || call === "every") {
    const clause = one && clauseOf(one);
    return clause && clause.over === undefined ? { ...clause, over: call } : undefined;
  }
  if (call === "not" && one && "call" in one && one.call === "includes") {
    const clause = clauseOf(one);
    return clause && { ...clause, verb: "includes-not" };
  }
  if (!one || !("field" in one)) return undefined;
  const { field } = one;
  if (call === "answered" || call === "empty") return { field, verb: call };
  const operand = operandOf(parts[1]);
  if (!operand) return undefined;
  if (call === "=" && "value" in operand && typeof operand.value === "boolean") {
    return { field, verb: operand.value ? "yes" : "no" };
  }
  const verb = verbs.find((name) => COMPARES[name] === call);
  return verb && { field, verb, with: operand };
}

/** The expression of a calculation; undefined while it has too few or too many parts. */
export function expressionOfCalculation({ how, of }: Calculation): Expression | undefined {
  const { least, most } = partsOfCalculation(how);
  if (of.length < least || of.length > most) return undefined;
  if (how === "same") return of[0];
  return { call: SIGNS[how] ?? (how as FunctionName), with: of };
}

export function calculationOfExpression(expression: Expression): Calculation | undefined {
  const only = operandOf(expression);
  if (only) return { how: "same", of: [only] };
  if (!("call" in expression)) return undefined;
  const how = calculations.find((name) => (SIGNS[name] ?? name) === expression.call);
  if (!how || how === "same") return undefined;
  const of: Operand[] = [];
  for (const part of expression.with) {
    const operand = operandOf(part);
    if (!operand) return undefined;
    of.push(operand);
  }
  const { least, most } = partsOfCalculation(how);
  return of.length < least || of.length > most ? undefined : { how, of };
}

/** How many things a calculation is made of. */
export function partsOfCalculation(how: Calculation["how"]): { readonly least: number; readonly most: number } {
  switch (how) {
    case "same":
    case "count":
      return { least: 1, most: 1 };
    case "subtract":
    case "divide":
    case "daysBetween":
    case "yearsBetween":
      return { least: 2, most: 2 };
    case "multiply":
      return { least: 2, most: 20 };
    default:
      return { least: 1, most: 20 };
  }
}

/** "Warn when …": a rule that says what has to hold, the other way round; undefined when a formula says it. */
export function sentenceAgainst(expression: Expression): Sentence | undefined {
  if (!("call" in expression) || expression.call !== "not" || !expression.with[0]) return undefined;
  return sentenceOfExpression(expression.with[0]);
}

export function expressionAgainst(sentence: Sentence): Expression {
  return { call: "not", with: [expressionOfSentence(sentence)] };
}

function operandOf(expression: Expression | undefined): Operand | undefined {
  if (!expression) return undefined;
  if ("value" in expression) return { value: expression.value };
  if ("field" in expression) return { field: expression.field };
  return expression.call === "today" ? TODAY : undefined;
}
