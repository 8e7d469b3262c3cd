import type { ComponentPropsWithoutRef } from "react";
import type { FieldContent } from "../field/Field.js";
import type { DateFieldValue, DateParser } from "./understandDate.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface DateFieldProps extends FieldContent, InputProps {
  /**
   * `day` asks for a whole date; `any` also takes a month, a year, `ปลายเดือนสิงหาคม 2563`.
   * @default "day"
   */
  readonly precision?: "day" | "any";
  /** The date held, or `null`. Leave it out to let the field keep its own. */
  readonly value?: DateFieldValue | null;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: DateFieldValue | null;
  /**
   * Called with a finished date, never with one half typed; with `null` when the field was emptied, or left with a text
   * that is no date.
   */
  readonly onValueChange?: (value: DateFieldValue | null) => void;
  /** The text in the field, when the caller keeps it. */
  readonly text?: string;
  /** Every change of the text, so that a form can keep one that is not a date yet. */
  readonly onTextChange?: (text: string) => void;
  /**
   * Reads the text. Give `parseThaiDate` of `@saan/thai/calendar` where words are copied from documents: it knows times in
   * words and last days by name, too, for 1.5 kB more.
   * @default parseShortThaiDate
   */
  readonly parse?: DateParser;
  /** Name of a hidden input that carries the ISO date in a native form; a text that cannot be read goes as it was typed. */
  readonly name?: string;
}
