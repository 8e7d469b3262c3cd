"use client";

import { useCallback, useRef, useState } from "react";
import { useControlled } from "../part/useControlled.js";
import type { BeforeNext, StepperPlace, StepperStepName } from "./StepperContext.js";

export interface StepperPlaceSource {
  readonly steps: readonly StepperStepName[];
  readonly step: string | undefined;
  readonly defaultStep: string | undefined;
  readonly onStepChange: ((step: string) => void) | undefined;
}

const including = (set: ReadonlySet<string>, key: string) => (set.has(key) ? set : new Set([...set, key]));
const without = (set: ReadonlySet<string>, key: string) => new Set([...set].filter((one) => one !== key));
const none: ReadonlySet<string> = new Set();

/** The state behind a stepper: which step is shown, which were, which were left and which stopped somebody. */
export function useStepperPlace({ steps, step, defaultStep, onStepChange }: StepperPlaceSource): StepperPlace {
  const [chosen, setCurrent] = useControlled(step, defaultStep ?? steps[0]?.key ?? "", onStepChange);
  const index = Math.max(
    0,
    steps.findIndex(({ key }) => key === chosen),
  );
  const current = steps[index]?.key ?? "";
  const [seen, setSeen] = useState(none);
  const [passed, setPassed] = useState(none);
  const [stopped, setStopped] = useState(none);
  const [checking, setChecking] = useState(false);
  const [moves, setMoves] = useState(0);
  const checks = useRef(new Map<string, BeforeNext>());
  const under = useRef(false);
  const visited = including(seen, current);

  const show = (key: string) => {
    setSeen(including(visited, key));
    setCurrent(key);
    setMoves((count) => count + 1);
  };
  const next = async () => {
    // One press, one step.
    if (under.current) return false;
    under.current = true;
    setChecking(true);
    let free = false;
    try {
      free = (await checks.current.get(current)?.()) ?? true;
    } finally {
      under.current = false;
      setChecking(false);
      setStopped((set) => (free ? without(set, current) : including(set, current)));
    }
    if (!free) return false;
    setPassed((set) => including(set, current));
    const to = steps[index + 1];
    if (to) show(to.key);
    return true;
  };
  const back = () => {
    const to = steps[index - 1];
    if (to) show(to.key);
  };
  const goTo = (key: string) => {
    const at = steps.findIndex((one) => one.key === key);
    // The way back is always open: whoever begins at the review may change what it shows.
    const isOpen = (at >= 0 && at < index) || visited.has(key) || passed.has(key);
    if (key !== current && isOpen) show(key);
  };
  const register = useCallback((key: string, beforeNext: BeforeNext) => {
    checks.current.set(key, beforeNext);
    return () => {
      if (checks.current.get(key) === beforeNext) checks.current.delete(key);
    };
  }, []);
  return { steps, current, index, visited, passed, stopped, checking, moves, next, back, goTo, register };
}
