import type { FormNode } from "@saan/forms/model";
import type { FormNodeBinding } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import type { ReactNode } from "react";

/** What a control of the kit needs of a node: its words, its error, and the two ways to answer. */
export interface NodeField {
  readonly node: FormNode;
  readonly value: unknown;
  readonly setValue: (value: unknown) => void;
  readonly onBlur: () => void;
  /** What its source of options is asked within: the province of a district. */
  readonly within: unknown;
  /** The codes of its own options that are offered; all of them when undefined. */
  readonly offered: readonly string[] | undefined;
  /** Spread on any control of the kit. */
  readonly field: {
    readonly id: string;
    /** In the HTML of a server alone, for a form sent before scripts are at work; see `readSubmission`. */
    readonly name: string | undefined;
    readonly label: string;
    readonly hint: ReactNode;
    readonly error: string | undefined;
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly disabled: boolean;
  };
}

/** A node joined to its field, as far as the kit's own controls know it. */
export interface AskedField extends NodeField, Pick<FormNodeBinding, "display" | "mode"> {
  /** Says what was typed in a control that keeps its own text: nothing renders for it. */
  readonly setTyped: (text: string) => void;
  /**
   * Another one each time that the form tells of the field anew. A control that keeps its own text has to be drawn for it, also
   * where all else is what was drawn before something was typed.
   */
  readonly told: object;
}

/** What `NodeControl` gives the control that it chose. A long form has hundreds: they listen to their fields once. */
export interface AskedProps {
  readonly path: Path;
  readonly asked: AskedField;
}
