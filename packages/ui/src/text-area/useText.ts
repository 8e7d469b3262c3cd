"use client";

import { type RefObject, useEffect, useState } from "react";

/**
 * The text in an uncontrolled box, also where no `change` tells of it: what was typed before the page woke up, what a
 * form library wrote into the element before the first effect, and a form reset.
 */
export function useText(
  box: RefObject<HTMLTextAreaElement | null>,
  initial: unknown,
  watched: boolean,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => (initial === undefined ? "" : String(initial)));
  useEffect(() => {
    const element = box.current;
    if (!watched || !element) return;
    const read = () => setText(element.value);
    read();
    let pending: ReturnType<typeof setTimeout> | undefined;
    // The event comes before the form empties its controls.
    const readAfterReset = () => {
      pending = setTimeout(read);
    };
    const { form } = element;
    form?.addEventListener("reset", readAfterReset);
    return () => {
      clearTimeout(pending);
      form?.removeEventListener("reset", readAfterReset);
    };
  }, [box, watched]);
  return [text, setText];
}
