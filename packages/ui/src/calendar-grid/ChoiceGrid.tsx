"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { keyAlongReading } from "../part/alongReading.js";

export interface GridChoice {
  readonly key: string;
  readonly label: string;
  readonly disabled: boolean;
}

interface ChoiceGridProps {
  readonly label: string;
  readonly choices: readonly GridChoice[];
  /** The key of the choice in force. */
  readonly current: string;
  readonly onPick: (key: string) => void;
}

const columns = 3;

/** Months or years in three columns, walked with the arrow keys. Renders a `<fieldset>` of buttons. */
export function ChoiceGrid({ label, choices, current, onPick }: ChoiceGridProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const [reached, setReached] = useState(current);
  const at = Math.max(
    0,
    choices.findIndex(({ key }) => key === reached),
  );

  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - columns,
      ArrowDown: at + columns,
      Home: 0,
      End: choices.length - 1,
    };
    const key = keyAlongReading(event.key, event.currentTarget);
    if (!Object.hasOwn(moves, key)) return;
    event.preventDefault();
    const to = moves[key] ?? at;
    const next = choices[to];
    if (!next) return;
    setReached(next.key);
    frame.current?.querySelectorAll("button")[to]?.focus();
  };

  return (
    <fieldset ref={frame} className="saan-calendar-choices" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(({ key, label: words, disabled }, index) => (
        <button
          key={key}
          type="button"
          className="saan-calendar-choice"
          tabIndex={index === at ? 0 : -1}
          aria-pressed={key === current}
          aria-disabled={disabled || undefined}
          onClick={() => {
            if (!disabled) onPick(key);
          }}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
