import type { Bilingual, PrivacyClass, Retention } from "@saan/schema/field";
import type { Expression } from "../rules/expression.js";
import type { FormRule } from "../rules/formRule.js";

/** The kinds of field that a form can be made of without programming. */
export const fieldKinds = [
  "text",
  "long-text",
  "number",
  "money",
  "yes-no",
  "choice",
  "choices",
  "date",
  "stated-date",
  "time",
  "date-time",
  "place",
  "organization",
  "file",
  "group",
  "list",
  /** A field of the domain, by its name: see `DomainField`. */
  "domain",
] as const;

export type FieldKind = (typeof fieldKinds)[number];

/** The version of the data. A design of another version is refused, see `readDesign`. */
export const DESIGN_VERSION = 1;

/** Bounds of a design: what people make by hand stays far below. */
export const designLimits = {
  fields: 500,
  depth: 6,
  options: 500,
  rules: 500,
  parts: 50,
  characters: 4_000_000,
} as const;

/** A form while it is being made: plain JSON, whole or half done. */
export interface FormDesign {
  readonly design: typeof DESIGN_VERSION;
  /** The id and the version of the form, see `defineForm`. */
  readonly id: string;
  readonly version: number;
  readonly label: Bilingual;
  readonly fields: readonly DesignField[];
  readonly sections: readonly DesignSection[];
  /** None: the form is one page. */
  readonly steps: readonly DesignStep[];
  readonly rules: readonly DesignRule[];
}

export interface DesignField {
  /** Names the field within the design, for as long as it lives: keys and places change. `f1`, `f2` … */
  readonly id: string;
  readonly kind: FieldKind;
  /** The property name in the record. */
  readonly key: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly required?: true;
  readonly example?: string;
  /** What a number counts: คน, ครั้ง. */
  readonly unit?: Bilingual;
  readonly limits?: DesignLimits;
  /** Of one choice and several choices. */
  readonly options?: readonly DesignOption[];
  /** How one choice is asked. */
  readonly look?: "radio" | "select";
  /** Media types of a file. */
  readonly accepts?: readonly string[];
  readonly privacy: PrivacyClass;
  /** Why it is asked, and how long it is kept: of what is not public. */
  readonly purpose?: Bilingual;
  readonly retention?: Retention;
  /** What one row of a list, or one of several choices, is called. */
  readonly rowLabel?: Bilingual;
  /** What is in a group, or in each row of a list. */
  readonly fields?: readonly DesignField[];
  /** The name of a field of the domain. */
  readonly domain?: string;
  /** Ids of the section and of the step; of fields at the top only. The step of its section holds unless it has one. */
  readonly section?: string;
  readonly step?: string;
}

/** Characters of a text, size of a number, answers of several choices, rows of a list, bytes of a file. */
export interface DesignLimits {
  readonly least?: number;
  readonly most?: number;
  /** Whole numbers only. */
  readonly whole?: true;
}

export interface DesignOption {
  readonly code: string;
  readonly label: Bilingual;
}

export interface DesignSection {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly step?: string;
}

export interface DesignStep {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
}

/** A rule, as `FormRule` has it, whose fields are named by their ids: it holds on while they move and are renamed. */
export interface DesignRule {
  readonly id: string;
  readonly kind: FormRule["kind"];
  readonly field: string;
  /** A field in it is an id, an id with what follows inside (`"f3.iso"`, `"f4.*"`), `"."` or, in a filter, `"option"`. */
  readonly expression: Expression;
  /** A formula as it was typed, while it cannot be read; the expression is the one before. */
  readonly draft?: string;
  readonly otherwise?: "keep";
  readonly once?: true;
  readonly also?: "empty";
  readonly message?: Bilingual;
  readonly code?: string;
}

/** A form with nothing in it yet. */
export function emptyDesign(id = "form", label: Bilingual = { th: "", en: "" }): FormDesign {
  return { design: DESIGN_VERSION, id, version: 1, label, fields: [], sections: [], steps: [], rules: [] };
}

/** Whether a field of this kind has fields in it. */
export function holdsFields(kind: FieldKind): boolean {
  return kind === "group" || kind === "list";
}

export function hasOptions(kind: FieldKind): boolean {
  return kind === "choice" || kind === "choices";
}
