"use client";

import type { CitizenIdResult, JuristicIdResult } from "@saan/thai/identifiers";
import { toThaiDigits } from "@saan/thai/numbers";
import { type ForwardedRef, type ReactNode, useState } from "react";
import { Button } from "../button/Button.js";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { groupAsTyped, grouped, veiled } from "./groupAsTyped.js";
import { th } from "./th.js";
import { useGroupKeys } from "./useGroupKeys.js";

/** What the fields for numbers of thirteen digits take. */
export interface ThirteenDigitsFieldProps extends ReadFieldProps<string> {
  /** Thirteen digits 0–9 without hyphens. */
  readonly value?: string | null;
  /** Why the number is asked for, who will see it and how long it is kept (PDPA section 23). Stands below the box. */
  readonly privacyNote?: ReactNode;
}

interface Props extends ThirteenDigitsFieldProps {
  readonly boxRef: ForwardedRef<HTMLInputElement>;
  readonly masked: boolean;
  readonly readNumber: (text: string) => CitizenIdResult | JuristicIdResult;
  readonly wrongFirst: "idField.notACitizen" | "idField.notJuristic";
}

/** The part that both fields share: groups as typed, a check of the digits, a veil at rest. */
export function ThirteenDigitsField({ boxRef, masked, readNumber, wrongFirst, privacyNote, ...props }: Props) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const [shown, setShown] = useState(false);
  const show = (value: string) => grouped(digits === "thai" ? toThaiDigits(value) : value);
  const read = (text: string): TextReading<string> => {
    const found = readNumber(text);
    if (found.kind !== "unreadable") return { kind: "value", value: found.value, shown: show(found.value) };
    const { reason, digitCount = 0 } = found;
    if (reason === "empty") return { kind: "empty" };
    if (digitCount) {
      const count = digits === "thai" ? toThaiDigits(String(digitCount)) : digitCount;
      return { kind: "problem", problem: fill(messages["idField.wrongLength"], { count }) };
    }
    const key =
      reason === "wrong-check-digit"
        ? "idField.wrongCheck"
        : reason === "wrong-first-digit"
          ? wrongFirst
          : "idField.notDigits";
    return { kind: "problem", problem: messages[key] };
  };
  const box = useReadText<string>(props, { read, show, isWhole: (text) => readNumber(text).kind !== "unreadable" });
  useGroupKeys(box.input);
  const hasText = box.text !== "";
  const seen = !masked || shown;
  return (
    <ReadField
      inputMode="numeric"
      spellCheck={false}
      {...props}
      // The number of whoever used this computer before is nobody's business.
      autoComplete="off"
      box={box}
      boxRef={boxRef}
      veil={seen ? undefined : veiled(box.text)}
      onFocus={(event) => {
        // Who corrects a number must see it; who only reads one asks for it.
        if (!box.readOnly) setShown(true);
        props.onFocus?.(event);
      }}
      onLeave={() => setShown(false)}
      typed={(element, composing) => {
        // The veil is not the number; a browser that fills the box in writes over all of it.
        if (!seen && element.value.includes("x")) return box.text;
        if (composing) return element.value;
        return groupInBox(element);
      }}
      beside={
        masked && hasText && !box.disabled ? (
          <Button
            size="small"
            variant="quiet"
            // The box keeps the focus: leaving it would hide the number before it was shown.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setShown(!shown);
              if (shown) box.input.current?.blur();
              else box.input.current?.focus();
            }}
          >
            {messages[shown ? "idField.hide" : "idField.show"]}
          </Button>
        ) : undefined
      }
      below={privacyNote ? <div className="saan-field-hint saan-id-note">{privacyNote}</div> : undefined}
    />
  );
}

/** Groups the digits in the box. Before React writes them: so the caret stays behind the digit that was typed. */
function groupInBox(box: HTMLInputElement): string {
  const next = groupAsTyped(box.value, box.selectionStart ?? box.value.length);
  if (next.text !== box.value) {
    box.value = next.text;
    box.setSelectionRange(next.caret, next.caret);
  }
  return next.text;
}
