"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { partClass } from "../part/partClass.js";
import { aroundAmount } from "../record-words/amountWords.js";
import { type Better, changeFrom, type DatedFigure, towardsTarget } from "./compareFigures.js";
import { useFigureWords } from "./useFigureWords.js";

export interface KeyFigureProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** What was counted or measured. */
  readonly label: ReactNode;
  /** Nothing where nobody measured: that is not nought. */
  readonly value: number | null;
  /** What is counted: `คน`, `ร้อยละ`. */
  readonly unit?: string;
  /** The time it is of, in words: `ปี 2566`. A figure without its time cannot be compared with anything. */
  readonly period: string;
  /** The value before the work began. */
  readonly baseline?: DatedFigure;
  /** The value that is aimed at, and when. */
  readonly target?: DatedFigure;
  /** The value to compare with, when that is not the baseline: last year's. */
  readonly previous?: DatedFigure;
  /** Which way is good news; without it a change is only told, not judged. */
  readonly better?: Better;
  /** A small picture of how it went: a Sparkline. */
  readonly trend?: ReactNode;
  /** Why there is no value, or what must be known to read it. */
  readonly note?: ReactNode;
}

/**
 * One value of an indicator, as large as it matters, with the time it is of, its baseline, its target and the way it went,
 * all in words.
 * Renders a `<div>`.
 */
export const KeyFigure = forwardRef<HTMLDivElement, KeyFigureProps>(function KeyFigure(props, ref) {
  const { label, value, unit, period, baseline, target, previous, better, trend, note, className, ...rest } = props;
  const words = useFigureWords();
  const { messages } = words;
  const { before, after } = aroundAmount(unit ?? "");
  const earlier = previous ?? baseline;
  const way = target && (better ?? (baseline && target.value < baseline.value ? "lower" : "higher"));
  const news = value !== null && earlier ? changeFrom(earlier.value, value, better).news : undefined;
  const reached = value !== null && target && way && towardsTarget(target.value, value, way).state === "reached";
  return (
    <div {...rest} ref={ref} className={partClass("saan-key-figure", className)}>
      <div className="saan-key-figure-label">{label}</div>
      <div className="saan-key-figure-main">
        {value === null ? (
          <span className="saan-key-figure-absent">{messages["keyFigure.absent"]}</span>
        ) : (
          <span>
            {before}
            <span className="saan-key-figure-value">{words.number(value)}</span>
            {after}
          </span>
        )}
        {says(trend) && trend}
      </div>
      <div className="saan-key-figure-more">{period}</div>
      {value !== null && earlier && (
        <div className="saan-key-figure-more" data-news={news}>
          {words.change(earlier, value, better)}
        </div>
      )}
      {target && way && (
        <div className="saan-key-figure-more" data-news={reached ? "better" : undefined}>
          <span className="saan-key-figure-phrase">
            {fill(messages["keyFigure.target"], { value: words.dated(target, unit) })}
            {value !== null && " ·"}
          </span>
          {value !== null && (
            <>
              {" "}
              <span className="saan-key-figure-phrase">{words.target(target.value, value, way)}</span>
            </>
          )}
        </div>
      )}
      {baseline && previous && (
        <div className="saan-key-figure-more">
          {fill(messages["keyFigure.baseline"], { value: words.dated(baseline, unit) })}
        </div>
      )}
      {says(note) && <div className="saan-key-figure-more">{note}</div>}
    </div>
  );
});
