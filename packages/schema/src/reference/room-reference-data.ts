import type { RoomName } from "../domain/namespaces.js";
import type { Locale } from "../field/bilingual.js";
import type { PrivacyClass, Retention } from "../field/description.js";
import type { Severity } from "../read/issue.js";
import type { RecordKind } from "../record/kinds.js";

/** What a link leads to: a section of the page of a room. Its `name` is what the room exports it as. */
export interface Target {
  readonly room: RoomName;
  readonly section: "record" | "part" | "codelist";
  readonly name: string;
  /** In the language of the page; empty where the section has no other name than its export. */
  readonly label: string;
}

/** A piece of a sentence: plain words, something a program reads (`code`), or a link. */
export interface Phrase {
  readonly text: string;
  readonly code?: true;
  readonly to?: Target;
}

/** What a field about a person says of itself. */
export interface PrivacyReference {
  readonly privacy: Exclude<PrivacyClass, "public">;
  readonly retention: Retention;
  /** Both in words, and why the fact is asked. */
  readonly words: string;
  readonly purpose: string;
  readonly kept: string;
}

/** One field, as a row of a table. */
export interface FieldRow {
  /** From the record or the part the table is of: `term.end`, `parties.*.role`, where `*` is any row. */
  readonly path: string;
  /** How many objects it stands in, from 0. */
  readonly depth: number;
  readonly label: string;
  readonly hint?: string;
  readonly type: readonly Phrase[];
  readonly isRequired: boolean;
  /** The classifier of what is counted. */
  readonly unit?: string;
  readonly example?: string;
  /** When the field is there at all, where an object takes one of several forms. */
  readonly when?: string;
  /** Left out of a public field. */
  readonly privacy?: PrivacyReference;
  /** Where the rule or the wording of the field comes from. */
  readonly source?: string;
  /** Codes of the rules that look at it. */
  readonly rules: readonly string[];
}

/** A field a rule speaks of, or the whole record (""). The label names what holds it, too: "ระยะเวลา › วันสิ้นสุด". */
export interface FieldMention {
  readonly path: string;
  readonly label: string;
}

/** A rule across fields. The wording of its finding is that of the message catalogue, by `code`. */
export interface RuleReference {
  readonly code: string;
  readonly severity: Severity;
  readonly severityWords: string;
  readonly reads: readonly FieldMention[];
  readonly at: FieldMention;
}

/** A state or a code in words. */
export interface NamedCode {
  readonly code: string;
  readonly label: string;
}

/** The states of a record, or of a part of one, and the steps between them. */
export interface LifecycleReference {
  /** What the room exports it as. */
  readonly name: string;
  readonly codelist: Target;
  readonly states: readonly NamedCode[];
  readonly initial: readonly NamedCode[];
  readonly transitions: readonly { readonly from: NamedCode; readonly to: NamedCode; readonly by: string }[];
}

/** One kind of record. */
export interface KindReference {
  readonly kind: RecordKind;
  /** What the room exports it as: `indicatorFramework`. */
  readonly name: string;
  readonly label: string;
  readonly otherLabel: string;
  readonly prefix: string;
  readonly version: number;
  /** Versions whose stored records are brought forward when they are read. */
  readonly earlierVersions: readonly number[];
  readonly fields: readonly FieldRow[];
  /** Those that not every record has; the others are on the page of the room `record`. */
  readonly rules: readonly RuleReference[];
  readonly lifecycle?: LifecycleReference;
}

/** An object or a choice between objects that records are made of. */
export interface PartReference {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly fields: readonly FieldRow[];
}

/** One code with where its wording comes from: a quotation of a document, or that it is ours. */
export interface CodeReference extends NamedCode {
  readonly otherLabel: string;
  readonly definition?: string;
  readonly source: string;
  readonly isQuoted: boolean;
}

export interface CodelistReference {
  readonly name: string;
  /** Of the field that asks for it; empty when no field does. */
  readonly label: string;
  readonly codes: readonly CodeReference[];
}

/** Everything a page about one room says of its data, without markup. */
export interface RoomReference {
  readonly room: RoomName;
  readonly locale: Locale;
  /** What programs import from: `@saan/schema/agreement`. */
  readonly entry: string;
  readonly label: string;
  readonly otherLabel: string;
  readonly about: string;
  readonly records: readonly KindReference[];
  readonly parts: readonly PartReference[];
  readonly codelists: readonly CodelistReference[];
  /** Lifecycles of parts: a step of a plan, a post. */
  readonly lifecycles: readonly LifecycleReference[];
  /** The rules that every record has; on the page of the room `record` only. */
  readonly sharedRules: readonly RuleReference[];
  /** What its fields use of other rooms. */
  readonly borrowed: readonly Target[];
}

/** What one kind of record refers to. */
export interface KindLink {
  readonly kind: RecordKind;
  readonly label: string;
  readonly room: RoomName;
  /** The fields that do. */
  readonly paths: readonly string[];
}

/** One room on the map of the domain. */
export interface RoomOnTheMap {
  readonly room: RoomName;
  readonly entry: string;
  readonly label: string;
  readonly about: string;
  readonly records: readonly (Pick<KindReference, "kind" | "name" | "label" | "prefix" | "version"> & {
    readonly refersTo: readonly KindLink[];
    readonly referredFrom: readonly KindLink[];
  })[];
}

/** The whole domain: its rooms in their order, and which record refers to which. */
export interface DomainReference {
  readonly locale: Locale;
  readonly rooms: readonly RoomOnTheMap[];
}
