import * as z from "zod";
import type { Bilingual, Locale } from "./bilingual.js";

/** One code of a list, in both languages. `source` quotes the document the Thai term comes from, or says `proposed`. */
export interface CodeEntry {
  readonly th: string;
  readonly en: string;
  readonly definition?: Bilingual;
  readonly source?: string;
}

export type CodeEntries = Readonly<Record<string, CodeEntry>>;

/** What every codelist can do, whichever its codes: take this as a parameter. */
export interface AnyCodelist {
  readonly codes: readonly string[];
  readonly entries: CodeEntries;
  /** The label of a code; a code that is not in the list comes back as it is, so that unknown data stays visible. */
  label(code: string, locale: Locale): string;
}

/** A closed list of codes: the codes in the order written, their labels, and the zod enum that reads them. */
export interface Codelist<T extends CodeEntries> extends AnyCodelist {
  readonly codes: readonly (keyof T & string)[];
  readonly entries: T;
  readonly schema: z.ZodEnum<{ [K in keyof T & string]: K }>;
}

/** The union of a list's codes: `CodeOf<typeof partyRoles>`. */
export type CodeOf<L extends AnyCodelist> = keyof L["entries"] & string;

/**
 * Makes a codelist from its entries, in the order they are written (JavaScript moves keys that look like whole numbers
 * to the front: such codes need a letter).
 */
export function codelist<
  const T extends Record<string, { th: string; en: string; definition?: Bilingual; source?: string }>,
>(entries: T): Codelist<T> {
  const codes = Object.keys(entries) as (keyof T & string)[];
  let schema: Codelist<T>["schema"] | undefined;
  return {
    codes,
    entries,
    // Made when a field first holds such a code: most of a domain's lists are never read from.
    get schema() {
      schema ??= z.enum(Object.fromEntries(codes.map((code) => [code, code])) as { [K in keyof T & string]: K });
      return schema;
    },
    label(code, locale) {
      const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
      return entry ? entry[locale] : code;
    },
  };
}
