"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { type BeforeNext, useStepper } from "./StepperContext.js";
import { th } from "./th.js";
import { useStepNumbers } from "./useStepNumbers.js";

export interface StepperStepProps extends ComponentPropsWithoutRef<"section"> {
  /** The key of the step, one of the root's `steps`. */
  readonly step: string;
  /** Asked before the step is left forwards; false keeps it and the step shows its errors. May take its time. */
  readonly beforeNext?: BeforeNext;
  /**
   * The level of the step's heading in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}

/**
 * One step under its heading, which takes the focus when the step is reached. It is drawn when it is first reached, and stays
 * from then on, out of sight: nothing typed is lost.
 * Renders a `<section>`, or nothing before its turn.
 */
export const StepperStep = forwardRef<HTMLElement, StepperStepProps>(function StepperStep(
  { step, beforeNext, headingLevel = 2, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { steps, current, visited, moves, register } = useStepper();
  const index = steps.findIndex(({ key }) => key === step);
  const numbers = useStepNumbers(index, steps.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const shown = current === step;
  const Heading = `h${headingLevel}` as const;

  const latest = useRef(beforeNext);
  useEffect(() => {
    latest.current = beforeNext;
  });
  useEffect(() => register(step, () => latest.current?.() ?? true), [register, step]);
  useEffect(() => {
    if (moves > 0 && shown) heading.current?.focus();
  }, [moves, shown]);

  if (index < 0 || !visited.has(step)) return null;
  return (
    <section
      {...props}
      ref={ref}
      className={partClass("saan-stepper-step", className)}
      aria-labelledby={headingId}
      hidden={!shown}
    >
      <Heading className="saan-heading saan-stepper-heading" id={headingId} ref={heading} tabIndex={-1}>
        <span className="saan-stepper-place">{fill(messages["stepper.place"], { ...numbers })}</span>{" "}
        {steps[index]?.label}
      </Heading>
      {children}
    </section>
  );
});
