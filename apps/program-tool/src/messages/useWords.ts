import { fill } from "@saan/ui/messages";
import { type Locale, useKit } from "@saan/ui/provider";
import { useMemo } from "react";
import { en } from "./en.js";
import { type MessageKey, type Messages, th } from "./th.js";

const catalogues: Readonly<Record<Locale, Messages>> = { th, en };

/** Says a message of the tool, with values in its placeholders. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export interface Words {
  readonly locale: Locale;
  readonly say: Say;
}

/** The words of one language. */
export function wordsOf(locale: Locale): Words {
  return { locale, say: (key, values = {}) => fill(catalogues[locale][key], values) };
}

/** The words of the language in force here. The same object until the language changes. */
export function useWords(): Words {
  const { locale } = useKit();
  return useMemo(() => wordsOf(locale), [locale]);
}
