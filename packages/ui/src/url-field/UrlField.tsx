"use client";

import { forwardRef } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { readWebAddress } from "./readWebAddress.js";
import { th } from "./th.js";

export interface UrlFieldProps extends ReadFieldProps<string> {
  /** A whole address that begins with `https://` or `http://`. */
  readonly value?: string | null;
  /**
   * A link that opens the address, so that it can be checked before it is saved.
   * @default true
   */
  readonly opens?: boolean;
}

const WORDS = { example: "www.example.go.th", http: "http://", https: "https://" };

/**
 * The address of a web page. `www.example.go.th` becomes `https://www.example.go.th` when the box is left; nothing but
 * `http` and `https` is taken, so that a link made of it runs nothing.
 * Renders an `<input type="text" inputmode="url">`.
 */
export const UrlField = forwardRef<HTMLInputElement, UrlFieldProps>(function UrlField({ opens = true, ...props }, ref) {
  const messages = useMessages(th, en);
  const read = (text: string): TextReading<string> => {
    const found = readWebAddress(text);
    if (found.kind === "empty") return { kind: "empty" };
    if (found.kind === "fault") return { kind: "problem", problem: fill(messages[`urlField.${found.fault}`], WORDS) };
    return { kind: "value", value: found.address, shown: found.address };
  };
  const box = useReadText<string>(props, { read, show: (value) => value, isAddress: true });
  const { reading, held, text } = box;
  const href = opens && reading.kind === "value" && reading.value === held && text === held ? held : undefined;
  return (
    <ReadField
      inputMode="url"
      autoComplete="url"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      width="full"
      {...props}
      box={box}
      boxRef={ref}
      below={
        href && (
          <a className="saan-link saan-url-open" href={href} target="_blank" rel="noopener noreferrer">
            {messages["urlField.open"]} <span className="saan-visually-hidden">({messages["urlField.newTab"]})</span>
          </a>
        )
      }
    />
  );
});
