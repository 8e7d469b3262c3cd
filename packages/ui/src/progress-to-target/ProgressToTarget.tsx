"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { type DatedFigure, shareOfWay } from "../key-figure/compareFigures.js";
import { useFigureWords } from "../key-figure/useFigureWords.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface ProgressToTargetProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** What is measured. Left out where something beside it says so. */
  readonly label?: ReactNode;
  /** The value now. */
  readonly value: number;
  /** The value that is aimed at, and when. */
  readonly target: DatedFigure;
  /** Nought when left out. A target below its baseline is one to sink to. */
  readonly baseline?: DatedFigure;
  /** What is counted: `คน`, `ร้อยละ`. */
  readonly unit?: string;
}

const nought: DatedFigure = { value: 0 };

/**
 * How far a value has come from its baseline towards its target, as a thread and in words. Also for targets to sink to, and
 * for values that went the other way.
 * Renders a `<div>`. The thread is hidden from assistive technology: the words say all of it.
 */
export const ProgressToTarget = forwardRef<HTMLDivElement, ProgressToTargetProps>(function ProgressToTarget(
  { label, value, target, baseline = nought, unit, className, ...props },
  ref,
) {
  const words = useFigureWords();
  const messages = useMessages(th, en);
  const share = shareOfWay(baseline.value, target.value, value);
  const state =
    share === undefined
      ? messages["progressToTarget.noWay"]
      : share < 0
        ? messages["progressToTarget.back"]
        : share === 1
          ? messages["progressToTarget.reached"]
          : share > 1
            ? messages["progressToTarget.beyond"]
            : fill(messages["progressToTarget.share"], { share: words.number(Math.floor(share * 100)) });
  const from = fill(messages["progressToTarget.from"], { value: words.dated(baseline, unit) });
  const to = fill(messages["progressToTarget.to"], { value: words.dated(target, unit) });
  const amount = words.amount(value, unit);
  const shown = Math.min(1, Math.max(0, share ?? 1)) * 100;
  return (
    <div {...props} ref={ref} className={partClass("saan-progress-to-target", className)}>
      {says(label) && <div className="saan-progress-to-target-label">{label}</div>}
      <div className="saan-progress-to-target-now">
        <span>{amount}</span> <span className="saan-progress-to-target-more">{state}</span>
      </div>
      <svg
        className="saan-progress-to-target-thread"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        data-behind={(share !== undefined && share < 0) || undefined}
      >
        <rect className="saan-progress-to-target-way" width="100" height="8" />
        <rect className="saan-progress-to-target-come" width={shown} height="8" />
      </svg>
      <div className="saan-progress-to-target-ends saan-progress-to-target-more">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  );
});
