import { readCitizenId } from "@saan/thai/identifiers";
import { forwardRef } from "react";
import { ThirteenDigitsField, type ThirteenDigitsFieldProps } from "./ThirteenDigitsField.js";

export interface CitizenIdFieldProps extends ThirteenDigitsFieldProps {
  /**
   * Hides all but the last three digits while the box is not in use: other people see the screen, and use the computer.
   * @default true
   */
  readonly masked?: boolean;
  /**
   * Also takes numbers that begin with 0, which people without a registered status hold.
   * @default false
   */
  readonly unregistered?: boolean;
}

/**
 * A citizen's identification number (เลขประจำตัวประชาชน), in the groups of the card as it is typed, its check digit tried, and
 * hidden at rest. Ask for it only where a law says so: the kit's own records never do.
 * Renders an `<input type="text" inputmode="numeric">`.
 */
export const CitizenIdField = forwardRef<HTMLInputElement, CitizenIdFieldProps>(function CitizenIdField(
  { masked = true, unregistered = false, ...props },
  ref,
) {
  return (
    <ThirteenDigitsField
      {...props}
      boxRef={ref}
      masked={masked}
      readNumber={(text) => readCitizenId(text, { unregistered })}
      wrongFirst="idField.notACitizen"
    />
  );
});
