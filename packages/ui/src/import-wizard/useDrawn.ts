"use client";

import { useEffect, useState } from "react";

/** A screen shows about as many. */
const AT_ONCE = 8;

/**
 * How many parts of a page are drawn by now: as many as are seen at first, and the others some at a time, so that a page of boxes
 * holds nobody up. Another `page` begins anew.
 */
export function useDrawn(count: number, page = ""): number {
  const [drawn, setDrawn] = useState({ page, count: AT_ONCE });
  const now = drawn.page === page ? drawn.count : AT_ONCE;
  useEffect(() => {
    if (now >= count) return;
    const frame = requestAnimationFrame(() => setDrawn({ page, count: now + AT_ONCE }));
    return () => cancelAnimationFrame(frame);
  }, [now, count, page]);
  return Math.min(now, count);
}
