"use client";

import { useCallback, useMemo } from "react";
import { CheckboxGroup } from "../checkbox-group/CheckboxGroup.js";
import { inOptionOrder } from "../checkbox-group/checkedValues.js";
import { MOST_IN_SIGHT } from "../choice/mostInSight.js";
import { Combobox } from "../combobox/Combobox.js";
import { MultiSelect } from "../multi-select/MultiSelect.js";
import { useKit } from "../provider/KitProvider.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { Select } from "../select/Select.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import type { AskedProps, NodeField } from "./NodeField.js";
import { asUnchosen, unchosenText } from "./unchosenText.js";

/** At most this many answers are laid out to be seen at once. */
const FEW = 4;

/** One of a few answers: radio buttons when they fit on a hand, a list to open, or to search in when it is long. */
export function ChoiceNode({ asked }: AskedProps) {
  const isSearched = useIsSearched(asked);
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
  if (isSearched) return <SearchedChoice asked={asked} options={options} />;
  return <Select {...field} options={options} value={chosen} onValueChange={setValue} onBlur={onBlur} width="medium" />;
}

interface SearchedChoiceProps {
  readonly asked: NodeField;
  readonly options: ReturnType<typeof useOffered>;
}

/** The form keeps a text that is not chosen yet, so that neither a draft nor a submit drops it without a word. */
function SearchedChoice({ asked: { node, value, setValue, onBlur, field }, options }: SearchedChoiceProps) {
  const { locale } = useKit();
  const textOf = useCallback(
    (code: string) => node.options?.find((option) => option.code === code)?.label[locale] ?? code,
    [node, locale],
  );
  const unchosen = unchosenText(node, value);
  return (
    <Combobox<string>
      {...field}
      options={options}
      textOf={textOf}
      value={unchosen === undefined ? String(value) : null}
      text={unchosen}
      onTextChange={(text) => setValue(asUnchosen(node, text))}
      onValueChange={(code) => {
        // The text of what is no longer chosen has just been kept.
        if (code !== null) setValue(code);
      }}
      onBlur={onBlur}
    />
  );
}

/** Any number of answers of one list: all in sight, or searched when they are many. */
export function ChoicesNode({ asked }: AskedProps) {
  const isSearched = useIsSearched(asked);
  const { node, value, setValue, onBlur, field } = asked;
  const chosen = Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
  const options = useOffered(asked, chosen);
  if (!isSearched) {
    const isLong = (node.options ?? []).length > MOST_IN_SIGHT;
    return (
      <CheckboxGroup
        {...field}
        className={isLong ? "saan-schema-form-boxes" : undefined}
        options={options}
        value={chosen}
        onValueChange={setValue}
        onBlur={onBlur}
      />
    );
  }
  return (
    <MultiSelect
      {...field}
      options={options}
      value={chosen}
      onValueChange={(codes) => setValue(inOptionOrder(options, new Set(codes)))}
      onBlur={onBlur}
    />
  );
}

/** Whether there are too many options to be read. Where no script is at work nothing can be searched. */
function useIsSearched({ node }: NodeField): boolean {
  const { named } = useFormSurroundings();
  return !named && (node.options ?? []).length > MOST_IN_SIGHT;
}

/** The options a rule leaves. An answer that is not offered any more stays to be seen, with what is said about it. */
function useOffered({ node, offered }: NodeField, chosen: readonly string[]) {
  const { locale } = useKit();
  const besides = offered === undefined ? "" : chosen.filter((code) => !offered.includes(code)).join("\n");
  // The same array while its content is: what it is searched by is made once.
  return useMemo(() => {
    const kept = besides.split("\n");
    const isShown = (code: string) => offered === undefined || kept.includes(code) || offered.includes(code);
    const shown = (node.options ?? []).filter(({ code }) => isShown(code));
    const other = locale === "th" ? "en" : "th";
    return shown.map(({ code, label }) => ({ key: code, value: code, label: label[locale], keywords: label[other] }));
  }, [node, offered, besides, locale]);
}
