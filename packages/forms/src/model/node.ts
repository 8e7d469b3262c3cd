import type { Bilingual, DisplayFormat, PrivacyClass, Retention } from "@saan/schema/field";
import type { CompiledRule } from "../rules/formRule.js";

/** What a field is to the person who fills it in; a control is chosen by it. */
export type NodeKind =
  | "text"
  | "multiline"
  | "number"
  | "boolean"
  | "choice"
  /** Several answers of one list, each at most once: a list of codes. */
  | "multi-choice"
  | "date"
  | "stated-date"
  | "reference"
  /** A `File`, or a `Blob`. */
  | "file"
  | "group"
  /** A group whose fields are places of a list: `"range.0"`, `"range.1"`. */
  | "tuple"
  | "list"
  /** Properties that the record names itself: rows of a `key` and a `value`. */
  | "record"
  | "variant"
  | "unsupported"
  /** Left out of the form (`only`, `without`): nobody is asked, and the value stays as it is. */
  | "kept";

/** A `time` is `HH:MM` of 24 hours; a `date-time` is ISO 8601, see {@link DateTimeStorage}. */
export type TextFormat = "date-time" | "email" | "telephone" | "time" | "url";

/** How a date and time is stored that people write and read as clocks in Thailand show it. */
export interface DateTimeStorage {
  /** `2024-01-05T06:00:00Z`; `2024-01-05T13:00:00+07:00`; `2024-01-05T13:00:00`, which names no zone and means Thailand's. */
  readonly zone: "utc" | "offset" | "local";
  /** Figures behind the seconds, `:00.000`; -1 for a text that ends with the minutes. 0 where the schema leaves it open. */
  readonly decimals?: number;
}

/** Limits that can be shown before an answer is given. */
export interface NodeConstraints {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The length is in characters a reader sees (`shortText`, `longText`). Otherwise it is in zod's units, which nobody can see. */
  readonly countsGraphemes?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** ISO dates: the first and the last day. */
  readonly earliest?: string;
  readonly latest?: string;
  /** What a text is known to be, where that says how it is typed and shown. */
  readonly textFormat?: TextFormat;
  /** Of a `date-time`. */
  readonly dateTime?: DateTimeStorage;
  /** Media types of a file: `"image/png"`. */
  readonly accepts?: readonly string[];
  /** Bytes of a file. */
  readonly minBytes?: number;
  readonly maxBytes?: number;
}

/** One answer of a choice: the code that is stored and the words that are shown. */
export interface NodeOption {
  readonly code: string;
  readonly label: Bilingual;
  /** What the record holds instead of the code, where its codes are numbers. The form holds the code. */
  readonly stored?: number;
}

/** What a role may do with a field. */
export type Access = "hidden" | "read" | "write";

/** By role. A role that is not named has `default`, or what holds the field says, or may write. */
export type AccessRules = Readonly<Record<string, Access>> & { readonly default?: Access };

/** One alternative of a variant and the fields that belong to it. */
export interface NodeVariant {
  readonly code: string;
  readonly label: Bilingual;
  readonly children: readonly string[];
  /** Ids of the fields of this alternative that are left out. */
  readonly kept?: readonly string[];
  /** A property that this alternative alone has, and always: by it a record is told apart that names no alternative. */
  readonly mark?: string;
}

/** One field of a form: everything a control, a read-only row or a column needs to know, and nothing that runs. */
export interface FormNode {
  /** `"parties.*.area"`; `*` stands for any row; the root is `""`. `.`, `*`, `@` and `%` in a property name are escaped. */
  readonly id: string;
  /** The property name; `*` for the row of a list. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly unit?: Bilingual;
  readonly example?: string;
  /** `personal` for a field nobody described. */
  readonly privacy: PrivacyClass;
  /** Why it is asked; of fields about people only. */
  readonly purpose?: Bilingual;
  /** How long it is kept; of fields about people only. */
  readonly retention?: Retention;
  /** How a number is shown, where its kind leaves a choice. */
  readonly format?: DisplayFormat;
  /** Whether the record is invalid without it. */
  readonly required: boolean;
  readonly section?: string;
  /** Which control answers it, where its kind leaves a choice or the page has controls of its own. */
  readonly widget?: string;
  readonly constraints: NodeConstraints;
  readonly options?: readonly NodeOption[];
  /** The name of the option source (`"areas"`) that answers this reference. */
  readonly source?: string;
  readonly freeText?: boolean;
  readonly rowLabel?: Bilingual;
  /** Ids of the fields of a group or tuple, in form order; for a list or a record, exactly one: its row. */
  readonly children?: readonly string[];
  /** Ids of the fields of a group that are left out: nodes of kind `kept`. Those of a variant are with each alternative. */
  readonly kept?: readonly string[];
  /** The property that tells the variants apart. It has a node of its own, a choice. */
  readonly discriminator?: string;
  readonly variants?: readonly NodeVariant[];
  /** The choice between the variants is the form's own: the record says it by the properties it has (`mark`). */
  readonly unnamed?: true;
  /**
   * A group inside itself, which no form could show at once: absent (`null`) until it is asked for, see `newGroup`. Its
   * children are those of the node `repeats`.
   */
  readonly optionalGroup?: true;
  /** The id of the node whose children this node has. */
  readonly repeats?: string;
  /** The form holds an ISO text where the record holds a `Date`. */
  readonly storedAs?: "date";
  /** A codec reads what the form holds; the record holds what the codec makes of it: the name of that kind. */
  readonly codec?: string;
  /** Who may see and change it, and what is in it. */
  readonly access?: AccessRules;
  /** What the schema said, by zod's name; for `unsupported` this is what to tell the developer. */
  readonly zodKind: string;
  /** The value an empty form begins with. */
  readonly default?: unknown;
  /** The schema wants `null`, not a missing key, for "nothing". */
  readonly nullable?: true;
  /** The schema keeps properties it does not name, and so does the form. */
  readonly open?: true;
  /** A stated date whose schema has a place for the kind of a year (`yearKind`). */
  readonly keepsYearKind?: true;
  /** Nobody described this field: its label was made from its key. */
  readonly undescribed?: true;
}

/** A titled part of a form; top-level fields name theirs in their description. */
export interface FormSection {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
}

/** One step of a form that is filled in step by step, with all its fields told. */
export interface StepModel {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Ids of the sections that stand in this step, whole or in part. */
  readonly sections: readonly string[];
  /** Ids of the top-level fields asked in this step, in form order. Every one is in exactly one step. */
  readonly fields: readonly string[];
}

/** A whole form as frozen, JSON-serialisable data. */
export interface FormModel {
  readonly id: string;
  readonly version: number;
  readonly label: Bilingual;
  /** Those that a field is in. */
  readonly sections: readonly FormSection[];
  /** In the order they are gone through; without steps the form is one page. */
  readonly steps?: readonly StepModel[];
  /** By node id. For the order of fields walk `children` from `nodes[""]`. */
  readonly nodes: Readonly<Record<string, FormNode>>;
  /** Ids of fields no control exists for: show them as such, never as a text box. */
  readonly unsupported: readonly string[];
  /** Those of lower rank first. */
  readonly rules: readonly CompiledRule[];
}
