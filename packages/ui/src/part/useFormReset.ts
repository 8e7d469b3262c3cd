"use client";

import { type RefObject, useEffect, useRef } from "react";

/** The form that an element, or the first control in it, names; else the one around it. */
function formOf(element: Element | null, given: string | undefined): HTMLFormElement | null | undefined {
  const named = element?.matches("[form]") ? element : element?.querySelector("[form]");
  const id = given ?? named?.getAttribute("form");
  const form = id ? element?.ownerDocument.getElementById(id) : element?.closest("form");
  return form instanceof HTMLFormElement ? form : null;
}

/**
 * Calls `reset` when the form of an element is reset, after the browser has reset its own boxes; not when the page
 * refused the reset ("really?"). Give `form`, its `id`, where no control inside the element names it.
 */
export function useFormReset(inside: RefObject<Element | null>, reset: () => void, form?: string): void {
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  }, [reset]);
  useEffect(() => {
    const own = formOf(inside.current, form);
    if (!own) return;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const onReset = (event: Event) => {
      // Not in a microtask: after a press of a button that runs before the boxes are reset, and before others may refuse it.
      pending = setTimeout(() => {
        if (!event.defaultPrevented) latest.current();
      });
    };
    own.addEventListener("reset", onReset);
    return () => {
      clearTimeout(pending);
      own.removeEventListener("reset", onReset);
    };
  }, [inside, form]);
}
