"use client";

import { type RefObject, useRef, useState } from "react";
import { uncut } from "../layer/uncut.js";
import { useEscape } from "../layer/useEscape.js";
import { useOutside } from "../layer/useOutside.js";
import { usePlace } from "../layer/usePlace.js";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { CalendarGrid, type CalendarGridProps } from "./CalendarGrid.js";

interface CalendarPopupProps extends CalendarGridProps {
  /** The box it stands at; a press in it leaves the calendar open. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  /** Called when the focus or a press went elsewhere: close, and leave the focus where it is. */
  readonly onLeave: () => void;
}

const beside = { width: "content", tallest: 560 } as const;

/**
 * A calendar that floats at its box: on phones a sheet at the lower edge. It stands in the document where it is written, so a
 * dialog around it neither hides it nor closes with it. Renders a `<div role="dialog">`.
 */
export function CalendarPopup({ anchor, label, onLeave, ...props }: CalendarPopupProps) {
  const panel = useRef<HTMLDivElement>(null);
  // It opens on a press, never on a server.
  const [sheet] = useState(() => window.matchMedia?.("(width < 30rem)").matches ?? false);
  usePlace(!sheet, anchor, panel, beside);
  useBrowserLayoutEffect(() => {
    if (sheet && panel.current) uncut(panel.current);
  }, [sheet]);
  useEscape(true, props.onClose);
  useOutside(true, [anchor, panel], onLeave);
  return (
    <div ref={panel} className="saan-calendar-panel" role="dialog" aria-label={label} data-sheet={sheet || undefined}>
      <CalendarGrid {...props} />
    </div>
  );
}
