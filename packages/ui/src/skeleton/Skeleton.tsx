"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface SkeletonProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /**
   * What will stand here: one line of `text`, a `title`, or a `box` (a chart, a map, a picture).
   * @default "text"
   */
  readonly shape?: "text" | "title" | "box";
  /**
   * How many lines of text.
   * @default 1
   */
  readonly lines?: number;
  /** What is being fetched, for a screen reader: "กำลังโหลดรายชื่อข้อตกลง". "กำลังโหลด" without it. */
  readonly label?: string;
  /**
   * Says nothing: for all but one of several that stand together.
   * @default false
   */
  readonly silent?: boolean;
}

/**
 * The outline of what is being fetched, where it will stand, so that nothing moves when it comes.
 * Renders a `<div>` whose words only a screen reader sees; the outline itself is hidden from it.
 */
export const Skeleton = forwardRef<HTMLDivElement, SkeletonProps>(function Skeleton(
  { shape = "text", lines = 1, label, silent = false, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  return (
    <div {...props} ref={ref} className={partClass("saan-skeleton", className)} data-shape={shape}>
      {silent ? null : <span className="saan-visually-hidden">{label ?? messages["skeleton.loading"]}</span>}
      {Array.from({ length: lines }, (_, line) => `line ${line + 1}`).map((line) => (
        <div key={line} className="saan-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
});
