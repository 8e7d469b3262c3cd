"use client";

import { SaanError } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, createContext, forwardRef, useContext, useId } from "react";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";

interface TabsModel {
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly activation: "automatic" | "manual";
  readonly tabId: (value: string) => string;
  readonly panelId: (value: string) => string;
}

const TabsContext = createContext<TabsModel | undefined>(undefined);

/** The tabs around a part. */
export function useTabs(): TabsModel {
  const model = useContext(TabsContext);
  if (!model) throw new SaanError("no-tabs", "A part of Tabs stands outside <TabsRoot>.", "Put it inside one.");
  return model;
}

export interface TabsRootProps extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue"> {
  /** The tab that is shown, when the caller keeps it. */
  readonly value?: string;
  /** The tab that is shown at first. */
  readonly defaultValue?: string;
  /** Called with every new value. */
  readonly onValueChange?: (value: string) => void;
  /**
   * `automatic` shows a tab as soon as an arrow key reaches it; `manual` waits for Enter, for panels that must load.
   * @default "automatic"
   */
  readonly activation?: "automatic" | "manual";
}

/**
 * Views of one thing, of which one is shown. What is typed in the others is kept, and paper shows them all.
 * Renders a `<div>` around one `TabsList` and its `TabsPanel`s.
 */
export const TabsRoot = forwardRef<HTMLDivElement, TabsRootProps>(function TabsRoot(
  { value, defaultValue = "", onValueChange, activation = "automatic", className, ...props },
  ref,
) {
  const [chosen, choose] = useControlled(value, defaultValue, onValueChange);
  const id = useId();
  const model: TabsModel = {
    value: chosen,
    choose,
    activation,
    tabId: (each) => `${id}.tab.${each}`,
    panelId: (each) => `${id}.panel.${each}`,
  };
  return (
    <TabsContext.Provider value={model}>
      <div {...props} ref={ref} className={partClass("saan-tabs", className)} />
    </TabsContext.Provider>
  );
});
