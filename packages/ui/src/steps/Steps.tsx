"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { Check, CircleAlert } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How far a step is. */
export type StepState = "done" | "current" | "upcoming" | "error";

export interface StepItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly state: StepState;
  /** One short line more: when it was done, by which post. */
  readonly detail?: ReactNode;
}

export interface StepsProps extends Omit<ComponentPropsWithoutRef<"ol">, "children" | "onSelect"> {
  /** In order. */
  readonly items: readonly StepItem[];
  /** Makes steps that were begun buttons that go back to them. */
  readonly onSelect?: (key: string) => void;
  /**
   * `vertical` also on a wide screen; on a phone it always is.
   * @default "horizontal"
   */
  readonly layout?: "horizontal" | "vertical";
}

/**
 * The steps of a piece of work in order, and how far each is: in words for those who do not see the signs.
 * Renders an `<ol>`; give it an `aria-label` that says whose steps they are.
 */
export const Steps = forwardRef<HTMLOListElement, StepsProps>(function Steps(
  { items, onSelect, layout = "horizontal", className, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  return (
    <ol {...props} ref={ref} className={partClass("saan-steps", className)} data-layout={layout}>
      {items.map(({ key, label, state, detail }, index) => {
        const words = (
          <>
            <span className="saan-steps-label">{label}</span>{" "}
            <span className="saan-steps-state">{messages[`steps.${state}`]}</span>
          </>
        );
        return (
          <li
            key={key}
            className="saan-steps-step"
            data-state={state}
            aria-current={state === "current" ? "step" : undefined}
          >
            <span className="saan-steps-mark" aria-hidden="true">
              {state === "done" ? <Check size="1.125em" strokeWidth={3} /> : null}
              {state === "error" ? <CircleAlert size="1.25em" /> : null}
              {state === "current" || state === "upcoming" ? formatThaiNumber(index + 1, { digits }) : null}
            </span>
            <span className="saan-steps-words">
              {onSelect && (state === "done" || state === "error") ? (
                <button type="button" className="saan-steps-button" onClick={() => onSelect(key)}>
                  {words}
                </button>
              ) : (
                words
              )}
              {detail === undefined ? null : <span className="saan-steps-detail">{detail}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
});
