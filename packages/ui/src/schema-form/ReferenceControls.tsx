"use client";

import type { Option, OptionSource } from "@saan/forms/model";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { Combobox } from "../combobox/Combobox.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { TextField } from "../text-field/TextField.js";
import { ALWAYS_TAKEN } from "./AnswerControls.js";
import { en } from "./en.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import type { AskedProps } from "./NodeField.js";
import { th } from "./th.js";

/**
 * One of many answers: searched for where the tool has a source of them, else written as the document has it. A field that
 * takes no text of one's own is a search in either case.
 */
export function ReferenceNode({ path, asked }: AskedProps) {
  const { sources } = useFormSurroundings();
  const { node } = asked;
  const source = node.source !== undefined && Object.hasOwn(sources, node.source) ? sources[node.source] : undefined;
  if (source) return <SearchedReference path={path} asked={asked} source={source} />;
  return node.freeText ? (
    <WrittenReference path={path} asked={asked} />
  ) : (
    <SourcelessReference path={path} asked={asked} />
  );
}

/** Where no list was given to search in, the field says so, by name: every search would only find nothing. */
function SourcelessReference({ path, asked }: AskedProps) {
  const messages = useMessages(th, en);
  const { node, field } = asked;
  const missing = fill(messages["schemaForm.noSource"], { source: node.source ?? "" });
  const withMissing = (
    <>
      {field.hint} {missing}
    </>
  );
  const hint = field.readOnly || field.disabled ? field.hint : withMissing;
  return <SearchedReference path={path} asked={{ ...asked, field: { ...field, hint } }} source={undefined} />;
}

/**
 * Where the field allows it, a text of one's own; where it does not, the form keeps a text that is not chosen yet, so that
 * neither a draft nor a submit drops it without a word.
 */
function SearchedReference({ asked, source }: AskedProps & { readonly source: OptionSource | undefined }) {
  const { node, value, setValue, onBlur, field, within } = asked;
  const { locale } = useKit();
  const fromText = useMemo(() => {
    if (!node.freeText) return undefined;
    return (text: string) => source?.fromText?.(text) ?? { nameAsStated: text };
  }, [node.freeText, source]);
  const search = useCallback(
    (query: string, { signal }: { signal: AbortSignal }): readonly Option[] | Promise<readonly Option[]> =>
      source?.search(query, { locale, signal, within }) ?? [],
    [source, locale, within],
  );
  const textOf = useCallback(
    (reference: unknown) => source?.textOf?.(reference, locale) ?? nameAsStated(reference),
    [source, locale],
  );
  const unchosen = typeof value === "string" ? value : undefined;
  // Of a draft from when the field took no text of one's own.
  const own = useMemo(() => (fromText && unchosen?.trim() ? fromText(unchosen) : null), [fromText, unchosen]);
  const chosen = unchosen === undefined ? (value ?? null) : own;
  const common = { ...field, search, textOf, value: chosen, onBlur };
  if (fromText) return <Combobox<unknown> {...common} onValueChange={setValue} fromText={fromText} />;
  return (
    <Combobox<unknown>
      {...common}
      text={unchosen ?? (chosen === null ? "" : textOf(chosen))}
      onTextChange={(text) => setValue(text.trim() === "" ? null : text)}
      onValueChange={(reference) => {
        // The text of what is no longer chosen has just been kept.
        if (reference !== null) setValue(reference);
      }}
    />
  );
}

/**
 * A name as the document has it. A stored reference to a record stays one until its name is another, and is one again when
 * the name is put back: a key pressed by mistake must not untie it.
 */
function WrittenReference({ asked: { value, setValue, onBlur, field } }: AskedProps) {
  const tied = useRef<unknown>(undefined);
  useEffect(() => {
    if (isObject(value) && Object.keys(value).some((key) => key !== "nameAsStated")) tied.current = value;
  }, [value]);
  const write = (text: string) => {
    if (text.trim() === "") setValue(null);
    else setValue(text === nameAsStated(tied.current) ? tied.current : { nameAsStated: text });
  };
  return (
    <TextField
      {...field}
      value={typeof value === "string" ? value : nameAsStated(value)}
      maxLength={ALWAYS_TAKEN}
      onChange={(event) => write(event.target.value)}
      onBlur={onBlur}
    />
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function nameAsStated(reference: unknown): string {
  return isObject(reference) && typeof reference.nameAsStated === "string" ? reference.nameAsStated : "";
}
