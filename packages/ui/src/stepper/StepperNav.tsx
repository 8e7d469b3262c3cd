"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { type StepItem, Steps } from "../steps/Steps.js";
import { en } from "./en.js";
import { useStepper } from "./StepperContext.js";
import { th } from "./th.js";

export interface StepperStepsProps extends Omit<ComponentPropsWithoutRef<"ol">, "children" | "onSelect"> {
  /**
   * `vertical` for names that are long, beside the step.
   * @default "horizontal"
   */
  readonly layout?: "horizontal" | "vertical";
}

/** All steps and how far each is; those that were passed lead back. Renders an `<ol>`. */
export const StepperSteps = forwardRef<HTMLOListElement, StepperStepsProps>(function StepperSteps(props, ref) {
  const messages = useMessages(th, en);
  const { steps, current, passed, stopped, goTo } = useStepper();
  const items = steps.map<StepItem>(({ key, label }) => ({
    key,
    label,
    state: key === current ? "current" : stopped.has(key) ? "error" : passed.has(key) ? "done" : "upcoming",
  }));
  return <Steps aria-label={messages["stepper.steps"]} {...props} ref={ref} items={items} onSelect={goTo} />;
});

export interface StepperNavProps extends ComponentPropsWithoutRef<"div"> {
  /**
   * The words of the button that leads on.
   * @default "ถัดไป"
   */
  readonly nextLabel?: ReactNode;
  /** What the last step's button does, as a verb: `ส่งรายงาน`. */
  readonly finishLabel?: ReactNode;
  /** Called by the last step's button once its step lets go. Without it the button submits the form around. */
  readonly onFinish?: () => void | Promise<void>;
}

/** The ways back and on. Renders a `<div>` of buttons; more of your own go after them. */
export const StepperNav = forwardRef<HTMLDivElement, StepperNavProps>(function StepperNav(
  { nextLabel, finishLabel, onFinish, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { steps, index, current, stopped, checking, next, back } = useStepper();
  const last = index === steps.length - 1;
  const end = onFinish && (async () => ((await next()) ? onFinish() : undefined));
  const finish = finishLabel ?? messages["stepper.finish"];
  return (
    <div {...props} ref={ref} className={partClass("saan-stepper-nav", className)}>
      {index > 0 ? <Button onClick={back}>{messages["stepper.back"]}</Button> : null}
      {last ? (
        // Another key: the press that leads to the last step must not send the form.
        <Button key="finish" variant="primary" type={end ? "button" : "submit"} busy={checking} onClick={end}>
          {finish}
        </Button>
      ) : (
        <Button key="next" variant="primary" busy={checking} onClick={() => void next()}>
          {checking ? messages["stepper.checking"] : (nextLabel ?? messages["stepper.next"])}
        </Button>
      )}
      {children}
      <span role="status" className="saan-stepper-stopped">
        {stopped.has(current) && !checking ? messages["stepper.stopped"] : ""}
      </span>
    </div>
  );
});

export interface StepperEditProps extends ComponentPropsWithoutRef<"button"> {
  /** The key of the step to go back to. */
  readonly step: string;
}

/** In a review step: the way back to a step whose answers are shown. Renders a `<button>`. */
export const StepperEdit = forwardRef<HTMLButtonElement, StepperEditProps>(function StepperEdit(
  { step, onClick, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { steps, goTo } = useStepper();
  const label = steps.find(({ key }) => key === step)?.label ?? "";
  return (
    <Button
      size="small"
      {...props}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) goTo(step);
      }}
    >
      {children ?? fill(messages["stepper.edit"], { label })}
    </Button>
  );
});
