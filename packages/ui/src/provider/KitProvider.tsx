"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { en } from "../messages/en.js";
import { type Messages, th } from "../messages/th.js";

export type Locale = "th" | "en";
export type Digits = "latn" | "thai";

/** What every component reads from its surroundings. */
export interface KitSettings {
  readonly locale: Locale;
  /** Thai digits (๐–๙) or Latin ones in what the kit displays. */
  readonly digits: Digits;
  readonly messages: Messages;
}

const catalogues: Readonly<Record<Locale, Messages>> = { th, en };
const KitContext = createContext<KitSettings>({ locale: "th", digits: "latn", messages: th });

export interface KitProviderProps {
  readonly locale?: Locale;
  readonly digits?: Digits;
  /** Wording of your own, laid over the kit's. */
  readonly messages?: Partial<Messages>;
  readonly children?: ReactNode;
}

/**
 * Sets the language, digits and wording of the kit below it. Without one, everything is Thai.
 * A nested provider changes only what it names.
 */
export function KitProvider({ locale, digits, messages, children }: KitProviderProps) {
  const outer = useContext(KitContext);
  const settings = useMemo<KitSettings>(() => {
    const base = locale === undefined || locale === outer.locale ? outer.messages : catalogues[locale];
    return {
      locale: locale ?? outer.locale,
      digits: digits ?? outer.digits,
      messages: messages ? { ...base, ...messages } : base,
    };
  }, [outer, locale, digits, messages]);
  return <KitContext.Provider value={settings}>{children}</KitContext.Provider>;
}

/** The settings in force here. */
export function useKit(): KitSettings {
  return useContext(KitContext);
}
