"use client";

import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import { toLatinDigits } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { unreadableText } from "../date-field/dateWords.js";
import { useDateKit } from "../date-field/useDateKit.js";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { type DateTimeReading, readDateTimeText } from "./readDateTimeText.js";
import { th } from "./th.js";

export interface DateTimeFieldProps extends Omit<ReadFieldProps<string>, "min" | "max"> {
  /** `YYYY-MM-DDTHH:MM`, of the common era and 24 hours, as a clock where it is meant shows it: `2024-01-05T13:00`. */
  readonly value?: string | null;
  /** The earliest day and time, `YYYY-MM-DDTHH:MM`. An earlier one is told, and said to be too early. */
  readonly min?: string;
  /** The latest day and time, `YYYY-MM-DDTHH:MM`. */
  readonly max?: string;
}

const ENDS_IN_A_TIME = /\d{2}[.:]\d{2}$|น\.$/;

/**
 * A day and the time of that day in one line of text, as Thai people write them: `5/1/2567 13.00`, `5 ม.ค. 67 บ่ายโมงครึ่ง`, pasted or
 * typed. It reads both back in words with the weekday, and holds them as `2024-01-05T13:00`. 24.00 น. is the end of its day:
 * 00.00 น. of the next.
 * Renders an `<input type="text">`: the native box speaks the language of the browser, in years of the common era.
 */
export const DateTimeField = forwardRef<HTMLInputElement, DateTimeFieldProps>(function DateTimeField(
  { min, max, ...props },
  ref,
) {
  const kit = useDateKit(parseThaiDate);
  const { locale, digits, era } = kit;
  const messages = useMessages(th, en);
  const format = { locale, digits, unbroken: true, ...(era === "ce" ? { era } : {}) } as const;
  const print = (value: string, style: "medium" | "full") => {
    const [day = "", time = ""] = value.split("T");
    return formatThaiDate(day, { ...format, style, time });
  };
  // Without the spaces that do not break: the text is typed on in.
  const show = (value: string) => print(value, "medium").replaceAll("\u00a0", " ");
  const problemOf = (found: Exclude<DateTimeReading, { kind: "empty" | "value" }>, text: string) => {
    if (found.kind === "ask") {
      const year = fill(messages[`dateTimeField.${found.era}`], { year: String(found.year) });
      return fill(messages["dateTimeField.which"], { year });
    }
    if (found.reason === "needs-time") return messages["dateTimeField.needsTime"];
    if (found.reason === "not-a-date") return messages["dateTimeField.notADateTime"];
    return unreadableText(found.reason, text, kit);
  };
  const read = (text: string): TextReading<string> => {
    const found = readDateTimeText(text, kit);
    if (found.kind === "empty") return found;
    if (found.kind !== "value") return { kind: "problem", problem: problemOf(found, text) };
    const { value } = found;
    const wrong = min && value < min ? "tooEarly" : max && value > max ? "tooLate" : undefined;
    const limit = (wrong === "tooEarly" ? min : max) ?? "";
    const problem = wrong && fill(messages[`dateTimeField.${wrong}`], { limit: print(limit, "medium") });
    return { kind: "value", value, shown: show(value), ...(problem && { problem }) };
  };
  const isWhole = (text: string) =>
    ENDS_IN_A_TIME.test(toLatinDigits(text.trim())) && readDateTimeText(text, kit).kind === "value";
  const box = useReadText<string>(props, { read, show, isWhole });
  const found = readDateTimeText(box.text, kit);
  const said = () => {
    // Once the box is left, its error says so.
    const awaitsTime = found.kind === "unreadable" && found.reason === "needs-time" && !box.left;
    if (awaitsTime) return messages["dateTimeField.needsTime"];
    if (found.kind !== "value") return "";
    const words = fill(messages["dateTimeField.reads"], { dateTime: print(found.value, "full") });
    return found.weekdayDiffers ? `${words} ${kit.messages["dateField.weekdayDiffers"]}` : words;
  };
  return <ReadField {...props} box={box} boxRef={ref} said={said()} />;
});
