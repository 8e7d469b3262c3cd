"use client";

import {
  type ComponentPropsWithoutRef,
  cloneElement,
  forwardRef,
  type ReactElement,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useEscape } from "../layer/useEscape.js";
import { type PanelPlace, usePlace } from "../layer/usePlace.js";
import { partClass } from "../part/partClass.js";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { useMergedRef } from "../part/useMergedRef.js";

// Long enough to cross the gap between a button and its tip.
const LEAVE_MS = 200;

export interface TooltipProps extends Omit<ComponentPropsWithoutRef<"span">, "content" | "role" | "id" | "children"> {
  /** A few words more about what it stands at. Text only: nothing in it can be pressed. */
  readonly content: ReactNode;
  /** One button or link. */
  readonly children: ReactElement;
  /**
   * The side that is tried first.
   * @default "above"
   */
  readonly side?: "above" | "below";
  /**
   * Milliseconds that the pointer must rest. The keyboard's focus shows it at once.
   * @default 500
   */
  readonly delay?: number;
}

/**
 * A few helpful words at a button, on hover and on keyboard focus. It stays while the pointer is on it and goes with Esc
 * (WCAG 2.2, 1.4.13). A finger does not see it: never put there what must be known.
 * Renders a `<span>` around the button, and the tip, a `<span role="tooltip">` that describes the button.
 */
export const Tooltip = forwardRef<HTMLSpanElement, TooltipProps>(function Tooltip(
  { content, children, side = "above", delay = 500, className, ...props },
  ref,
) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const merged = useMergedRef(tip, ref);
  const tipId = useId();
  const place = useMemo<PanelPlace>(() => ({ width: "content", align: "center", side }), [side]);
  usePlace(open, anchor, tip, place);
  useEscape(open, () => setOpen(false));
  // On the element itself: it only watches over the button in it, and is no control of its own.
  // Before the page can be touched: a focus that comes at once is heard.
  useBrowserLayoutEffect(() => {
    const area = anchor.current;
    if (!area) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (next: boolean, wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setOpen(next), wait);
    };
    const hide = () => {
      clearTimeout(timer);
      setOpen(false);
    };
    const watched = {
      pointerenter: (event: Event) => {
        if ((event as PointerEvent).pointerType !== "touch") later(true, delay);
      },
      pointerleave: () => later(false, LEAVE_MS),
      pointerdown: ({ target }: Event) => {
        if (!tip.current?.contains(target as Node)) hide();
      },
      focusin: ({ target }: Event) => {
        if ((target as Element).matches(":focus-visible")) later(true, 0);
      },
      focusout: hide,
    };
    const entries = Object.entries(watched);
    for (const [kind, heard] of entries) area.addEventListener(kind, heard);
    return () => {
      clearTimeout(timer);
      for (const [kind, heard] of entries) area.removeEventListener(kind, heard);
    };
  }, [delay]);

  const child = children as ReactElement<{ "aria-describedby"?: string }>;
  const describedBy = [child.props["aria-describedby"], tipId].filter(Boolean).join(" ");
  return (
    <span className="saan-tooltip-anchor" ref={anchor}>
      {cloneElement(child, { "aria-describedby": describedBy })}
      <span
        {...props}
        ref={merged}
        id={tipId}
        role="tooltip"
        className={partClass("saan-tooltip saan-panel", className)}
        hidden={!open}
      >
        {content}
      </span>
    </span>
  );
});
