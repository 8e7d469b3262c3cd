"use client";

import type { Option } from "@saan/forms/model";
import { formatThaiDate } from "@saan/thai/calendar";
import { useCallback, useMemo } from "react";
import { Combobox } from "../combobox/Combobox.js";
import { DateField } from "../date-field/DateField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { useKit } from "../provider/KitProvider.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { useNodeField } from "./useNodeField.js";

/** A date as stated or a plain day. Until it can be read the form keeps the text that was typed, so nothing is lost. */
export function DateNode({ path }: NodeControlProps) {
  const { node, value, setValue, onBlur, field } = useNodeField(path);
  const stated = node.kind === "stated-date";
  return (
    <DateField
      {...field}
      precision={stated ? "any" : "day"}
      value={stated ? readStated(value) : readDay(value)}
      text={unreadText(value)}
      onTextChange={(text) => setValue(stated ? (text === "" ? null : { asStated: text }) : text)}
      onValueChange={(date) => setValue(stated ? date : (date?.iso ?? ""))}
      onBlur={onBlur}
    />
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function readStated(value: unknown): DateFieldValue | null {
  return isObject(value) && typeof value.iso === "string" ? (value as unknown as DateFieldValue) : null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readDay(value: unknown): DateFieldValue | null {
  if (typeof value !== "string" || !DAY.test(value)) return null;
  // A stored day is shown as a Thai reader writes it; one that was just typed keeps its own text.
  return { asStated: formatThaiDate(value, { style: "numeric" }), iso: value, precision: "day" };
}

/** What was typed and could not be read yet; undefined when the value says it all. */
function unreadText(value: unknown): string | undefined {
  if (typeof value === "string") return DAY.test(value) ? undefined : value;
  return isObject(value) && value.iso === undefined && typeof value.asStated === "string" ? value.asStated : undefined;
}

/** One of many answers, searched for. Where the field allows it, a text of one's own. */
export function ReferenceNode({ path }: NodeControlProps) {
  const { node, value, setValue, onBlur, field } = useNodeField(path);
  const { sources } = useFormSurroundings();
  const { locale } = useKit();
  const source = node.source === undefined ? undefined : sources[node.source];
  const fromText = useMemo(() => {
    if (!node.freeText) return undefined;
    return (text: string) => source?.fromText?.(text) ?? { nameAsStated: text };
  }, [node.freeText, source]);
  const search = useCallback(
    (query: string, { signal }: { signal: AbortSignal }): readonly Option[] | Promise<readonly Option[]> =>
      source?.search(query, { locale, signal }) ?? [],
    [source, locale],
  );
  const textOf = useCallback(
    (reference: unknown) => source?.textOf?.(reference, locale) ?? nameAsStated(reference),
    [source, locale],
  );
  return (
    <Combobox<unknown>
      {...field}
      search={search}
      textOf={textOf}
      value={value ?? null}
      onValueChange={setValue}
      fromText={fromText}
      onBlur={onBlur}
    />
  );
}

function nameAsStated(reference: unknown): string {
  return isObject(reference) && typeof reference.nameAsStated === "string" ? reference.nameAsStated : "";
}
