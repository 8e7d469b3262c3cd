import type { Bilingual } from "@saan/schema/field";
import type { FieldPath } from "../model/fieldPath.js";
import { type Expression, OPTION, OWN_FIELD } from "./expression.js";
import type {
  CalculateRule,
  ConditionRule,
  ConstraintRule,
  FilterRule,
  OptionsRule,
  RelevantRule,
} from "./formRule.js";
import { type FunctionName, functions, operators } from "./functions.js";

/** A part of an expression; a value may stand for itself. */
export type Part = Expression | string | number | boolean | null;

/** Functions that are called by a word. Operators have words of their own. */
type Word = Exclude<FunctionName, "or" | "and" | "not" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/">;

type Call = (...parts: readonly Part[]) => Expression;

const signs = {
  equals: "=",
  differs: "!=",
  less: "<",
  atMost: "<=",
  more: ">",
  atLeast: ">=",
  plus: "+",
  minus: "-",
  times: "*",
  dividedBy: "/",
  and: "and",
  or: "or",
  not: "not",
} as const satisfies Readonly<Record<string, FunctionName>>;

/** Every function of the rule language under its name, and the operators under words. */
export type ExpressionWords = { readonly [Name in Word | keyof typeof signs]: Call };

/** Writes the rules of a form for records of one type; a path the record does not have does not compile. */
export interface RuleWriter<Path extends string> extends ExpressionWords {
  /** The answer of a field: `"term.end"`, `"costs.*.amount"`. */
  field(path: Path): Expression;
  /** The rule's own field. */
  readonly own: Expression;
  /** In a filter: the code of the option asked about. */
  readonly option: Expression;
  relevant(field: Path, when: Expression, more?: Pick<RelevantRule, "id" | "otherwise">): RelevantRule<Path>;
  required(field: Path, when: Expression, more?: Pick<ConditionRule, "id">): ConditionRule<Path>;
  readOnly(field: Path, when: Expression, more?: Pick<ConditionRule, "id">): ConditionRule<Path>;
  calculate(field: Path, from: Expression, more?: Pick<CalculateRule, "id" | "once">): CalculateRule<Path>;
  constraint(field: Path, that: Expression, message: Bilingual, more?: ConstraintDetails): ConstraintRule<Path>;
  warn(field: Path, that: Expression, message: Bilingual, more?: ConstraintDetails): ConstraintRule<Path>;
  options(field: Path, within: Expression, more?: Pick<OptionsRule, "id">): OptionsRule<Path>;
  filter(field: Path, where: Expression, more?: Pick<FilterRule, "id">): FilterRule<Path>;
}

type ConstraintDetails = Pick<ConstraintRule, "id" | "code" | "also">;

/**
 * A writer of rules whose paths the compiler checks. It gives the data that texts give, too.
 *
 * @example
 * const { field, own, relevant, constraint, atLeast, answered } = rules<Agreement>();
 * relevant("renewal", answered(field("term.end")))
 */
export function rules<T>(): RuleWriter<FieldPath<T>> {
  // Which paths there are is known to the compiler alone.
  return writer as RuleWriter<string> as unknown as RuleWriter<FieldPath<T>>;
}

function expressionOf(part: Part): Expression {
  return typeof part === "object" && part !== null ? part : { value: part };
}

function caller(call: FunctionName): Call {
  return (...parts) => ({ call, with: parts.map(expressionOf) });
}

const words = Object.keys(functions).filter((name): name is Word => !operators.has(name) && name !== "not");

const writer = {
  ...Object.fromEntries(words.map((name) => [name, caller(name)])),
  ...Object.fromEntries(Object.entries(signs).map(([word, sign]) => [word, caller(sign)])),
  field: (field: string) => ({ field }),
  own: { field: OWN_FIELD },
  option: { field: OPTION },
  relevant: (field, when, more) => ({ kind: "relevant", field, when, ...more }),
  required: (field, when, more) => ({ kind: "required", field, when, ...more }),
  readOnly: (field, when, more) => ({ kind: "readOnly", field, when, ...more }),
  calculate: (field, from, more) => ({ kind: "calculate", field, from, ...more }),
  constraint: (field, that, message, more) => ({ kind: "constraint", field, that, message, ...more }),
  warn: (field, that, message, more) => ({ kind: "warn", field, that, message, ...more }),
  options: (field, within, more) => ({ kind: "options", field, within, ...more }),
  filter: (field, where, more) => ({ kind: "filter", field, where, ...more }),
} as RuleWriter<string>;
