"use client";

import type { FormNode } from "@saan/forms/model";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { NumberField } from "../number-field/NumberField.js";
import { useKit } from "../provider/KitProvider.js";
import { Select } from "../select/Select.js";
import { TextArea } from "../text-area/TextArea.js";
import type { Decision } from "./decision.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface OtherAnswerProps {
  readonly node: FormNode;
  readonly name: string;
  readonly value: Decision["value"];
  readonly error: string | undefined;
  readonly onChange: (value: Decision["value"]) => void;
}

/** A box for an answer that neither of the two gave. */
export function OtherAnswer({ node, name, value, error, onChange }: OtherAnswerProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const shared = { label: fill(messages["mergeDialog.otherOf"], { name }), error };
  if (node.kind === "number") {
    const unit = node.unit?.[locale];
    return (
      <NumberField {...shared} unit={unit} value={typeof value === "number" ? value : null} onValueChange={onChange} />
    );
  }
  if (node.kind === "choice") {
    const options = (node.options ?? []).map(({ code, label }) => ({ value: String(code), label: label[locale] }));
    return <Select {...shared} options={options} value={String(value ?? "")} onValueChange={onChange} />;
  }
  return (
    <TextArea
      {...shared}
      rows={node.kind === "multiline" ? 4 : 2}
      value={String(value ?? "")}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
