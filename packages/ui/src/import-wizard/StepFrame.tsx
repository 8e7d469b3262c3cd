"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { type StepName, stepNames } from "./useImport.js";
import { useNumber } from "./useNumber.js";

interface StepFrameProps {
  readonly step: StepName;
  /** Grows when a person moves: the heading then takes the focus. */
  readonly moves: number;
  readonly level: 2 | 3;
  readonly onBack?: () => void;
  /** Nobody can go back for now. */
  readonly isHeld?: boolean;
  /** What goes on: buttons after the way back. */
  readonly actions?: ReactNode;
  /** Said above the buttons. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/** One step under its heading, with its buttons. */
export function StepFrame({ step, moves, level, onBack, isHeld, actions, status, children }: StepFrameProps) {
  const messages = useMessages(th, en);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const Heading = `h${level}` as const;
  const number = useNumber();
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return (
    <section className="saan-import-step" aria-labelledby={id}>
      <Heading className="saan-heading saan-stepper-heading" id={id} ref={heading} tabIndex={-1}>
        <span className="saan-stepper-place">
          {fill(messages["importWizard.place"], {
            number: number(stepNames.indexOf(step) + 1),
            total: number(stepNames.length),
          })}
        </span>{" "}
        {messages[`importWizard.${step}`]}
      </Heading>
      {children}
      {status}
      {onBack || actions ? (
        <div className="saan-import-actions">
          {onBack && (
            <Button variant="secondary" disabled={isHeld} onClick={onBack}>
              {messages["importWizard.back"]}
            </Button>
          )}
          {actions}
        </div>
      ) : null}
    </section>
  );
}
