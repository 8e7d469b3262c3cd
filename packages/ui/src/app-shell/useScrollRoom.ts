"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps room for a sticky head when the page scrolls to a field or an anchor (WCAG 2.2, 2.4.11 Focus Not Obscured): the
 * page's `scroll-padding` is the height of the head, whatever that is at this width and text size.
 */
export function useScrollRoom(sticky: boolean, head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = head.current;
    if (!sticky || !element) return;
    const { style } = document.documentElement;
    const before = style.scrollPaddingBlockStart;
    const set = () => {
      // A head as high as half a phone in landscape is not sticky, and needs no room.
      const room = getComputedStyle(element).position === "sticky" ? element.offsetHeight + 16 : 0;
      style.scrollPaddingBlockStart = `${room}px`;
    };
    set();
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(set);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      style.scrollPaddingBlockStart = before;
    };
  }, [sticky, head]);
}
