import type { ComponentPropsWithoutRef } from "react";
import type { ComboboxOption, ComboboxSearch } from "../combobox/option.js";
import type { FieldContent } from "../field/Field.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface MultiSelectProps<T = string> extends FieldContent, InputProps {
  /** The options themselves. Keep the array the same while its content is. */
  readonly options?: readonly ComboboxOption<T>[];
  /** Answers the options for a text, at once or later; for what is too much to be here. */
  readonly search?: ComboboxSearch<T>;
  /** The chosen values, in the order they were chosen. Leave it out to let the box keep its own. */
  readonly value?: readonly T[];
  /**
   * The value to begin with, when the part keeps its own.
   * @default []
   */
  readonly defaultValue?: readonly T[];
  /** Called with every new value. */
  readonly onValueChange?: (value: readonly T[]) => void;
  /**
   * What tells two values apart, and what a native form sends under `name` for each.
   * @default String
   */
  readonly keyOf?: (value: T) => string;
  /**
   * The words for a chosen value.
   * @default the label of its option
   */
  readonly textOf?: (value: T) => string;
  /** At most this many can be chosen. */
  readonly max?: number;
  /**
   * A first row that chooses all options, or takes all out again: for short lists.
   * @default false
   */
  readonly selectAll?: boolean;
  /**
   * Milliseconds of rest before a source that answers later is asked.
   * @default 200
   */
  readonly debounce?: number;
}
