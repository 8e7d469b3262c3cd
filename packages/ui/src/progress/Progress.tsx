"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface ProgressProps extends Omit<ComponentPropsWithoutRef<"progress">, "value" | "max" | "children"> {
  /** What is going on, said with the count after it: "ส่งแล้ว". Also names the bar. */
  readonly label: ReactNode;
  /** How many are done. Leave it out while that is not known. */
  readonly done?: number;
  /**
   * Of how many.
   * @default 100
   */
  readonly total?: number;
  /** What is counted, with its classifier: "รายการ", "แฟ้ม". */
  readonly unit?: string;
  /** A sentence under the bar: what is waited for, or what may be done meanwhile. */
  readonly hint?: ReactNode;
  /** The stages of the work, in order. */
  readonly stages?: readonly string[];
  /** Which stage is going on, counted from 0; `stages.length` when all are done. */
  readonly stage?: number;
}

/**
 * How far a longer work has come, in words and as a bar that fills.
 * Renders a `<progress>` under its words; what a progress takes goes to it. Without `done` it moves and promises nothing.
 */
export const Progress = forwardRef<HTMLProgressElement, ProgressProps>(function Progress(
  { label, done, total = 100, unit = "", hint, stages, stage = 0, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const id = useId();
  const counted =
    done === undefined
      ? undefined
      : fill(messages["progress.counted"], {
          done: formatThaiNumber(done, { digits }),
          total: formatThaiNumber(total, { digits }),
          unit,
        }).trimEnd();
  const described = [says(hint) && `${id}-hint`, props["aria-describedby"]].filter(Boolean).join(" ");
  return (
    <div className="saan-progress-frame">
      <div className="saan-progress-words">
        <span id={id}>{label}</span> {counted}
      </div>
      <progress
        aria-labelledby={props["aria-label"] ? undefined : id}
        aria-valuetext={counted}
        {...props}
        ref={ref}
        className={partClass("saan-progress", className)}
        value={done}
        max={total}
        aria-describedby={described || undefined}
      />
      {says(hint) ? (
        <div className="saan-progress-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {stages ? (
        <ol className="saan-progress-stages">
          {stages.map((name, index) => {
            const state = index < stage ? "done" : index === stage ? "now" : "later";
            return (
              <li key={name} data-state={state} aria-current={state === "now" ? "step" : undefined}>
                {name} <span className="saan-visually-hidden">{messages[`progress.${state}`]}</span>
              </li>
            );
          })}
        </ol>
      ) : null}
    </div>
  );
});
