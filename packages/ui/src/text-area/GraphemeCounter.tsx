"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useEffect, useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { countRoom } from "./countRoom.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** A pause in typing long enough that a spoken count does not talk over the typing. */
const PAUSE_MS = 1000;

export interface GraphemeCounterProps {
  /** Where the limit itself is said; the control points to it by `aria-describedby`. */
  readonly id: string;
  readonly text: string;
  readonly max: number;
}

/**
 * How much room is left. Eyes see it at every key; a screen reader hears the limit once with the field, then the rest
 * only near the limit and after a pause.
 */
export function GraphemeCounter({ id, text, max }: GraphemeCounterProps) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const { left, state } = countRoom(text, max);
  const number = (value: number) => formatThaiNumber(value, { digits });
  const count =
    state === "over"
      ? fill(messages["textArea.over"], { count: number(-left) })
      : fill(messages["textArea.left"], { count: number(left) });
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const pending = setTimeout(() => setSpoken(state === "roomy" ? "" : count), PAUSE_MS);
    return () => clearTimeout(pending);
  }, [count, state]);
  return (
    <>
      <span className="saan-visually-hidden" id={id}>
        {fill(messages["textArea.limit"], { max: number(max) })}
      </span>
      <div className="saan-text-area-count" data-state={state} aria-hidden="true">
        {count}
      </div>
      <div className="saan-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}
