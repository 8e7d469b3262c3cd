"use client";

import { type RefObject, useRef } from "react";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { useEscape } from "./useEscape.js";
import { useOutside } from "./useOutside.js";
import { type PanelPlace, usePlace } from "./usePlace.js";

export interface ButtonPanel {
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLElement | null>;
}

/**
 * The panel of a button, for as long as it is mounted: at its button's place; closed by Esc, by a press elsewhere and when
 * the focus leaves; gives the focus back to its button. The button is the element that `aria-controls` the panel.
 */
export function useButtonPanel(panelId: string, close: () => void, place: PanelPlace): ButtonPanel {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement | null>(null);
  useBrowserLayoutEffect(() => {
    const element = panel.current;
    button.current = document.querySelector<HTMLElement>(`[aria-controls="${panelId}"]`);
    return () => {
      // Still in the document here: the focus would be lost with it. The page must not move: a press elsewhere closes the
      // panel before the finger is lifted, and what is pressed would slip away from under it.
      if (element?.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
    };
  }, [panelId]);
  usePlace(true, button, panel, place);
  useOutside(true, [button, panel], close);
  useEscape(true, close);
  return { panel, button };
}
