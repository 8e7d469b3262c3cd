"use client";

import { parseShortThaiDate } from "@saan/thai/calendar/short";
import { useMemo } from "react";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { type KitSettings, useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";
import type { DateParser, DateReader } from "./understandDate.js";

/** The settings in force, with the strings of the date fields and the reader of typed texts. */
export interface DateKit extends Pick<KitSettings, "locale" | "digits" | "calendar">, DateReader {
  readonly messages: MessagesOf<typeof th>;
}

/** What is needed to read a date, to word it, or to say what is wrong with it. */
export function useDateKit(parse: DateParser = parseShortThaiDate): DateKit {
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  const era = calendar === "gregory" ? "ce" : "be";
  return useMemo(
    () => ({ locale, digits, calendar, messages, parse, era }),
    [locale, digits, calendar, messages, parse, era],
  );
}
