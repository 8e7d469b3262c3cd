"use client";

import { useMemo } from "react";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { type RecordWords, recordWords } from "./recordWords.js";
import { th } from "./th.js";

/** The words for facts of records, as the surroundings ask for them, for display. The same object until those change. */
export function useRecordWords(): RecordWords {
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  return useMemo(
    () => recordWords({ locale, digits, calendar, messages, unbroken: true }),
    [locale, digits, calendar, messages],
  );
}
