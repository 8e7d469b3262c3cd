"use client";

import { type RefObject, useEffect, useState } from "react";

/**
 * The width an element has, in CSS pixels, so that a drawing is made for it and its letters stay as large as those around
 * it. Until it is known, on a server too, it is `first`.
 */
export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const one = element.current;
    if (!one || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(one);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
