"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../button/Button.js";
import { Sign } from "../field/Sign.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface StepButtonsProps {
  readonly label: ReactNode;
  readonly disabled: boolean | undefined;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The text in the box. */
  readonly now: string;
  readonly go: (steps: number) => void;
}

/** One less, one more. At a limit a button stays where it is, so that the focus does not fall off it. */
export function StepButtons({ label, disabled, atStart, atEnd, now, go }: StepButtonsProps) {
  const messages = useMessages(th, en);
  const [pressed, setPressed] = useState(false);
  const button = (steps: 1 | -1, atLimit: boolean) => (
    <Button
      className="saan-number-step"
      disabled={disabled}
      aria-disabled={atLimit || undefined}
      icon={<Sign name={steps > 0 ? "plus" : "minus"} />}
      onBlur={() => setPressed(false)}
      onClick={() => {
        setPressed(true);
        if (!atLimit) go(steps);
      }}
    >
      <span className="saan-visually-hidden">
        {messages[steps > 0 ? "numberField.more" : "numberField.less"]} {label}
      </span>
    </Button>
  );
  return (
    <span className="saan-number-steps">
      {button(-1, atStart)}
      {button(1, atEnd)}
      {/* The focus is on the button: without this nobody would hear what it did. */}
      <span className="saan-visually-hidden" aria-live="polite">
        {pressed ? now : ""}
      </span>
    </span>
  );
}
