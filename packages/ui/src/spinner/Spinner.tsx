"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useState } from "react";
import { partClass } from "../part/partClass.js";

export interface SpinnerProps extends Omit<ComponentPropsWithoutRef<"span">, "children" | "role"> {
  /** What is being waited for: "กำลังค้นหา". Always there: a turning sign alone says nothing. */
  readonly label: ReactNode;
  /**
   * Milliseconds before anything is shown: what is done sooner must not flash.
   * @default 300
   */
  readonly delay?: number;
}

/**
 * A short wait, in words. What lasts longer than a few seconds is a Progress.
 * Renders a `<span role="status">`, empty at first: its words are read aloud as they come.
 */
export const Spinner = forwardRef<HTMLSpanElement, SpinnerProps>(function Spinner(
  { label, delay = 300, className, ...props },
  ref,
) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return (
    <span {...props} ref={ref} role="status" className={partClass("saan-spinner", className)}>
      {shown ? (
        <>
          <span className="saan-spinner-threads" aria-hidden="true" />
          {label}
        </>
      ) : null}
    </span>
  );
});
