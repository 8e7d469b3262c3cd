"use client";

import type { AreaIndex } from "@saan/areas/areas";
import { useCallback, useEffect, useState } from "react";
import { type Locale, useKit } from "../provider/KitProvider.js";

/** The areas of Thailand, fetched when they are first needed. */
export interface LoadedAreas {
  readonly areas: AreaIndex | undefined;
  readonly failed: boolean;
  /** Fetches them, or tries again; the same index every time. Rejects when they cannot be fetched. */
  readonly load: () => Promise<AreaIndex>;
}

/** The names of all places, in this language too: a chunk of their own. Thai names are better than none. */
async function areasIn(locale: Locale): Promise<AreaIndex> {
  const { loadAreas, loadEnglishNames } = await import("@saan/areas/areas");
  return locale === "en" ? loadEnglishNames().catch(loadAreas) : loadAreas();
}

/** @param needed fetches at once, because there is a name to show; else `load` does, when somebody comes to choose */
export function useAreas(needed: boolean): LoadedAreas {
  const { locale } = useKit();
  // An object of its own for each language: the index stays one, and learns its English names later.
  const [loaded, setLoaded] = useState<{ readonly areas: AreaIndex }>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    setFailed(false);
    try {
      const areas = await areasIn(locale);
      setLoaded({ areas });
      return areas;
    } catch (failure) {
      setFailed(true);
      throw failure;
    }
  }, [locale]);

  // Names that are here already are fetched again in another language.
  const wanted = needed || loaded !== undefined;
  useEffect(() => {
    // That it failed is shown; there is nothing else to do about it.
    if (wanted) load().catch(() => {});
  }, [wanted, load]);

  return { areas: loaded?.areas, failed, load };
}
