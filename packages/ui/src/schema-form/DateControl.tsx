"use client";

import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import { DateField } from "../date-field/DateField.js";
import { wrongDateText } from "../date-field/dateWords.js";
import { type DateFieldValue, understandDate } from "../date-field/understandDate.js";
import { useDateKit } from "../date-field/useDateKit.js";
import type { AskedProps } from "./NodeField.js";

/** A date as stated or a plain day. Until it can be read the form keeps the text that was typed, so nothing is lost. */
export function DateNode({ asked: { node, value, setValue, onBlur, field } }: AskedProps) {
  const kit = useDateKit(parseThaiDate);
  const stated = node.kind === "stated-date";
  const precision = stated ? "any" : "day";
  const text = unreadText(value);
  // The schema says that a text is no date; what is wrong with it, the field knows.
  const reason = field.error && text ? wrongDateText(understandDate(text, precision, kit), text, kit) : undefined;
  return (
    <DateField
      {...field}
      error={reason ?? field.error}
      precision={precision}
      parse={parseThaiDate}
      value={stated ? readStated(value) : readDay(value)}
      text={text}
      onTextChange={(text) => setValue(stated ? (text === "" ? null : { asStated: text }) : keptText(text))}
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
const LIKE_A_DAY = /^ *\d{4}-\d{2}-\d{2}$/;

/**
 * A typed text as the form keeps it. One that looks like a stored day gets a space before it: "2562-07-19" is a valid ISO
 * date of another era, and no schema may take it for an answer before the field has understood it.
 */
function keptText(text: string): string {
  return LIKE_A_DAY.test(text) ? ` ${text}` : text;
}

function readDay(value: unknown): DateFieldValue | null {
  if (typeof value !== "string" || !DAY.test(value)) return null;
  // A stored day is shown as a Thai reader writes it; one that was just typed keeps its own text.
  return { asStated: formatThaiDate(value, { style: "numeric" }), iso: value, precision: "day" };
}

/** What was typed and could not be read yet; undefined when the value says it all. */
function unreadText(value: unknown): string | undefined {
  if (typeof value === "string" && DAY.test(value)) return undefined;
  if (typeof value === "string") return LIKE_A_DAY.test(value) ? value.slice(1) : value;
  return isObject(value) && value.iso === undefined && typeof value.asStated === "string" ? value.asStated : undefined;
}
