"use client";

import { forwardRef } from "react";
import { Button } from "../button/Button.js";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { readEmail } from "./readEmail.js";
import { th } from "./th.js";

export interface EmailFieldProps extends ReadFieldProps<string> {
  /** One address, as it was typed but for spaces around it and capitals in its domain. */
  readonly value?: string | null;
}

const EXAMPLE = "name@example.go.th";

/**
 * One address of electronic mail. Where the keys were in the Thai layout, or the domain is a slip away from a well-known
 * one, it offers what was meant, and puts it in only when asked.
 * Renders an `<input type="text" inputmode="email">`: `type="email"` answers in the language of the browser and trims what was typed.
 */
export const EmailField = forwardRef<HTMLInputElement, EmailFieldProps>(function EmailField(props, ref) {
  const messages = useMessages(th, en);
  const read = (text: string): TextReading<string> => {
    const { kind, address = "", fault } = readEmail(text);
    if (fault) return { kind: "problem", problem: fill(messages[`emailField.${fault}`], { example: EXAMPLE }) };
    return kind === "empty" ? { kind } : { kind: "value", value: address, shown: text.trim() };
  };
  const box = useReadText<string>(props, { read, show: (value) => value, isAddress: true });
  const meant = box.left && !box.disabled && !box.readOnly ? readEmail(box.text).meant : undefined;
  return (
    <ReadField
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      width="full"
      {...props}
      box={box}
      boxRef={ref}
      said={meant === undefined ? "" : fill(messages["emailField.meant"], { address: meant })}
      below={
        meant === undefined ? undefined : (
          <Button
            size="small"
            onClick={() => {
              box.hold(meant);
              box.input.current?.focus();
            }}
          >
            {fill(messages["emailField.use"], { address: meant })}
          </Button>
        )
      }
    />
  );
});
