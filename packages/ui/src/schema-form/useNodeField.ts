"use client";

import { issueText } from "@saan/forms/messages";
import type { FormNode } from "@saan/forms/model";
import { domId, useFormNode } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import type { ReactNode } from "react";
import { afterPress } from "../field/afterPress.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { adviceHint } from "./adviceHint.js";
import { en } from "./en.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import { isAlwaysRequired } from "./isAlwaysRequired.js";
import { privacyNote } from "./privacyNote.js";
import { th } from "./th.js";

/** What a control of the kit needs of a node: its words, its error, and the two ways to answer. */
export interface NodeField {
  readonly node: FormNode;
  readonly value: unknown;
  readonly setValue: (value: unknown) => void;
  readonly onBlur: () => void;
  /** What its source of options is asked within: the province of a district. */
  readonly within: unknown;
  /** The codes of its own options that are offered; all of them when undefined. */
  readonly offered: readonly string[] | undefined;
  /** Spread on any control of the kit. */
  readonly field: {
    readonly id: string;
    readonly label: string;
    readonly hint: ReactNode;
    readonly error: string | undefined;
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly disabled: boolean;
  };
}

/** Joins one node of the form to one control. Only that control renders when its value or its issues change. */
export function useNodeField(path: Path): NodeField {
  const { control, model, formId } = useFormSurroundings();
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { node, value, setValue, onBlur, issues, advice, mode, required, within, offered } = useFormNode(control, path);
  const [first] = issues;
  const said = [node.hint?.[locale], privacyNote(model, path, locale, messages)].filter((part) => part !== undefined);
  const hint = said.length > 0 ? said.join(" ") : undefined;
  // Advice keeps nobody from going on: it is no error, and stands where a person reads before writing.
  const advised = advice.map((one) => issueText(one, { node, locale }));
  return {
    node,
    value,
    within,
    offered,
    setValue,
    onBlur: () => afterPress(onBlur),
    field: {
      id: domId(formId, path),
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
