"use client";

import { type DateTimeStorage, isReadByFigure, type TextFormat } from "@saan/forms/model";
import { clockDateTime, keptDateTime, storeDateTime } from "@saan/forms/values";
import { useRef, useState } from "react";
import { Checkbox } from "../checkbox/Checkbox.js";
import { DateTimeField } from "../date-time-field/DateTimeField.js";
import { NumberField } from "../number-field/NumberField.js";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKit } from "../provider/KitProvider.js";
import { TextArea } from "../text-area/TextArea.js";
import { TextField, type TextFieldProps } from "../text-field/TextField.js";
import { TimeField } from "../time-field/TimeField.js";
import type { AskedProps } from "./NodeField.js";

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
export function TextNode({ path, asked }: AskedProps) {
  const { node, value, setTyped, onBlur, field } = asked;
  const text = typeof value === "string" ? value : "";
  const { box, keep } = useShownText(text);
  if (node.widget === "multiline") return <LinesNode path={path} asked={asked} />;
  const { textFormat: format } = node.constraints;
  if (format === "time") return <TimeNode path={path} asked={asked} />;
  if (node.constraints.dateTime) return <DateTimeNode asked={asked} storage={node.constraints.dateTime} />;
  return (
    <TextField
      {...(format && ADDRESSES[format])}
      {...field}
      ref={box}
      defaultValue={text}
      maxLength={room(node.constraints.maxLength)}
      onChange={(event) => {
        keep(event.target.value);
        setTyped(event.target.value);
      }}
      onBlur={onBlur}
    />
  );
}

const asWritten = { autoCapitalize: "none", spellCheck: false, dir: "ltr" } as const;

/** The keys a phone shows for an address, and nothing in it put in order by the browser. */
const ADDRESSES: Readonly<Partial<Record<TextFormat, Partial<TextFieldProps>>>> = {
  email: { ...asWritten, inputMode: "email" },
  telephone: { ...asWritten, inputMode: "tel" },
  url: { ...asWritten, inputMode: "url" },
};

const TO_THE_SECOND = /^\d{2}:\d{2}:/;

/**
 * A time of the day. What cannot be read as one stays as typed, and the schema says so. One to the second, of a record or of a draft
 * that was restored, is a text: the field of times is to the minute, and would take the seconds away.
 */
function TimeNode({ asked: { value, setValue, onBlur, field } }: AskedProps) {
  const text = typeof value === "string" ? value : "";
  // Which box it is does not change under the hands of who types in it.
  const [said, setSaid] = useState<string>();
  const [given, setGiven] = useState(text);
  if (text !== said && text !== given) setGiven(text);
  const say = (typed: string) => {
    setSaid(typed);
    setValue(typed);
  };
  if (TO_THE_SECOND.test(given)) {
    return <TextField {...field} value={text} onChange={(event) => say(event.target.value)} onBlur={onBlur} />;
  }
  const isTime = /^\d{2}:\d{2}$/.test(text);
  return (
    <TimeField
      {...field}
      value={isTime ? text : null}
      text={isTime || text === "" ? undefined : text}
      onTextChange={say}
      onValueChange={(time) => {
        if (time !== null) say(time);
      }}
      width="short"
      onBlur={onBlur}
    />
  );
}

/**
 * A day and its time, on clocks in Thailand; stored as the schema says. What cannot be read as one stays as typed, and the schema
 * says so. One that is not touched keeps its seconds, which nobody sees.
 */
function DateTimeNode({ asked, storage }: Pick<AskedProps, "asked"> & { readonly storage: DateTimeStorage }) {
  const { value, setValue, onBlur, field } = asked;
  const text = typeof value === "string" ? value : "";
  const clock = clockDateTime(text);
  // The space before a text that only looks stored is the form's own.
  const typed = keptDateTime(text.slice(1)) === text ? text.slice(1) : text;
  return (
    <DateTimeField
      {...field}
      value={clock ?? null}
      text={clock === undefined && text !== "" ? typed : undefined}
      onTextChange={(next) => setValue(keptDateTime(next))}
      onValueChange={(next) => {
        const [day, time] = next?.split("T") ?? [];
        if (day !== undefined && time !== undefined) setValue(storeDateTime(day, time, storage));
      }}
      onBlur={onBlur}
    />
  );
}

/** Shows another text in a box that keeps its own: after a reset, a draft that was restored, a calculation. */
function useShownText(text: string) {
  const box = useRef<HTMLInputElement>(null);
  const held = useRef(text);
  const show = () => {
    if (box.current && box.current.value !== held.current) box.current.value = held.current;
  };
  // Before the browser takes the next key: what is typed meanwhile must not be written over.
  useBrowserLayoutEffect(() => {
    held.current = text;
    show();
  });
  // A button that resets would empty this box alone, and what nobody sees any more would be sent.
  useFormReset(box, show);
  const keep = (typed: string) => {
    held.current = typed;
  };
  return { box, keep };
}

/** Several lines of text. */
export function LinesNode({ asked: { node, value, setValue, onBlur, field } }: AskedProps) {
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
export function NumberNode({ asked: { node, value, setValue, onBlur, field } }: AskedProps) {
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
export function BooleanNode({ asked: { value, setValue, onBlur, field } }: AskedProps) {
  // A box left empty is an answer too, so "required" would only confuse.
  return <Checkbox {...field} required={false} checked={value === true} onCheckedChange={setValue} onBlur={onBlur} />;
}
