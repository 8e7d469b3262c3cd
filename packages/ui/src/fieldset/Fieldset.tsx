"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { Field } from "../field/Field.js";
import { FieldSurroundings, useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";

export interface FieldsetProps extends ComponentPropsWithoutRef<"fieldset"> {
  /** The question that its fields answer together. */
  readonly legend: ReactNode;
  /** One sentence that helps before anything is typed. */
  readonly hint?: ReactNode;
  /** What is wrong with the answers together: an end before its start. What is wrong with one field belongs to that field. */
  readonly error?: ReactNode;
  /** Said in words beside the label. */
  readonly required?: boolean;
  /** Every control of the kit inside is disabled. */
  readonly disabled?: boolean;
  /** Every control of the kit inside can be read, copied and sent, not changed. */
  readonly readOnly?: boolean;
  /**
   * `row` lays short fields side by side where there is room for them.
   * @default "stack"
   */
  readonly layout?: "stack" | "row";
}

/**
 * Fields that answer one question together, with a legend, a hint and an error of their own.
 * Renders a `<fieldset>`.
 */
export const Fieldset = forwardRef<HTMLFieldSetElement, FieldsetProps>(function Fieldset(
  { legend, hint, error, required, disabled, readOnly, layout = "stack", className, children, ...props },
  ref,
) {
  const state = useFieldState({ disabled, readOnly });
  const { id, "aria-describedby": describedBy, ...rest } = props;
  const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
  return (
    <Field
      {...rest}
      className={className}
      as="legend"
      ref={ref}
      ids={ids}
      label={legend}
      hint={hint}
      error={error}
      required={required}
      disabled={state.disabled}
    >
      <FieldSurroundings.Provider value={state}>
        <div className={layout === "row" ? "saan-fieldset-row" : "saan-field-group"}>{children}</div>
      </FieldSurroundings.Provider>
    </Field>
  );
});
