"use client";

import { CheckboxGroup } from "../checkbox-group/CheckboxGroup.js";
import { useKit } from "../provider/KitProvider.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { Select } from "../select/Select.js";
import type { NodeControlProps } from "./FormSurroundings.js";
import type { NodeField } from "./NodeField.js";
import { useNodeField } from "./useNodeField.js";

/** At most this many answers are laid out to be seen at once. */
const FEW = 4;

/** One of a few answers: radio buttons when they fit on a hand, else a list to open. */
export function ChoiceNode({ path }: NodeControlProps) {
  const asked = useNodeField(path);
  const { node, value, setValue, onBlur, field } = asked;
  const chosen = typeof value === "string" ? value : "";
  const options = useOffered(asked, [chosen]);
  const asRadio =
    node.widget === "radio" || (node.widget === undefined && node.required && (node.options ?? []).length <= FEW);
  if (asRadio) {
    return (
      <RadioGroup
        {...field}
        name={field.name ?? field.id}
        options={options}
        value={chosen}
        onValueChange={setValue}
        onBlur={onBlur}
      />
    );
  }
  return <Select {...field} options={options} value={chosen} onValueChange={setValue} onBlur={onBlur} width="medium" />;
}

/** Any number of answers of one list. */
export function ChoicesNode({ path }: NodeControlProps) {
  const asked = useNodeField(path);
  const { value, setValue, onBlur, field } = asked;
  const chosen = Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
  const options = useOffered(asked, chosen);
  return <CheckboxGroup {...field} options={options} value={chosen} onValueChange={setValue} onBlur={onBlur} />;
}

/** The options a rule leaves. An answer that is not offered any more stays to be seen, with what is said about it. */
function useOffered({ node, offered }: NodeField, chosen: readonly string[]) {
  const { locale } = useKit();
  const isShown = (code: string) => offered === undefined || chosen.includes(code) || offered.includes(code);
  const shown = (node.options ?? []).filter(({ code }) => isShown(code));
  return shown.map(({ code, label }) => ({ value: code, label: label[locale] }));
}
