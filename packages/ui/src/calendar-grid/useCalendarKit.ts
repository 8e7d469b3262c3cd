"use client";

import { formatPlainThaiDate } from "@saan/thai/calendar/short";
import { toThaiDigits } from "@saan/thai/numbers";
import { useMemo } from "react";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How a calendar words its days, months and years here. */
export interface CalendarKit {
  readonly locale: "th" | "en";
  readonly messages: MessagesOf<typeof th>;
  /** The era of the years shown: Buddhist in Thai, unless the provider says otherwise. */
  readonly era: "be" | "ce";
  readonly timeZone: string;
  /** A number in the digits in force. */
  readonly figures: (number: number | string) => string;
  /** `2019-07-19` or `2019-07` in words: 19 กรกฎาคม 2562. */
  readonly words: (date: string, style?: "long" | "medium" | "numeric") => string;
}

/** The settings in force as a calendar needs them. */
export function useCalendarKit(): CalendarKit {
  const { locale, digits, calendar, timeZone } = useKit();
  const messages = useMessages(th, en);
  return useMemo(() => {
    const era = locale === "en" || calendar === "gregory" ? "ce" : "be";
    const figures = (number: number | string) => (digits === "thai" ? toThaiDigits(String(number)) : String(number));
    return {
      locale,
      messages,
      era,
      timeZone,
      figures,
      words: (date, style = "long") => formatPlainThaiDate(date, { style, locale, digits, era }),
    };
  }, [locale, digits, calendar, timeZone, messages]);
}
