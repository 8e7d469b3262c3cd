import type { ReactNode } from "react";
import { says } from "../field/useFieldIds.js";

export interface ChoiceProps {
  /** The input's id; the hint's is made from it. */
  readonly inputId: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The `<input>`, already described by `choiceHintId(inputId)` if there is a hint. */
  readonly children: ReactNode;
}

export function choiceHintId(inputId: string): string {
  return `${inputId}.hint`;
}

/**
 * A radio button or checkbox with its words beside it. The whole row is the target, not the small mark.
 * Renders a `<div>`.
 */
export function Choice({ inputId, label, hint, children }: ChoiceProps) {
  return (
    <div className="saan-choice">
      {children}
      <div className="saan-choice-words">
        <label className="saan-choice-label" htmlFor={inputId}>
          {label}
        </label>
        {/* Outside the label: it describes the choice and is not part of its name. */}
        {says(hint) && (
          <div className="saan-choice-hint" id={choiceHintId(inputId)}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
