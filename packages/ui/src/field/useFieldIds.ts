"use client";

import { type ReactNode, useId } from "react";

export interface FieldText {
  /** Set it when something outside links to the control (an error summary does). */
  readonly id?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly "aria-describedby"?: string;
}

export interface FieldIds {
  readonly controlId: string;
  readonly labelId: string;
  readonly hintId: string;
  readonly errorId: string;
  /** Hint, error and whatever the caller adds, in reading order. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** Whether there is anything to read: a zero is, an empty text is not. */
export function says(content: ReactNode): boolean {
  return content !== undefined && content !== null && content !== false && content !== "";
}

/** The ids that tie a control to its label, hint and error. */
export function useFieldIds({ id, hint, error, "aria-describedby": more }: FieldText): FieldIds {
  const generated = useId();
  const controlId = id ?? generated;
  // A dot, because a form's ids join their steps with hyphens: a field named "label" must not meet its group's label.
  const hintId = `${controlId}.hint`;
  const errorId = `${controlId}.error`;
  const invalid = says(error);
  const describing = [says(hint) && hintId, invalid && errorId, more].filter(Boolean).join(" ");
  const describedBy = describing === "" ? undefined : describing;
  return { controlId, labelId: `${controlId}.label`, hintId, errorId, describedBy, invalid };
}
