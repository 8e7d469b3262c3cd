"use client";

import { isReadByFigure, type TextFormat } from "@saan/forms/model";
import { useRef, useState } from "react";
import { Checkbox } from "../checkbox/Checkbox.js";
import { NumberField } from "../number-field/NumberField.js";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { useKit } from "../provider/KitProvider.js";
import { TextArea } from "../text-area/TextArea.js";
import { TextField, type TextFieldProps } from "../text-field/TextField.js";
import { TimeField } from "../time-field/TimeField.js";
import type { NodeControlProps } from "./FormSurroundings.js";
import { useNodeField } from "./useNodeField.js";

/** From this room on a text is written in a box of several lines. */
const MANY_CHARACTERS = 500;

/** A browser that lays out a text of megabytes without a line break stands still for minutes. */
export const ALWAYS_TAKEN = 10_000;

/**
 * UTF-16 units a box with a limit takes: far above the limit, so that a text somewhat too long stays whole and can be
 * shortened. A field without a limit takes everything.
 */
function room(limit: number | undefined): number | undefined {
  return limit === undefined ? undefined : Math.max(ALWAYS_TAKEN, limit * 4);
}

/** One line of text, kept by the browser as any input keeps it: what is typed renders nothing. */
export function TextNode({ path }: NodeControlProps) {
  const { node, value, setValue, onBlur, field } = useNodeField(path, ownText);
  const text = typeof value === "string" ? value : "";
  const box = useShownText(text);
  // The field of times is to the minute, and would take the seconds away from a record that has them.
  const [hasSeconds] = useState(() => /^\d{2}:\d{2}:/.test(text));
  if (node.widget === "multiline") return <LinesNode path={path} />;
  const { textFormat: format } = node.constraints;
  if (format === "time" && !hasSeconds) return <TimeNode path={path} />;
  return (
    <TextField
      {...(format && format !== "time" && ADDRESSES[format])}
      {...field}
      ref={box}
      defaultValue={text}
      maxLength={room(node.constraints.maxLength)}
      onChange={(event) => setValue(event.target.value)}
      onBlur={onBlur}
    />
  );
}

const ownText = { ownText: true };

const asWritten = { autoCapitalize: "none", spellCheck: false, dir: "ltr" } as const;

/** The keys a phone shows for an address, and nothing in it put in order by the browser. */
const ADDRESSES: Readonly<Record<Exclude<TextFormat, "time">, Partial<TextFieldProps>>> = {
  email: { ...asWritten, inputMode: "email" },
  telephone: { ...asWritten, inputMode: "tel" },
  url: { ...asWritten, inputMode: "url" },
};

/** A time of the day. What cannot be read as one stays as typed, and the schema says so. */
function TimeNode({ path }: NodeControlProps) {
  const { value, setValue, onBlur, field } = useNodeField(path);
  const text = typeof value === "string" ? value : "";
  const isTime = /^\d{2}:\d{2}$/.test(text);
  return (
    <TimeField
      {...field}
      value={isTime ? text : null}
      text={isTime || text === "" ? undefined : text}
      onTextChange={(typed) => setValue(typed)}
      onValueChange={(time) => {
        if (time !== null) setValue(time);
      }}
      width="short"
      onBlur={onBlur}
    />
  );
}

/** Shows another text in a box that keeps its own: after a reset, a draft that was restored, a calculation. */
function useShownText(text: string) {
  const box = useRef<HTMLInputElement>(null);
  // Before the browser takes the next key: what is typed meanwhile must not be written over.
  useBrowserLayoutEffect(() => {
    if (box.current && box.current.value !== text) box.current.value = text;
  });
  return box;
}

/** Several lines of text. */
export function LinesNode({ path }: NodeControlProps) {
  const { node, value, setValue, onBlur, field } = useNodeField(path);
  const { maxLength, countsGraphemes } = node.constraints;
  return (
    <TextArea
      {...field}
      value={typeof value === "string" ? value : ""}
      rows={maxLength !== undefined && maxLength < MANY_CHARACTERS ? 2 : 4}
      maxGraphemes={countsGraphemes ? maxLength : undefined}
      maxLength={room(maxLength)}
      onChange={(event) => setValue(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** A number. What cannot be read as one stays as typed, and the schema says so. */
export function NumberNode({ path }: NodeControlProps) {
  const { node, value, setValue, onBlur, field } = useNodeField(path);
  const { locale } = useKit();
  const isNumber = typeof value === "number";
  return (
    <NumberField
      {...field}
      value={isNumber ? value : null}
      text={typeof value === "string" ? value : undefined}
      onTextChange={(text) => setValue(text === "" ? null : text)}
      onValueChange={(number) => {
        if (number !== null) setValue(number);
      }}
      decimals={node.constraints.integer ? 0 : undefined}
      grouped={!isReadByFigure(node)}
      unit={node.unit?.[locale]}
      width="short"
      onBlur={onBlur}
    />
  );
}

/** Yes or no. */
export function BooleanNode({ path }: NodeControlProps) {
  const { value, setValue, onBlur, field } = useNodeField(path);
  // A box left empty is an answer too, so "required" would only confuse.
  return <Checkbox {...field} required={false} checked={value === true} onCheckedChange={setValue} onBlur={onBlur} />;
}
