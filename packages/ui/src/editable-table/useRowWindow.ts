"use client";

import { type RefObject, type UIEvent, useCallback, useEffect, useMemo, useState } from "react";
import { FEW_ROWS, rowSlots } from "./rowWindow.js";

// Drawn anew only each so many pixels of scrolling.
const STEP = 160;
const none: ReadonlyMap<string, number> = new Map();

/** Which rows of a long table are drawn while it is scrolled; the heights of those that were drawn are measured. */
export function useRowWindow(keys: readonly string[], stays: number, scroller: RefObject<HTMLElement | null>) {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const [heights, setHeights] = useState(none);
  const long = keys.length > FEW_ROWS;

  const slots = useMemo(() => {
    let sum = 0;
    for (const one of heights.values()) sum += one;
    const usual = heights.size > 0 ? Math.max(24, sum / heights.size) : 48;
    return rowSlots(keys, { top, height, heights, usual }, stays);
  }, [keys, top, height, heights, stays]);

  useEffect(() => {
    const box = scroller.current;
    if (!long || !box || typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(() => setHeight(Math.max(320, box.clientHeight)));
    watch.observe(box);
    return () => watch.disconnect();
  }, [long, scroller]);

  // After each drawing: rows are as high as their longest cell, which may have changed.
  useEffect(() => {
    if (!long) return;
    const measured = [...(scroller.current?.querySelectorAll<HTMLElement>("tr[data-key]") ?? [])].flatMap((row) => {
      const { key = "" } = row.dataset;
      const own = row.offsetHeight;
      return own > 0 ? [[key, own] as const] : [];
    });
    setHeights((known) => {
      const changed = measured.filter(([key, own]) => known.get(key) !== own);
      return changed.length > 0 ? new Map([...known, ...changed]) : known;
    });
  });

  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    setTop(Math.floor(currentTarget.scrollTop / STEP) * STEP);
  }, []);
  return { slots, long, onScroll };
}
