import type { Form } from "@saan/forms/model";
import type { Quantity } from "@saan/schema/field";
import type { RecordKind } from "@saan/schema/record";
import type { Say } from "../../messages/useWords.js";

/** The kinds of the generic register, in the order of the menu. */
export const registerKinds = ["meeting", "indicatorReport", "funding", "organization"] as const;

export type RegisterKind = (typeof registerKinds)[number];

/** Where each kind stands among the addresses: `/meetings`, `/api/meetings`. */
export const registerPaths: Readonly<Record<RegisterKind, string>> = {
  meeting: "meetings",
  indicatorReport: "indicator-reports",
  funding: "funding",
  organization: "organizations",
};

/** A column of a list: a field by its path in the form, or a count of which number, comparator and unit are one fact. */
export type ListColumn<T> = string | CountColumn<T>;

export interface CountColumn<T> {
  /** The field whose name the column has. */
  readonly field: string;
  count(record: T, say: Say): Quantity | undefined;
}

/** What a kind of record is to the generic register; all else is read off its form. */
export interface Registered<T> {
  readonly kind: RegisterKind;
  readonly form: Form<T>;
  /** The kind in `@saan/schema`, which its ids begin with. */
  readonly recordKind: RecordKind;
  /** The record as it may be shown: small counts hidden. */
  shown(record: T): T;
  /** What a record is called in lists and at the head of its page. */
  title(record: T, locale: "th" | "en", say: Say): string;
  /** The columns of the list, after the title. */
  readonly columns: readonly ListColumn<T>[];
}
