"use client";

import { useEffect, useState } from "react";

/** A pause in typing long enough that what is read back does not talk over the typing. */
const PAUSE_MS = 500;

/** A text as it was when the typing last paused; at once when `now` says so. */
export function useRested(text: string, now: boolean): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const pending = setTimeout(() => setRested(text), now ? 0 : PAUSE_MS);
    return () => clearTimeout(pending);
  }, [text, now]);
  return now ? text : rested;
}
