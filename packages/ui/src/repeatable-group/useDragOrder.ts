"use client";

import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import { type DropPlace, dropPlace } from "./dropPlace.js";

const NEAR_EDGE = 56;

/**
 * Dragging a row to another place by mouse, pen or finger. Rows are the elements with `data-drag-index` inside `list`; the
 * one that moves and the edge where it would go are marked by `data-dragging` and `data-drop`, without a rendering.
 * Esc calls it off. The same must be possible by keyboard: dragging alone leaves people out.
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const latest = useRef(onDrop);
  const stop = useRef(() => {});
  useEffect(() => {
    latest.current = onDrop;
  }, [onDrop]);
  useEffect(() => () => stop.current(), []);

  return useCallback(
    (event: PointerEvent<HTMLElement>, from: number) => {
      const frame = list.current;
      if (!frame || event.button !== 0) return;
      // No text is chosen, and a finger does not scroll.
      event.preventDefault();
      let y = event.clientY;
      let place: DropPlace | undefined;
      const rows = () => [...frame.querySelectorAll<HTMLElement>("[data-drag-index]")];
      const mark = () => {
        const all = rows();
        const boxes = all.map((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return { index: Number(row.dataset.dragIndex), top, bottom };
        });
        place = dropPlace(y, boxes, from);
        all.forEach((row, at) => {
          const index = boxes[at]?.index;
          row.toggleAttribute("data-dragging", index === from);
          if (place && index === place.beside) row.dataset.drop = place.edge;
          else delete row.dataset.drop;
        });
      };
      let frameId = 0;
      const look = () => {
        scrollNear(frame, y);
        mark();
        frameId = requestAnimationFrame(look);
      };
      const onMove = (moved: globalThis.PointerEvent) => {
        y = moved.clientY;
      };
      const end = () => {
        cancelAnimationFrame(frameId);
        window.removeEventListener("pointermove", onMove);
        window.removeEventListener("pointerup", onUp);
        window.removeEventListener("pointercancel", end);
        window.removeEventListener("keydown", onKey, true);
        for (const row of rows()) {
          row.removeAttribute("data-dragging");
          row.removeAttribute("data-drop");
        }
        stop.current = () => {};
      };
      const onUp = (up: globalThis.PointerEvent) => {
        y = up.clientY;
        mark();
        const to = place?.to;
        end();
        if (to !== undefined) latest.current(from, to);
      };
      const onKey = (key: KeyboardEvent) => {
        if (key.key !== "Escape") return;
        key.preventDefault();
        key.stopPropagation();
        end();
      };
      stop.current();
      stop.current = end;
      window.addEventListener("pointermove", onMove);
      window.addEventListener("pointerup", onUp);
      window.addEventListener("pointercancel", end);
      window.addEventListener("keydown", onKey, true);
      frameId = requestAnimationFrame(look);
    },
    [list],
  );
}

/** Near the upper or lower edge of what scrolls, the list comes along. */
function scrollNear(frame: HTMLElement, y: number): void {
  let box: HTMLElement | null = frame;
  while (box && (box.scrollHeight <= box.clientHeight || getComputedStyle(box).overflowY === "visible")) {
    box = box.parentElement;
  }
  const { top, bottom } = box?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const upper = Math.max(top, 0) + NEAR_EDGE;
  const lower = Math.min(bottom, window.innerHeight) - NEAR_EDGE;
  const by = y < upper ? y - upper : y > lower ? y - lower : 0;
  if (by !== 0) (box ?? window).scrollBy({ top: by / 4 });
}
