"use client";

import { useMessages } from "../messages/useMessages.js";
import { answerText } from "../schema-review/answerText.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { en } from "./en.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import type { AskedProps } from "./NodeField.js";
import { th } from "./th.js";

/** An answer that cannot be changed, as text to read and copy. What is wrong with it is said all the same. */
export function PlainNode({ asked: { node, value, field } }: AskedProps) {
  const { model, sources } = useFormSurroundings();
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources);
  const text = answerText(model, node, value, settings);
  return (
    // Where a summary of errors leads.
    <dl className="saan-field saan-schema-form-plain" id={field.id} tabIndex={-1}>
      <dt className="saan-field-label">{field.label}</dt>
      {field.error && <dd className="saan-field-error">{field.error}</dd>}
      <dd data-empty={text === "" || undefined}>{text === "" ? messages["schemaForm.notStated"] : text}</dd>
    </dl>
  );
}
