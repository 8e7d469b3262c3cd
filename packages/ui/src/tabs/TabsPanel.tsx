"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { partClass } from "../part/partClass.js";
import { useTabs } from "./Tabs.js";

export interface TabsPanelProps extends ComponentPropsWithoutRef<"div"> {
  /** The `value` of its tab. */
  readonly value: string;
  /** The tab's words, for paper, where all panels stand one below the other. */
  readonly printTitle?: ReactNode;
}

/** Reached by Tab after its tab, also where nothing inside takes the focus (APG, tabs pattern). */
const reachable = { tabIndex: 0 } as const;

/**
 * What a tab shows. It is always there, so that nothing typed in it is lost, and hidden while another is shown.
 * Renders a `<div role="tabpanel">`.
 */
export const TabsPanel = forwardRef<HTMLDivElement, TabsPanelProps>(function TabsPanel(
  { value, printTitle, className, children, ...props },
  ref,
) {
  const { value: chosen, tabId, panelId } = useTabs();
  return (
    <div
      {...props}
      ref={ref}
      {...reachable}
      role="tabpanel"
      id={panelId(value)}
      className={partClass("saan-tabs-panel", className)}
      aria-labelledby={tabId(value)}
      hidden={chosen !== value}
    >
      {printTitle && <p className="saan-heading saan-tabs-print-title">{printTitle}</p>}
      {children}
    </div>
  );
});
