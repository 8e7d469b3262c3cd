"use client";

import { issueText } from "@saan/forms/messages";
import { nodeAt } from "@saan/forms/model";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import type { SchemaFormWork } from "./SchemaFormWork.js";
import { th } from "./th.js";

/** Says new advice aloud; it is seen at its field. Advice that was there before is not said again. */
export function AdviceStatus({ handle }: { readonly handle: SchemaFormWork }) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { model } = handle.form;
  const values = handle.advice.length > 0 ? handle.values() : undefined;
  const said = handle.advice.map((one) => issueText(one, { node: nodeAt(model, one.path, values), locale }));
  return (
    <div className="saan-visually-hidden" aria-live="polite" aria-relevant="additions">
      {[...new Set(said)].map((text) => (
        <p key={text}>
          {messages["schemaForm.advice"]}: {text}
        </p>
      ))}
    </div>
  );
}
