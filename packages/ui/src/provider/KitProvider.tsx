"use client";

import { type ComponentPropsWithoutRef, createContext, type ReactNode, useContext, useMemo } from "react";
import type { Messages } from "../messages/catalogue.js";

export type Locale = "th" | "en";
export type Digits = "latn" | "thai";
export type Calendar = "buddhist" | "gregory";
export type Theme = "light" | "dark" | "high-contrast" | "system";
export type Density = "comfortable" | "compact";

/** What every component reads from its surroundings. */
export interface KitSettings {
  readonly locale: Locale;
  /** Thai digits (๐–๙) or Latin ones in what the kit displays. */
  readonly digits: Digits;
  /** The era of the years that the kit displays. Years are stored in the Common Era always. */
  readonly calendar: Calendar;
  /** An IANA name: the place whose today and whose clock are meant. */
  readonly timeZone: string;
  /** Nothing while the page decides, by `data-theme` on its root. */
  readonly theme: Theme | undefined;
  /** Nothing while the page decides, by `data-density` on its root. */
  readonly density: Density | undefined;
  /** Wording of your own that stands before the kit's. */
  readonly wording: Partial<Messages> | undefined;
}

const KitContext = createContext<KitSettings>({
  locale: "th",
  digits: "latn",
  calendar: "buddhist",
  timeZone: "Asia/Bangkok",
  theme: undefined,
  density: undefined,
  wording: undefined,
});

export interface KitProviderProps extends Partial<Omit<KitSettings, "wording">> {
  /** Wording of your own, laid over the kit's. A nested provider of another language drops it. */
  readonly messages?: Partial<Messages>;
  readonly children?: ReactNode;
}

/**
 * Sets language, digits, calendar, time zone, theme, density and wording of the kit below it. Without one, everything is
 * Thai, in Buddhist years, as the page looks. A nested provider changes only what it names.
 * Renders no element, but a `<div>` around its children when it is given a theme or a density.
 */
export function KitProvider({ messages, children, ...given }: KitProviderProps) {
  const outer = useContext(KitContext);
  const { locale, digits, calendar, timeZone, theme, density } = given;
  const settings = useMemo<KitSettings>(() => {
    const kept = locale === undefined || locale === outer.locale ? outer.wording : undefined;
    return {
      locale: locale ?? outer.locale,
      digits: digits ?? outer.digits,
      calendar: calendar ?? outer.calendar,
      timeZone: timeZone ?? outer.timeZone,
      theme: theme ?? outer.theme,
      density: density ?? outer.density,
      wording: messages ? { ...kept, ...messages } : kept,
    };
  }, [outer, locale, digits, calendar, timeZone, theme, density, messages]);
  const scoped = theme !== undefined || density !== undefined;
  return (
    <KitContext.Provider value={settings}>
      {scoped ? (
        <div className="saan-root" {...scopeOf(settings)}>
          {children}
        </div>
      ) : (
        children
      )}
    </KitContext.Provider>
  );
}

/** The settings in force here. */
export function useKit(): KitSettings {
  return useContext(KitContext);
}

type Scope = ComponentPropsWithoutRef<"div"> & { "data-theme"?: Theme; "data-density"?: Density };

function scopeOf({ locale, theme, density }: KitSettings): Scope {
  return { lang: locale, "data-theme": theme, "data-density": density };
}

/**
 * The attributes that carry theme, density and language to a part that is put elsewhere in the document: a dialog, a toast.
 */
export function useScope(): Scope {
  return scopeOf(useContext(KitContext));
}
