/** What a typed text says. */
export type TextReading<Value> =
  | { readonly kind: "empty" }
  | {
      readonly kind: "value";
      readonly value: Value;
      /** What the box shows once it is left. */
      readonly shown: string;
      /** Read, and still not right: above a limit, say. The value is told all the same. */
      readonly problem?: string;
    }
  | { readonly kind: "problem"; readonly problem: string }
  /** Whatever reads it is still being loaded. */
  | { readonly kind: "unknown" };

/** How the text of one kind of field is read and written. */
export interface TextReader<Value> {
  readonly read: (text: string) => TextReading<Value>;
  /** A value as the box shows it. */
  readonly show: (value: Value) => string;
  /**
   * Whether a text can only be meant so while keys are still coming. Such a value is told at once; any other when the box
   * is left.
   * @default never
   */
  readonly isWhole?: (text: string) => boolean;
  /** A wide sign, `：`, is not the narrow one here, as it is in a number. @default false */
  readonly isAddress?: boolean;
  /** @default Object.is */
  readonly same?: (a: Value | null, b: Value | null) => boolean;
}

/** What a field that reads a typed text takes from its caller. */
export interface ReadTextProps<Value> {
  /** The value, when the caller keeps it; `null` for none. */
  readonly value?: Value | null;
  /**
   * The value to begin with, when the part keeps its own.
   * @default null
   */
  readonly defaultValue?: Value | null;
  /**
   * Called with a value that is whole, never with one half typed; with `null` when the box was emptied, or left with a text
   * that cannot be read.
   */
  readonly onValueChange?: (value: Value | null) => void;
  /** The text in the box, when the caller keeps it: a draft may hold one that cannot be read, and must not lose it. */
  readonly text?: string;
  /** The text as typed, and once more when leaving the box puts it in order. */
  readonly onTextChange?: (text: string) => void;
  /** Name of a hidden input that carries the value in a native form; a text that cannot be read goes as it was typed. */
  readonly name?: string;
}
