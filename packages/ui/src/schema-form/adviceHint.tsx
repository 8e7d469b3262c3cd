"use client";

import { Fragment, type ReactNode } from "react";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** A hint with advice after it, which is heard with the field as the hint is. */
export function adviceHint(hint: string | undefined, advice: readonly string[]): ReactNode {
  return (
    <>
      {hint}
      {advice.map((text) => (
        <Fragment key={text}>
          {" "}
          <Advice text={text} />
        </Fragment>
      ))}
    </>
  );
}

function Advice({ text }: { readonly text: string }) {
  const messages = useMessages(th, en);
  return (
    <span className="saan-schema-form-advice">
      <strong>{messages["schemaForm.advice"]}:</strong> {text}
    </span>
  );
}
