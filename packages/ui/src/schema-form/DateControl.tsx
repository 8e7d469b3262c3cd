"use client";

import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import { DateField } from "../date-field/DateField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { useDateKit } from "../date-field/useDateKit.js";
import type { AskedProps } from "./NodeField.js";
import { askedPrecision, DAY, keptText, unreadReason, unreadText } from "./unreadDate.js";

/** A date as stated or a plain day. Until it can be read the form keeps the text that was typed, so nothing is lost. */
export function DateNode({ asked: { node, value, setValue, onBlur, field } }: AskedProps) {
  const kit = useDateKit(parseThaiDate);
  const stated = node.kind === "stated-date";
  return (
    <DateField
      {...field}
      error={field.error && (unreadReason(node, value, kit) ?? field.error)}
      precision={askedPrecision(node)}
      parse={parseThaiDate}
      value={stated ? readStated(value) : readDay(value)}
      text={unreadText(value)}
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

function readDay(value: unknown): DateFieldValue | null {
  if (typeof value !== "string" || !DAY.test(value)) return null;
  // A stored day is shown as a Thai reader writes it; one that was just typed keeps its own text.
  return { asStated: formatThaiDate(value, { style: "numeric" }), iso: value, precision: "day" };
}
