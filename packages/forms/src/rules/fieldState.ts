/** How one field of a form stands, on two axes: whether it is there, and what can be done with it. */
export interface FieldState {
  /** `none`: not asked for and not in the record. `hidden`: not shown, and kept in the record. */
  readonly display: "visible" | "hidden" | "none";
  /** `readOnly` can be read, reached and is sent; `disabled` is not; `plain` is text and no control at all. */
  readonly mode: "editable" | "disabled" | "readOnly" | "plain";
  /** By the schema, or by a rule. */
  readonly required: boolean;
  /** What the source of its options is to be asked within: the province of a district. */
  readonly within?: unknown;
  /** The codes of its own options that are offered; all of them when nothing is said. */
  readonly offered?: readonly string[];
}

/** How fields stand of which no rule says anything. */
export const plainStates: Readonly<Record<"required" | "optional", FieldState>> = Object.freeze({
  required: Object.freeze({ display: "visible", mode: "editable", required: true }),
  optional: Object.freeze({ display: "visible", mode: "editable", required: false }),
} as const);

/** What a change of a form leads to. */
export interface Changes {
  /** Calculated values, to be written into the form before anything else is asked of the run. */
  readonly values: readonly CalculatedValue[];
  /** The names of the fields whose state is another than before: their dotted paths. */
  readonly states: readonly string[];
  /** The names of the fields of which a constraint or a warning may have something else to say now. */
  readonly findings: readonly string[];
}

export interface CalculatedValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}
