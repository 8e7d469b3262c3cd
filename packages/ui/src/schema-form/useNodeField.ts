"use client";

import { issueText } from "@saan/forms/messages";
import { useFormNode } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { afterPress } from "../field/afterPress.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { adviceHint } from "./adviceHint.js";
import { en } from "./en.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import { isAlwaysRequired } from "./isAlwaysRequired.js";
import type { AskedField } from "./NodeField.js";
import { privacyNote } from "./privacyNote.js";
import { th } from "./th.js";

/**
 * Joins one field of the `SchemaForm` around to one control. Only that control renders when its value or its issues change.
 *
 * @throws SaanError `no-form` outside of a form, `no-such-field` when the form has nothing at the path.
 */
export function useNodeField(path: Path): AskedField {
  const { control, model, named } = useFormSurroundings();
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const bound = useFormNode(control, path, ownText);
  const { node, issues, advice, display, mode, required, onBlur } = bound;
  const [first] = issues;
  const said = [node.hint?.[locale], privacyNote(model, path, locale, messages)].filter((part) => part !== undefined);
  const hint = said.length > 0 ? said.join(" ") : undefined;
  // Advice keeps nobody from going on: it is no error, and stands where a person reads before writing.
  const advised = advice.map((one) => issueText(one, { node, locale }));
  return {
    node,
    value: bound.value,
    within: bound.within,
    offered: bound.offered,
    display,
    mode,
    setValue: bound.showValue,
    setTyped: bound.setValue,
    told: bound,
    onBlur: () => afterPress(onBlur),
    field: {
      id: bound.id,
      name: named ? bound.name : undefined,
      label: node.label[locale],
      hint: advised.length > 0 ? adviceHint(hint, advised) : hint,
      error: first && issueText(first, { node, locale }),
      // What a rule requires is required as long as it is shown.
      required: required && (!node.required || isAlwaysRequired(model, path)),
      readOnly: mode === "readOnly" || mode === "plain",
      disabled: mode === "disabled",
    },
  };
}

const ownText = { ownText: true };
