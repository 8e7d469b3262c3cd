"use client";

import { type RefObject, useEffect } from "react";
import { grouped } from "./groupAsTyped.js";

/**
 * Keys meet digits only: the hyphen of a new group comes with its first digit, as one edit that Ctrl+Z takes back, and the
 * keys that delete pass over a hyphen. Where the browser cannot, the groups are put in order after the key.
 */
export function useGroupKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const onBeforeInput = (event: InputEvent) => {
      const { inputType, data } = event;
      const { value, selectionStart: at } = box;
      if (at === null || at !== box.selectionEnd || event.isComposing) return;
      if (inputType === "deleteContentForward" && value[at] === "-") box.setSelectionRange(at + 1, at + 1);
      else if (inputType === "deleteContentBackward" && value[at - 1] === "-") box.setSelectionRange(at - 1, at - 1);
      else if (inputType === "insertText" && data?.length === 1 && at === value.length && event.isTrusted) {
        const added = grouped(value + data).slice(value.length);
        // A value that a script sets cannot be undone; deprecated as it is, this is how one is typed.
        if (added === `-${data}` && document.execCommand?.("insertText", false, added)) event.preventDefault();
      }
    };
    box.addEventListener("beforeinput", onBeforeInput);
    return () => box.removeEventListener("beforeinput", onBeforeInput);
  }, [input]);
}
