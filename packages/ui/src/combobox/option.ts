/** One thing that can be chosen. */
export interface ComboboxOption<T> {
  /** Tells the options of one answer apart. */
  readonly key: string;
  readonly label: string;
  /** What sets it apart from others of the same name: `อ.เมืองพะเยา จ.พะเยา`. */
  readonly detail?: string;
  /** Other words it is found by in a list of `options`, never shown: an acronym, the English name. */
  readonly keywords?: string;
  /** The heading it stands under. Options of one group stand together. */
  readonly group?: string;
  /** Is read, cannot be chosen. */
  readonly disabled?: boolean;
  readonly value: T;
}

/**
 * Answers the options for a text, the best first. Folding (ำ, tone marks, Thai digits) is the source's work: the box
 * passes on what was typed. An empty text asks for what to show before anything is typed.
 *
 * An answer that comes late (a promise) is debounced; `signal` aborts when the text has changed.
 */
export type ComboboxSearch<T> = (
  query: string,
  context: { readonly signal: AbortSignal },
) => readonly ComboboxOption<T>[] | Promise<readonly ComboboxOption<T>[]>;

/** A row of the open list: an option, the typed text itself, another try, or all options at once. */
export type ComboboxRow<T> =
  | { readonly kind: "option"; readonly key: string; readonly option: ComboboxOption<T> }
  | { readonly kind: "text"; readonly key: string; readonly text: string }
  | { readonly kind: "retry"; readonly key: string }
  | { readonly kind: "all"; readonly key: string };

/** Whether a row can be lit and pressed. */
export function canBePressed<T>(row: ComboboxRow<T> | undefined): boolean {
  return row !== undefined && !(row.kind === "option" && row.option.disabled);
}
