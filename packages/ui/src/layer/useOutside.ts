"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Calls `leave` when a press or the focus goes to something outside of all these elements, while `open`. A dialog or a list
 * that stands inside one of them in the document is inside. A dialog or a message that has come up above them is neither:
 * what stands under it waits.
 */
export function useOutside(open: boolean, inside: readonly RefObject<Element | null>[], leave: () => void): void {
  const latest = useRef({ inside, leave });
  useEffect(() => {
    latest.current = { inside, leave };
  });
  useEffect(() => {
    if (!open) return;
    const onGoing = ({ target }: Event) => {
      const { inside: elements, leave: go } = latest.current;
      if (!(target instanceof Node)) return;
      const holds = (element: Element) => elements.some(({ current }) => current && element.contains(current));
      const above = target instanceof Element ? target.closest(".saan-modal, .saan-toaster") : null;
      if (above && !holds(above)) return;
      if (!elements.some(({ current }) => current?.contains(target))) go();
    };
    // Capture, because a part in between may stop the event.
    document.addEventListener("pointerdown", onGoing, { capture: true });
    document.addEventListener("focusin", onGoing, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", onGoing, { capture: true });
      document.removeEventListener("focusin", onGoing, { capture: true });
    };
  }, [open]);
}
