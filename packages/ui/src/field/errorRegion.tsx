"use client";

import type { ReactElement, ReactNode } from "react";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { Sign } from "./Sign.js";
import { th } from "./th.js";
import type { FieldIds } from "./useFieldIds.js";

/**
 * What is wrong with a field: a `<div aria-live="polite">`, empty while nothing is. It is always there, so that a screen reader
 * hears the words appear; and no component of its own, for a long form has hundreds.
 */
export function errorRegion(ids: FieldIds, error: ReactNode): ReactElement {
  return (
    <div className="saan-field-error" id={ids.errorId} aria-live="polite">
      {ids.invalid && <ErrorWords>{error}</ErrorWords>}
    </div>
  );
}

function ErrorWords({ children }: { readonly children: ReactNode }) {
  const messages = useMessages(th, en);
  return (
    <>
      <Sign name="alert" className="saan-field-error-icon" />
      <span>
        <span className="saan-visually-hidden">{messages["field.error"]}: </span>
        {children}
      </span>
    </>
  );
}
