"use client";

import { SaanError } from "@saan/forms/model";
import { createContext, useContext } from "react";

/** One step of the way: its key, and its name, which heads it and stands in the list. */
export interface StepperStepName {
  readonly key: string;
  readonly label: string;
}

/** Whether a step may be left forwards. It shows its own errors when it answers false. */
export type BeforeNext = () => boolean | Promise<boolean>;

export interface StepperPlace {
  readonly steps: readonly StepperStepName[];
  /** The key of the step that is shown. */
  readonly current: string;
  /** From 0. */
  readonly index: number;
  /** Keys of the steps that were shown so far. */
  readonly visited: ReadonlySet<string>;
  /** Keys of the steps that were left forwards. */
  readonly passed: ReadonlySet<string>;
  /** Steps that stopped somebody. */
  readonly stopped: ReadonlySet<string>;
  readonly checking: boolean;
  /** Grows with each change of step that a person made: the heading then takes the focus. */
  readonly moves: number;
  /** Asks the step, and goes on when it lets go; answers whether it did. */
  readonly next: () => Promise<boolean>;
  readonly back: () => void;
  /** Goes straight to a step that comes before this one, or was shown already. */
  readonly goTo: (key: string) => void;
  readonly register: (key: string, beforeNext: BeforeNext) => () => void;
}

export const StepperContext = createContext<StepperPlace | undefined>(undefined);

/** Where a stepper stands, and the ways on. Throws outside of a `StepperRoot`: a developer's mistake. */
export function useStepper(): StepperPlace {
  const place = useContext(StepperContext);
  if (!place) {
    throw new SaanError("no-stepper", "A part of a stepper stands outside <StepperRoot>.", "Put it inside one.");
  }
  return place;
}
