"use client";

import type { ReactNode } from "react";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { Sign } from "./Sign.js";
import { th } from "./th.js";
import type { FieldIds } from "./useFieldIds.js";

export interface FieldErrorProps {
  readonly ids: FieldIds;
  readonly error?: ReactNode;
}

/**
 * What is wrong with a field. Always mounted, so that a screen reader hears the text appear.
 * Renders a `<div aria-live="polite">`, empty while nothing is wrong.
 */
export function FieldError({ ids, error }: FieldErrorProps) {
  const messages = useMessages(th, en);
  return (
    <div className="saan-field-error" id={ids.errorId} aria-live="polite">
      {ids.invalid && (
        <>
          <Sign name="alert" className="saan-field-error-icon" />
          <span>
            <span className="saan-visually-hidden">{messages["field.error"]}: </span>
            {error}
          </span>
        </>
      )}
    </div>
  );
}
