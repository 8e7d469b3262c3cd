"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { sparkPath } from "./sparkPath.js";
import { th } from "./th.js";

export interface SparklineProps extends Omit<ComponentPropsWithoutRef<"svg">, "children" | "values"> {
  /** Oldest first; `null` is a gap. */
  readonly values: readonly (number | null)[];
  /** What they are of: it begins the sentence that stands for the picture. */
  readonly label: string;
}

const WIDTH = 96;
const HEIGHT = 28;

/**
 * The way a figure went, as small as a word, beside the figure itself. Its ends are said in words.
 * Renders an `<svg role="img">`.
 */
export const Sparkline = forwardRef<SVGSVGElement, SparklineProps>(function Sparkline(
  { values, label, className, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const measured = values.filter((value): value is number => value !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  const way =
    first === undefined || last === undefined ? "none" : last > first ? "rising" : last < first ? "falling" : "same";
  const number = (value: number | undefined) => (value === undefined ? "" : formatThaiNumber(value, { digits }));
  const { path, end } = sparkPath(values, WIDTH, HEIGHT);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={fill(messages[`sparkline.${way}`], { label, first: number(first), last: number(last) })}
      {...props}
      ref={ref}
      className={partClass("saan-sparkline", className)}
    >
      <path className="saan-sparkline-line" d={path} />
      {end && <circle className="saan-sparkline-end" cx={end.x} cy={end.y} r={3} />}
    </svg>
  );
});
