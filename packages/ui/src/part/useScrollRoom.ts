"use client";

import { type RefObject, useEffect } from "react";

interface ScrollRoom {
  /** Where on the page the part stands. */
  readonly at: "start" | "end";
  /** Pixels beside the part that are kept clear as well. */
  readonly spare: number;
  /** Whether it stays in sight at all. */
  readonly sticky?: boolean;
}

const paddings = { start: "scrollPaddingBlockStart", end: "scrollPaddingBlockEnd" } as const;

/**
 * Keeps room for a part that stays at an edge of the window when the page scrolls to a field or an anchor (WCAG 2.2, 2.4.11 Focus
 * Not Obscured): the page's `scroll-padding` is the height of the part, whatever that is at this width and text size. Not by
 * `:root:has()`: a browser then looks through the whole document for the part whenever anything in it changes.
 */
export function useScrollRoom(part: RefObject<HTMLElement | null>, { at, spare, sticky = true }: ScrollRoom): void {
  useEffect(() => {
    const element = part.current;
    if (!sticky || !element) return;
    const { style } = document.documentElement;
    const padding = paddings[at];
    const before = style[padding];
    const set = () => {
      // A part as high as half a phone in landscape is not sticky, and needs no room.
      const room = getComputedStyle(element).position === "sticky" ? element.offsetHeight + spare : 0;
      style[padding] = `${room}px`;
    };
    set();
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(set);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      style[padding] = before;
    };
  }, [part, at, spare, sticky]);
}
