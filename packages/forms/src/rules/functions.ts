/** What an expression gives: `any` where only the answer itself can tell. */
export type AnswerKind = "any" | "number" | "text" | "boolean" | "date";

/** One function or operator of the rule language. */
export interface FunctionDescription {
  readonly least: number;
  readonly most: number;
  /** What each argument has to be; the last holds for all that follow. */
  readonly takes: readonly AnswerKind[];
  readonly gives: AnswerKind;
  /** `list`: takes the answers of all rows at once. `one`: given a list, it is done for each row. */
  readonly over: "one" | "list";
  /** Its word in an XLSForm; none where XLSForm has no such function. */
  readonly xlsform?: string;
}

const MANY = Number.POSITIVE_INFINITY;

function one(
  takes: readonly AnswerKind[],
  gives: AnswerKind,
  least: number,
  most: number,
  xlsform?: string,
): FunctionDescription {
  return { least, most, takes, gives, over: "one", ...(xlsform === undefined ? {} : { xlsform }) };
}

function list(takes: AnswerKind, gives: AnswerKind, xlsform?: string, most = MANY): FunctionDescription {
  return { least: 1, most, takes: [takes], gives, over: "list", ...(xlsform === undefined ? {} : { xlsform }) };
}

/** The whole language: nothing else can be called. */
export const functions = {
  or: one(["boolean"], "boolean", 2, MANY, "or"),
  and: one(["boolean"], "boolean", 2, MANY, "and"),
  not: one(["boolean"], "boolean", 1, 1, "not"),
  "=": one(["any"], "boolean", 2, 2, "="),
  "!=": one(["any"], "boolean", 2, 2, "!="),
  "<": one(["any"], "boolean", 2, 2, "<"),
  "<=": one(["any"], "boolean", 2, 2, "<="),
  ">": one(["any"], "boolean", 2, 2, ">"),
  ">=": one(["any"], "boolean", 2, 2, ">="),
  "+": one(["number"], "number", 2, MANY, "+"),
  "-": one(["number"], "number", 1, 2, "-"),
  "*": one(["number"], "number", 2, MANY, "*"),
  "/": one(["number"], "number", 2, 2, "div"),
  if: one(["boolean", "any", "any"], "any", 3, 3, "if"),
  answered: list("any", "boolean", "!= ''", 1),
  empty: list("any", "boolean", "= ''", 1),
  coalesce: one(["any"], "any", 1, MANY, "coalesce"),
  count: list("any", "number", "count"),
  sum: list("number", "number", "sum"),
  min: list("number", "number", "min"),
  max: list("number", "number", "max"),
  average: list("number", "number", "div"),
  round: one(["number"], "number", 1, 2, "round"),
  abs: one(["number"], "number", 1, 1, "abs"),
  ceiling: one(["number"], "number", 1, 1, "int"),
  floor: one(["number"], "number", 1, 1, "int"),
  concat: list("any", "text", "concat"),
  length: one(["text"], "number", 1, 1, "string-length"),
  includes: { least: 2, most: 2, takes: ["any"], gives: "boolean", over: "list", xlsform: "selected" },
  today: one([], "date", 0, 0, "today"),
  year: one(["date"], "number", 1, 1, "format-date"),
  fiscalYear: one(["date"], "number", 1, 1),
  daysBetween: one(["date"], "number", 2, 2, "decimal-date-time"),
  yearsBetween: one(["date"], "number", 2, 2),
  some: list("boolean", "boolean", undefined, 1),
  every: list("boolean", "boolean", undefined, 1),
} as const satisfies Readonly<Record<string, FunctionDescription>>;

/** A function of the rule language, or an operator by its sign. */
export type FunctionName = keyof typeof functions;

export function isFunctionName(name: unknown): name is FunctionName {
  return typeof name === "string" && Object.hasOwn(functions, name);
}

/** How tightly each operator between two expressions holds. Those of a chain take any number of operands. */
export const operators: ReadonlyMap<string, { readonly name: FunctionName; readonly power: number }> = new Map(
  (
    [
      ["or", 1],
      ["and", 2],
      ["=", 3],
      ["!=", 3],
      ["<", 3],
      ["<=", 3],
      [">", 3],
      [">=", 3],
      ["+", 4],
      ["-", 4],
      ["*", 5],
      ["/", 5],
    ] as const
  ).map(([name, power]) => [name, { name, power }]),
);

export const CHAINS: ReadonlySet<string> = new Set(["or", "and", "+", "*"]);
export const COMPARISON_POWER = 3;
