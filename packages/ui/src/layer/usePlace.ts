"use client";

import { type RefObject, useEffect } from "react";
import { readsFromRight } from "../part/alongReading.js";
import { type PlaceOptions, placeBeside } from "./placeBeside.js";
import { uncut } from "./uncut.js";

function visibleScreen() {
  const { visualViewport: view } = window;
  return view
    ? { top: view.offsetTop, left: view.offsetLeft, width: view.width, height: view.height }
    : { top: 0, left: 0, width: window.innerWidth, height: window.innerHeight };
}

function place(panel: HTMLElement, at: DOMRect, options: PlaceOptions) {
  // Its own size first, free of what was set before; a width that is its anchor's needs no laying out to be known.
  panel.style.width = options.width === "content" ? "" : `${at.width}px`;
  panel.style.removeProperty("max-height");
  panel.style.left = "0px";
  panel.style.top = "0px";
  const { side, left, width, maxHeight } = placeBeside(at, panel.getBoundingClientRect(), visibleScreen(), options);
  panel.style.width = `${width}px`;
  panel.style.maxHeight = `${maxHeight}px`;
  panel.dataset.side = side;
  // An ancestor with a transform is the origin of fixed boxes, not the screen: measure where 0,0 is.
  const origin = panel.getBoundingClientRect();
  const top = side === "below" ? at.bottom + 4 : at.top - 4 - origin.height;
  panel.style.left = `${left - origin.left}px`;
  panel.style.top = `${top - origin.top}px`;
}

/** How a panel stands at its anchor; `align` also along the direction in which its text is read. */
export interface PanelPlace extends Omit<PlaceOptions, "align"> {
  /** @default "start" */
  readonly align?: "start" | "end" | NonNullable<PlaceOptions["align"]>;
}

function onScreen(panel: HTMLElement, { align = "start", ...options }: PanelPlace): PlaceOptions {
  if (align !== "start" && align !== "end") return { ...options, align };
  return { ...options, align: (align === "start") === readsFromRight(panel) ? "right" : "left" };
}

const besideAnchor: PanelPlace = {};

/**
 * Keeps a panel at its anchor while it is open. The panel is `position: fixed` but stays inside its dialog in the document:
 * nothing clips it, and the dialog neither hides it from assistive technology nor blocks its clicks.
 *
 * It looks at the anchor once a frame: scrolling, an on-screen keyboard, a late font or a new error above all move it, and
 * no set of events tells of every one.
 */
export function usePlace(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  panelRef: RefObject<HTMLElement | null>,
  options: PanelPlace = besideAnchor,
) {
  useEffect(() => {
    const box = anchor.current;
    const panel = panelRef.current;
    if (!open || !box || !panel) return;
    uncut(panel);
    const settled = onScreen(panel, options);
    let frame = 0;
    let seen = "";
    const look = () => {
      const at = box.getBoundingClientRect();
      const { top, left, width, height } = visibleScreen();
      // With its own font a text is as wide as it will be: a panel that is as wide as its content is measured again.
      const fonts = document.fonts?.status;
      const { scrollHeight, offsetHeight } = panel;
      const now = [at.top, at.left, at.width, top, left, width, height, scrollHeight, offsetHeight, fonts].join();
      if (now !== seen) {
        place(panel, at, settled);
        seen = now;
      }
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [open, anchor, panelRef, options]);
}
