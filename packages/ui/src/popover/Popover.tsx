"use client";

import {
  type ComponentPropsWithoutRef,
  cloneElement,
  createContext,
  forwardRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
} from "react";
import { says } from "../field/useFieldIds.js";
import { useButtonPanel } from "../layer/useButtonPanel.js";
import type { PanelPlace } from "../layer/usePlace.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useMergedRef } from "../part/useMergedRef.js";

interface PopoverState {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly panelId: string;
}

const PopoverContext = createContext<PopoverState>({ open: false, setOpen: () => {}, panelId: "" });

type ButtonElement = ReactElement<ComponentPropsWithoutRef<"button">>;

export interface PopoverRootProps {
  /** Open or not, when the caller keeps it. */
  readonly open?: boolean;
  /**
   * Open at first.
   * @default false
   */
  readonly defaultOpen?: boolean;
  /** Called when it opens and when it closes. */
  readonly onOpenChange?: (open: boolean) => void;
  /** What stands inside. */
  readonly children?: ReactNode;
}

/** Holds a popover and its button. Renders no element of its own. */
export function PopoverRoot({ open: given, defaultOpen = false, onOpenChange, children }: PopoverRootProps) {
  const [open, setOpen] = useControlled(given, defaultOpen, onOpenChange);
  const panelId = useId();
  const state = useMemo(() => ({ open, setOpen, panelId }), [open, setOpen, panelId]);
  return <PopoverContext.Provider value={state}>{children}</PopoverContext.Provider>;
}

export interface PopoverTriggerProps {
  /** One button. */
  readonly children: ReactElement;
}

/** Makes the button inside it open and close the popover. Renders that button. */
export function PopoverTrigger({ children }: PopoverTriggerProps) {
  const { open, setOpen, panelId } = useContext(PopoverContext);
  const button = children as ButtonElement;
  return cloneElement(button, {
    "aria-haspopup": "dialog",
    "aria-expanded": open,
    "aria-controls": panelId,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      button.props.onClick?.(event);
      if (!event.defaultPrevented) setOpen(!open);
    },
  });
}

export interface PopoverContentProps extends Omit<ComponentPropsWithoutRef<"div">, "title" | "role" | "id"> {
  /** The heading, which also names the popover. Without it give `aria-label`. */
  readonly title?: ReactNode;
  /**
   * The side of the button that is tried first.
   * @default "below"
   */
  readonly side?: "below" | "above";
  /**
   * Which edge is in line with the button's.
   * @default "start", at which reading begins: the left one in Thai and English
   */
  readonly align?: "start" | "end" | "left" | "right" | "center";
}

/**
 * A small panel at its button, while the page around it stays in use: an explanation, a few settings. It closes by Esc, by a
 * press elsewhere, and when the focus leaves it.
 * Renders a `<div role="dialog">` where it is written, only while open. The focus goes to it.
 */
export const PopoverContent = forwardRef<HTMLDivElement, PopoverContentProps>(function PopoverContent(props, ref) {
  const { open } = useContext(PopoverContext);
  return open ? <PopoverPanel {...props} ref={ref} /> : null;
});

const PopoverPanel = forwardRef<HTMLDivElement, PopoverContentProps>(function PopoverPanel(
  { title, side, align, className, children, ...props },
  ref,
) {
  const { setOpen, panelId } = useContext(PopoverContext);
  const place = useMemo<PanelPlace>(
    () => ({ width: "content", tallest: 480, ...(side && { side }), ...(align && { align }) }),
    [side, align],
  );
  const { panel } = useButtonPanel(panelId, () => setOpen(false), place);
  const merged = useMergedRef(panel, ref);
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
  }, [panel]);
  const titleId = `${panelId}-title`;
  return (
    <div
      role="dialog"
      tabIndex={-1}
      aria-labelledby={says(title) ? titleId : undefined}
      {...props}
      ref={merged}
      id={panelId}
      className={partClass("saan-popover saan-panel", className)}
    >
      {says(title) ? (
        <div className="saan-popover-title" id={titleId}>
          {title}
        </div>
      ) : null}
      {children}
    </div>
  );
});

export interface PopoverCloseProps {
  /** One button. */
  readonly children: ReactElement;
}

/** Makes the button inside it close the popover. Renders that button. */
export function PopoverClose({ children }: PopoverCloseProps) {
  const { setOpen } = useContext(PopoverContext);
  const button = children as ButtonElement;
  return cloneElement(button, {
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      button.props.onClick?.(event);
      setOpen(false);
    },
  });
}
