import { forwardRef } from "react";
import { DateTextField } from "./DateTextField.js";
import type { DateFieldProps } from "./dateFieldProps.js";

/**
 * A date in one line of text, as Thai people write it: `19/07/2562`, `16 มี.ค.63`, `๑๙ ก.ค. ๒๕๖๒`, pasted or typed. It reads
 * the date back in words, asks when the year could be of the other era, and never changes what was typed.
 * Renders an `<input>`; what an input takes goes to it, except `name`.
 */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(props, ref) {
  return <DateTextField {...props} ref={ref} />;
});
