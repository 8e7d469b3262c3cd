import type { Locale } from "@saan/ui/provider";
import { useCallback, useEffect, useState } from "react";

/** `system` follows the device, also when it changes at sunset. */
export const themes = ["light", "dark", "system"] as const;

export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
}

// public/first-paint.js reads the same two.
const localeKey = "saan-locale";
const themeKey = "saan-theme";

/** Language and colours as chosen on this device, put on the page's root. */
export function usePreferences(): Preferences {
  const [locale, setLocale] = useState<Locale>(() => (stored(localeKey) === "en" ? "en" : "th"));
  const [theme, setTheme] = useState<Theme>(() => themes.find((known) => known === stored(themeKey)) ?? "system");

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  useEffect(() => {
    const device = matchMedia("(prefers-color-scheme: dark)");
    const show = () => {
      const dark = theme === "dark" || (theme === "system" && device.matches);
      document.documentElement.dataset.theme = dark ? "dark" : "light";
    };
    // Paper is white: light ink of the dark colours would not be seen on it.
    const showOnPaper = () => {
      document.documentElement.dataset.theme = "light";
    };
    show();
    device.addEventListener("change", show);
    window.addEventListener("beforeprint", showOnPaper);
    window.addEventListener("afterprint", show);
    return () => {
      device.removeEventListener("change", show);
      window.removeEventListener("beforeprint", showOnPaper);
      window.removeEventListener("afterprint", show);
    };
  }, [theme]);

  return {
    locale,
    theme,
    setLocale: useCallback((next: Locale) => {
      store(localeKey, next);
      setLocale(next);
    }, []),
    setTheme: useCallback((next: Theme) => {
      store(themeKey, next);
      setTheme(next);
    }, []),
  };
}

// Storage may be forbidden: then a choice lasts as long as the page.
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
