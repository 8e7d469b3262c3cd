"use client";

import { useMessages } from "../messages/useMessages.js";
import { answerText } from "../schema-review/answerText.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { en } from "./en.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { th } from "./th.js";
import { useNodeField } from "./useNodeField.js";

/** An answer that cannot be changed, as text to read and copy. What is wrong with it is said all the same. */
export function PlainNode({ path }: NodeControlProps) {
  const { model, sources } = useFormSurroundings();
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources);
  const { node, value, field } = useNodeField(path);
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
