"use client";

import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, useEffect } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { StepperContext, type StepperStepName } from "./StepperContext.js";
import { th } from "./th.js";
import { useStepNumbers } from "./useStepNumbers.js";
import { useStepperPlace } from "./useStepperPlace.js";

export interface StepperRootProps extends ComponentPropsWithoutRef<"div"> {
  /** All steps in order. */
  readonly steps: readonly StepperStepName[];
  /** The step that is shown, when the caller keeps it: in the address, for instance. */
  readonly step?: string;
  /**
   * The key of the step at first; the first one without it.
   * @default the first
   */
  readonly defaultStep?: string;
  /** Called with the key of the step that is gone to. */
  readonly onStepChange?: (step: string) => void;
  /**
   * Says the step in the title of the page too: `ขั้นที่ 2 จาก 4: คู่ความร่วมมือ – …`
   * @default true
   */
  readonly titled?: boolean;
}

const TEXT_BOX = "input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=file])";

/**
 * A long form in steps: one is shown at a time, and those that were shown keep what was typed in them. Enter in a box goes
 * on to the next step, not to the end of the form.
 * Renders a `<div>`; put it inside the `<form>`.
 */
export const StepperRoot = forwardRef<HTMLDivElement, StepperRootProps>(function StepperRoot(
  { steps, step, defaultStep, onStepChange, titled = true, className, onKeyDown, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const place = useStepperPlace({ steps, step, defaultStep, onStepChange });
  const { index } = place;
  const numbers = useStepNumbers(index, steps.length);
  const title = fill(messages["stepper.title"], { ...numbers, label: steps[index]?.label ?? "" });
  useEffect(() => {
    if (!titled) return;
    const { title: before } = document;
    document.title = `${title} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [titled, title]);
  const hears = {
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      onKeyDown?.(event);
      const inBox = event.target instanceof Element && event.target.matches(TEXT_BOX);
      if (event.key !== "Enter" || event.defaultPrevented || composes(event.nativeEvent) || !inBox) return;
      if (index === steps.length - 1) return;
      event.preventDefault();
      void place.next();
    },
  };
  return (
    <StepperContext.Provider value={place}>
      <div {...props} ref={ref} className={partClass("saan-stepper", className)} {...hears} />
    </StepperContext.Provider>
  );
});
