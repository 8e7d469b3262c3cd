"use client";

import { readPostcode } from "@saan/thai/identifiers";
import { toThaiDigits } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { type PostcodeLookup, useArea } from "./useArea.js";

export interface PostcodeFieldProps extends ReadFieldProps<string> {
  /** Five digits 0–9: `56000`. */
  readonly value?: string | null;
  /**
   * Names the area of a whole postcode, which is then read back. Several may share one, and the first digits do not tell
   * the province: ask `@saan/areas`, best loaded inside this function.
   */
  readonly lookup?: PostcodeLookup;
}

/**
 * A Thai postcode: five digits, Thai or Latin.
 * Renders an `<input type="text" inputmode="numeric">`: a number would lose nothing here, but its arrows and wheel would change it.
 */
export const PostcodeField = forwardRef<HTMLInputElement, PostcodeFieldProps>(function PostcodeField(
  { lookup, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const show = (value: string) => (digits === "thai" ? toThaiDigits(value) : value);
  const read = (text: string): TextReading<string> => {
    const found = readPostcode(text);
    if (found.kind === "postcode") return { kind: "value", value: found.value, shown: show(found.value) };
    const { reason, digitCount = 0 } = found;
    if (reason === "empty") return { kind: "empty" };
    if (reason === "wrong-first-digit") return { kind: "problem", problem: messages["postcodeField.wrongFirst"] };
    const wrong = digitCount ? "postcodeField.wrongLength" : "postcodeField.notDigits";
    return { kind: "problem", problem: fill(messages[wrong], { count: show(String(digitCount)) }) };
  };
  const box = useReadText<string>(props, { read, show, isWhole: (text) => readPostcode(text).kind === "postcode" });
  const area = useArea(box.reading.kind === "value" ? box.reading.value : null, lookup);
  const said = area === undefined ? messages["postcodeField.looking"] : (area ?? messages["postcodeField.notFound"]);
  return (
    <ReadField
      inputMode="numeric"
      autoComplete="postal-code"
      width="short"
      {...props}
      box={box}
      boxRef={ref}
      said={lookup ? said : undefined}
    />
  );
});
