"use client";

import type { SyntheticEvent } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { ListSign } from "./ListSign.js";
import { th } from "./th.js";

export interface ComboboxButtonProps {
  /** The words of the field, for the button's name. */
  readonly label: string;
  readonly clears: boolean;
  readonly open: boolean;
  readonly locked: boolean;
  readonly controls: string;
  readonly onPress: () => void;
}

function keepFocus(event: SyntheticEvent) {
  event.preventDefault();
}

/** The button at the end of the box: clears it, or opens the list. Not a stop of Tab: the box does the same by key. */
export function ComboboxButton({ label, clears, open, locked, controls, onPress }: ComboboxButtonProps) {
  const messages = useMessages(th, en);
  return (
    <button
      type="button"
      tabIndex={-1}
      className="saan-combobox-button"
      disabled={locked}
      aria-label={fill(messages[clears ? "combobox.clear" : "combobox.open"], { label })}
      aria-expanded={clears ? undefined : open}
      aria-controls={clears ? undefined : controls}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      <ListSign name={clears ? "cross" : "down"} />
    </button>
  );
}
