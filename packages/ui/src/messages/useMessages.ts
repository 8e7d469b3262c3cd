"use client";

import { useMemo } from "react";
import { useKit } from "../provider/KitProvider.js";

/** The strings of one room in one language, by key. */
export type MessagesOf<Thai> = Readonly<Record<keyof Thai & string, string>>;

/**
 * The strings of one component in the language in force, with the provider's own wording laid over them. Each room brings
 * only its own strings, so that a button does not carry the words of a date picker.
 */
export function useMessages<Thai extends Readonly<Record<string, string>>>(
  th: Thai,
  en: MessagesOf<Thai>,
): MessagesOf<Thai> {
  const { locale, wording } = useKit();
  return useMemo(() => {
    const own = locale === "en" ? en : th;
    return wording ? { ...own, ...wording } : own;
  }, [th, en, locale, wording]);
}
