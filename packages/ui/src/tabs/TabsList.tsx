"use client";

import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, type ReactNode } from "react";
import { keyAlongReading } from "../part/alongReading.js";
import { partClass } from "../part/partClass.js";
import { useTabs } from "./Tabs.js";

/** One tab of a list. */
export interface TabItem {
  /** The name of its panel, without spaces. */
  readonly value: string;
  readonly label: ReactNode;
  /** Cannot be chosen for now. Say on the page why. */
  readonly disabled?: boolean;
}

export interface TabsListProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The tabs, in order. */
  readonly tabs: readonly TabItem[];
  /** What the tabs are views of, for assistive technology. */
  readonly label: string;
}

/** The place in the list that a key leads to; `undefined` for a key of no meaning here. */
export function tabByKey(key: string, at: number, count: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  return undefined;
}

/**
 * The names of the views. They wrap where they do not fit: nothing is hidden behind an edge.
 * Renders a `<div role="tablist">`.
 */
export const TabsList = forwardRef<HTMLDivElement, TabsListProps>(function TabsList(
  { tabs, label, className, ...props },
  ref,
) {
  const { value, choose, activation, tabId, panelId } = useTabs();
  const usable = tabs.filter(({ disabled }) => !disabled);
  const shown = usable.some((tab) => tab.value === value) ? value : usable[0]?.value;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, from: string) => {
    const at = usable.findIndex((tab) => tab.value === from);
    const next = usable[tabByKey(keyAlongReading(event.key, event.currentTarget), at, usable.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    document.getElementById(tabId(next.value))?.focus();
    if (activation === "automatic") choose(next.value);
  };
  return (
    <div aria-label={label} {...props} ref={ref} role="tablist" className={partClass("saan-tabs-list", className)}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={tabId(tab.value)}
          className="saan-tab"
          aria-selected={tab.value === value}
          aria-controls={panelId(tab.value)}
          disabled={tab.disabled}
          tabIndex={tab.value === shown ? 0 : -1}
          onClick={() => choose(tab.value)}
          onKeyDown={(event) => onKeyDown(event, tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
});
