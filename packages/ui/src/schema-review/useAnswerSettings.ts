"use client";

import type { OptionSources } from "@saan/forms/model";
import { useMemo } from "react";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import type { AnswerSettings } from "./answerSettings.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** The words for answers, as the surroundings ask for them. The same object until those change. */
export function useAnswerSettings(sources: OptionSources, record?: unknown): AnswerSettings {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const words = useRecordWords();
  return useMemo(() => ({ locale, words, messages, sources, record }), [locale, words, messages, sources, record]);
}
