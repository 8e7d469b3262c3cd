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
    return own ? onReset(own, () => latest.current()) : undefined;
  }, [inside, form]);
}

type Reset = () => void;

const resets = new WeakMap<HTMLFormElement, Set<Reset>>();

/**
 * One listener for all controls of a form: a browser compares each listener that is added with those that are there, and a
 * form of a thousand controls would wait for that.
 */
function onReset(form: HTMLFormElement, reset: Reset): () => void {
  const known = resets.get(form);
  if (known) known.add(reset);
  else {
    resets.set(form, new Set([reset]));
    form.addEventListener("reset", tellAll);
  }
  return () => resets.get(form)?.delete(reset);
}

function tellAll(event: Event): void {
  const form = event.currentTarget as HTMLFormElement;
  // Not in a microtask: after a press of a button that runs before the boxes are reset, and before others may refuse it.
  setTimeout(() => {
    if (!event.defaultPrevented) for (const reset of [...(resets.get(form) ?? [])]) reset();
  });
}
