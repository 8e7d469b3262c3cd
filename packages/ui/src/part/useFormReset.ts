"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Calls `reset` when the form around an element is reset, after the browser has reset its own boxes. */
export function useFormReset(inside: RefObject<Element | null>, reset: () => void): void {
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  }, [reset]);
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const onReset = () => queueMicrotask(() => latest.current());
    form.addEventListener("reset", onReset);
    return () => form.removeEventListener("reset", onReset);
  }, [inside]);
}
