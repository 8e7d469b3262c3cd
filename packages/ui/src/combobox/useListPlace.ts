"use client";

import { type RefObject, useEffect } from "react";
import { placeList } from "./placeList.js";

function visibleScreen() {
  const { visualViewport: view } = window;
  return view
    ? { top: view.offsetTop, left: view.offsetLeft, width: view.width, height: view.height }
    : { top: 0, left: 0, width: window.innerWidth, height: window.innerHeight };
}

/**
 * Keeps the list at its box while it is open. The list is `position: fixed` but stays inside its dialog in the document:
 * nothing clips it, and the dialog neither hides it from assistive technology nor blocks its clicks.
 */
export function useListPlace(open: boolean, anchor: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const box = anchor.current;
    const panel = list.current;
    if (!open || !box || !panel) return;
    let frame = 0;
    const place = () => {
      const at = box.getBoundingClientRect();
      const { side, left, width, maxHeight } = placeList(at, visibleScreen());
      Object.assign(panel.style, { left: "0px", top: "0px", width: `${width}px`, maxHeight: `${maxHeight}px` });
      // An ancestor with a transform is the origin of fixed boxes, not the screen: measure where 0,0 is.
      const origin = panel.getBoundingClientRect();
      const top = side === "below" ? at.bottom + 4 : at.top - 4 - origin.height;
      panel.style.left = `${left - origin.left}px`;
      panel.style.top = `${top - origin.top}px`;
      panel.dataset.side = side;
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    // The list's own scrolling moves nothing.
    const scrolled = (event: Event) => {
      if (!(event.target instanceof Node && panel.contains(event.target))) later();
    };
    place();
    // Test environments without layout have no ResizeObserver.
    const resized = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(later);
    resized?.observe(panel.firstElementChild ?? panel);
    resized?.observe(box);
    window.addEventListener("scroll", scrolled, { capture: true, passive: true });
    window.addEventListener("resize", later);
    window.visualViewport?.addEventListener("resize", later);
    window.visualViewport?.addEventListener("scroll", later);
    return () => {
      cancelAnimationFrame(frame);
      resized?.disconnect();
      window.removeEventListener("scroll", scrolled, { capture: true });
      window.removeEventListener("resize", later);
      window.visualViewport?.removeEventListener("resize", later);
      window.visualViewport?.removeEventListener("scroll", later);
    };
  }, [open, anchor, list]);
}
