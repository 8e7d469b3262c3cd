"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Calls `reset` when the form around an element is reset, after the browser has reset its own boxes; not when the page
 * refused the reset ("really?").
 */
export function useFormReset(inside: RefObject<Element | null>, reset: () => void): void {
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  }, [reset]);
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const onReset = (event: Event) => {
      // Not in a microtask: after a press of a button that runs before the boxes are reset, and before others may refuse it.
      pending = setTimeout(() => {
        if (!event.defaultPrevented) latest.current();
      });
    };
    form.addEventListener("reset", onReset);
    return () => {
      clearTimeout(pending);
      form.removeEventListener("reset", onReset);
    };
  }, [inside]);
}
