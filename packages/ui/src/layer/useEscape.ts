"use client";

import { type RefObject, useEffect, useRef } from "react";
import { composes } from "../part/composes.js";

/** What is open now, the innermost last: what was opened last stands on top of the others. */
const openLayers: RefObject<() => void>[] = [];

function onKeyDown(event: KeyboardEvent) {
  const top = openLayers[openLayers.length - 1];
  if (event.key !== "Escape" || composes(event) || !top) return;
  event.preventDefault();
  event.stopPropagation();
  // A key held down closes one layer, not all of them.
  if (!event.repeat) top.current?.();
}

/**
 * Esc closes the innermost open layer and nothing else, one for each press: every list, menu, popover, tooltip and dialog
 * of the kit is in one order. It listens on the window, before what others have put on the document.
 */
export function useEscape(open: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  }, [close]);
  useEffect(() => {
    if (!open) return;
    if (openLayers.length === 0) window.addEventListener("keydown", onKeyDown, { capture: true });
    openLayers.push(latest);
    return () => {
      openLayers.splice(openLayers.indexOf(latest), 1);
      if (openLayers.length === 0) window.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [open]);
}
