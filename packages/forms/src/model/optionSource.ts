import type { Locale } from "@saan/schema/field";

/** One answer a person can pick from a source too long to list: an area, an organisation. */
export interface Option {
  readonly key: string;
  readonly label: string;
  /** A second line that tells two equal labels apart: district and province. */
  readonly detail?: string;
  /** What the record will hold. */
  readonly value: unknown;
}

/** Where the answers of a reference field come from: a bundled list or a server. */
export interface OptionSource {
  /** Best first. A rejected promise is shown as "could not load", so let it reject. */
  search(
    query: string,
    context: {
      readonly locale: Locale;
      readonly signal: AbortSignal;
      /** What a rule `options` of the field gives: the province whose districts are asked for. */
      readonly within?: unknown;
    },
  ): Promise<readonly Option[]> | readonly Option[];
  /** The value for text that was typed and not picked; only asked when the field allows free text. */
  fromText?(text: string): unknown;
  /** How a stored value reads. */
  textOf?(value: unknown, locale: Locale): string;
}

/** Option sources by the name a field gives in `optionsFrom`. */
export type OptionSources = Readonly<Record<string, OptionSource>>;
