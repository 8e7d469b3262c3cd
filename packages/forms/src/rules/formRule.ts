import type { Bilingual } from "@saan/schema/field";
import type { Expression } from "./expression.js";

/** What is common to all rules. `field` is a path template: `"term.end"`, `"parties.*.role"`. */
interface AnyFormRule<Path extends string> {
  /** Names the rule in issues and errors; made from kind and field unless given. */
  readonly id?: string;
  readonly field: Path;
}

/** Whether a field, with all that is in it, is asked for. */
export interface RelevantRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "relevant";
  readonly when: Expression | string;
  /**
   * What becomes of the answer while it is not. The form remembers it in either case.
   * @default "leave-out"
   */
  readonly otherwise?: "leave-out" | "keep";
}

/** `required`: the field needs an answer. `readOnly`: it, with all that is in it, can be read and not changed. */
export interface ConditionRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "required" | "readOnly";
  readonly when: Expression | string;
}

/** The value of a field, made from others. */
export interface CalculateRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "calculate";
  readonly from: Expression | string;
  /** A proposal: it is made until somebody writes another value, and the field can be changed. */
  readonly once?: true;
}

/**
 * What has to hold (`constraint`: an issue) or is worth a second look (`warn`: advice). Looked at once the field is
 * answered, and not said when it came out false only because something it orders against (`<`, `>=` …) is empty.
 */
export interface ConstraintRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "constraint" | "warn";
  readonly that: Expression | string;
  /** What to do about it; `{label}` is the name of the field. */
  readonly message: Bilingual;
  /** @default "rule" */
  readonly code?: string;
  /** Looked at while the field is empty, too, and whatever it orders against. */
  readonly also?: "empty";
}

/** What the source of a field's options is asked within: the province of a district. */
export interface OptionsRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "options";
  readonly within: Expression | string;
}

/** Which of a field's own options are offered; `option` is the code of the one asked about. */
export interface FilterRule<Path extends string = string> extends AnyFormRule<Path> {
  readonly kind: "filter";
  readonly where: Expression | string;
}

/**
 * A rule of a form, as data. An expression is written as text (`"sum(costs.*.amount)"`) or as data. A field has one rule of
 * a kind, and any number of constraints and warnings. `Path` is the union of the paths of a record; see `FieldPath`.
 */
export type FormRule<Path extends string = string> =
  | RelevantRule<Path>
  | ConditionRule<Path>
  | CalculateRule<Path>
  | ConstraintRule<Path>
  | OptionsRule<Path>
  | FilterRule<Path>;

/** A rule at work: its texts read, its paths found, its place among the others known. */
export interface CompiledRule {
  readonly id: string;
  readonly kind: FormRule["kind"];
  /** The id of the node it is about; of the first, where variants disagree. */
  readonly node: string;
  /** The path template it is about. */
  readonly template: string;
  readonly expression: Expression;
  /** The path templates whose answers it depends on, with what tells the variants around them apart. */
  readonly reads: readonly string[];
  /** Rules of a lower rank are done before it. */
  readonly rank: number;
  readonly otherwise?: "keep";
  readonly once?: true;
  readonly also?: "empty";
  readonly message?: Bilingual;
  readonly code?: string;
}
