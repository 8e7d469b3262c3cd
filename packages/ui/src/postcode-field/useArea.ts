"use client";

import { useEffect, useRef, useState } from "react";

/** Answers which area a postcode is of: its name, or `null` where there is none. */
export type PostcodeLookup = (postcode: string) => string | null | Promise<string | null>;

/** The area of a postcode: `undefined` while it is looked up, `""` where nothing can be said. */
export function useArea(postcode: string | null, lookup: PostcodeLookup | undefined): string | null | undefined {
  const [found, setFound] = useState<{ readonly postcode: string; readonly area: string | null }>();
  const latest = useRef(lookup);
  useEffect(() => {
    latest.current = lookup;
  }, [lookup]);
  const asked = lookup !== undefined && postcode !== null;
  useEffect(() => {
    if (!asked) return;
    let over = false;
    const answer = (area: string | null) => {
      if (!over) setFound({ postcode, area });
    };
    // A lookup that fails says nothing: the postcode may be right.
    Promise.resolve(latest.current?.(postcode) ?? null).then(answer, () => answer(""));
    return () => {
      over = true;
    };
  }, [asked, postcode]);
  if (!asked) return "";
  return found?.postcode === postcode ? found.area : undefined;
}
