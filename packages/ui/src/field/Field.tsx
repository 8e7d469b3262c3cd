"use client";

import { type ForwardedRef, forwardRef, type HTMLAttributes, type ReactNode } from "react";
import { partClass } from "../part/partClass.js";
import { errorRegion } from "./errorRegion.js";
import { type FieldIds, says } from "./useFieldIds.js";
import { useRequiredMark } from "./useRequiredMark.js";

/** What every control of the kit can say about itself. */
export interface FieldContent {
  /** What is asked, in a few words. It names the control. */
  readonly label: ReactNode;
  /** One sentence that helps before anything is typed. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. Its presence marks the control invalid. */
  readonly error?: ReactNode;
  /** Said in words beside the label, and to assistive technology by `aria-required`. */
  readonly required?: boolean;
}

export interface FieldProps extends FieldContent, Omit<HTMLAttributes<HTMLElement>, "id"> {
  /** From `useFieldIds`: what ties label, hint and error to the control. */
  readonly ids: FieldIds;
  /**
   * `label` for one control; `legend` for a group of them, which then is a `fieldset` that carries hint and error.
   * @default "label"
   */
  readonly as?: "label" | "legend";
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
}

/**
 * Label, hint, error and control, in reading order: the error stands above the control, where it is read first.
 * Renders a `<div>`, or a `<fieldset>` for a group.
 */
export const Field = forwardRef<HTMLElement, FieldProps>(function Field(
  { ids, label, hint, error, required, as = "label", disabled, className, children, ...props },
  ref,
) {
  // A long form has hundreds of fields: no text and no element stands in two pieces where one will do.
  const words = typeof label === "string" ? `${label} ` : <>{label} </>;
  const mark = useRequiredMark();
  const help = says(hint) && (
    <div className="saan-field-hint" id={ids.hintId}>
      {hint}
    </div>
  );
  const wrong = errorRegion(ids, error);
  const shell = {
    ...props,
    className: partClass("saan-field", className),
    "data-invalid": ids.invalid || undefined,
    "data-disabled": disabled || undefined,
  };
  if (as === "legend") {
    return (
      <fieldset
        {...shell}
        ref={ref as ForwardedRef<HTMLFieldSetElement>}
        id={ids.controlId}
        tabIndex={-1}
        aria-describedby={ids.describedBy}
        disabled={disabled}
      >
        <legend className="saan-field-label" id={ids.labelId}>
          {words}
          {required && mark}
        </legend>
        {help}
        {wrong}
        {children}
      </fieldset>
    );
  }
  return (
    <div {...shell} ref={ref as ForwardedRef<HTMLDivElement>}>
      <label className="saan-field-label" id={ids.labelId} htmlFor={ids.controlId}>
        {words}
        {required && mark}
      </label>
      {help}
      {wrong}
      {children}
    </div>
  );
});
