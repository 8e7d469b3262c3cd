"use client";

import { type RefObject, useEffect } from "react";

/**
 * Makes what React holds in the selects, radio buttons and checkboxes of an element what a reset form puts back. A browser
 * resets them to the `selected` and `checked` of the document, which React writes for text boxes only: the first choice
 * would be shown, and sent, while another is held.
 */
export function useKeptMarks(inside: RefObject<Element | null>, held = true): void {
  useEffect(() => {
    if (!held) return;
    const element = inside.current;
    for (const option of element?.querySelectorAll("option") ?? []) option.defaultSelected = option.selected;
    for (const mark of element?.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]") ?? []) {
      mark.defaultChecked = mark.checked;
    }
  });
}
