import { readJuristicId } from "@saan/thai/identifiers";
import { forwardRef } from "react";
import { ThirteenDigitsField, type ThirteenDigitsFieldProps } from "../citizen-id-field/ThirteenDigitsField.js";

export interface JuristicIdFieldProps extends ThirteenDigitsFieldProps {
  /**
   * Hides all but the last three digits while the box is not in use. The number is public by law, so it is shown unless
   * the page has a reason of its own.
   * @default false
   */
  readonly masked?: boolean;
}

/**
 * A juristic person's registration number (เลขทะเบียนนิติบุคคล), which is its taxpayer number too: in groups as it is typed, its
 * check digit tried.
 * Renders an `<input type="text" inputmode="numeric">`.
 */
export const JuristicIdField = forwardRef<HTMLInputElement, JuristicIdFieldProps>(function JuristicIdField(
  { masked = false, ...props },
  ref,
) {
  return (
    <ThirteenDigitsField
      {...props}
      boxRef={ref}
      masked={masked}
      readNumber={readJuristicId}
      wrongFirst="idField.notJuristic"
    />
  );
});
