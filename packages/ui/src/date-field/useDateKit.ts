"use client";

import { useMemo } from "react";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { type KitSettings, useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** The settings in force, with the strings of the date fields. */
export interface DateKit extends Pick<KitSettings, "locale" | "digits"> {
  readonly messages: MessagesOf<typeof th>;
}

/** What is needed to word a date, or what is wrong with one. */
export function useDateKit(): DateKit {
  const { locale, digits } = useKit();
  const messages = useMessages(th, en);
  return useMemo(() => ({ locale, digits, messages }), [locale, digits, messages]);
}
