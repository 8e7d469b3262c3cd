"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export type Reveal =
  | { readonly state: "hidden" | "asking" | "failed" }
  | { readonly state: "shown"; readonly value: string };

/**
 * A value that is fetched when it is asked for and forgotten again: after a while, when the page is left or hidden, and
 * when the part goes. Nothing is kept that is not being looked at.
 */
export function useReveal(ask: () => string | Promise<string>, milliseconds: number) {
  const [reveal, setReveal] = useState<Reveal>({ state: "hidden" });
  // Which asking is the last: an answer that comes after it was hidden again must not show.
  const asked = useRef(0);

  const hide = useCallback(() => {
    asked.current += 1;
    setReveal({ state: "hidden" });
  }, []);

  const show = async () => {
    asked.current += 1;
    const mine = asked.current;
    setReveal({ state: "asking" });
    try {
      const value = await ask();
      if (mine === asked.current) setReveal({ state: "shown", value });
    } catch {
      if (mine === asked.current) setReveal({ state: "failed" });
    }
  };

  const shown = reveal.state === "shown";
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(hide, milliseconds);
    const onHidden = () => document.visibilityState === "hidden" && hide();
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [shown, hide, milliseconds]);
  // An answer that is still on its way finds nobody.
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );

  return { reveal, show, hide };
}
