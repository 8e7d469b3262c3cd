"use client";

import { toLatinDigits, toThaiDigits } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useLoaded } from "../field/useLoaded.js";
import { useReadText } from "../field/useReadText.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface PhoneFieldProps extends ReadFieldProps<string> {
  /**
   * The number as it is printed in Thailand, in figures 0–9: `081 234 5678`, `02 123 4567 ต่อ 12`, `1669`; one abroad in
   * international form.
   */
  readonly value?: string | null;
}

const loadReader = () => import("./phoneText.js");

/**
 * A telephone number as people write it, with hyphens or without, with Thai figures, an extension (`ต่อ 12`) or a range of
 * lines. It groups the number when the box is left and says what kind it is. What is known of the numbering plan (10 kB)
 * is fetched when the box is first used; without it the number is kept as typed.
 * Renders an `<input type="tel">`.
 */
export const PhoneField = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(props, ref) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const [reader, load] = useLoaded(loadReader);
  const show = (value: string) => (digits === "thai" ? toThaiDigits(value) : value);
  const found = (text: string) => (reader && reader !== "failed" ? reader.readPhoneText(text) : undefined);
  const read = (text: string): TextReading<string> => {
    const typed = text.trim();
    if (typed === "") return { kind: "empty" };
    if (reader === undefined) return { kind: "unknown" };
    const phone = found(typed);
    if (phone?.kind === "unreadable") {
      const reason = phone.reason === "empty" ? "not-a-phone" : phone.reason;
      return { kind: "problem", problem: messages[`phoneField.${reason}`] };
    }
    const value = phone && reader !== "failed" ? reader.printedPhone(phone) : toLatinDigits(typed);
    return { kind: "value", value, shown: show(value) };
  };
  const box = useReadText<string>(props, { read, show });
  const said = () => {
    if (reader === "failed" && box.left && box.text !== "") return messages["phoneField.unchecked"];
    const phone = box.text === "" ? undefined : found(box.text);
    return phone?.kind === "phone" ? messages[`phoneField.${phone.type}`] : "";
  };
  const { held } = box;
  return (
    <ReadField
      autoComplete="tel"
      {...props}
      type="tel"
      box={box}
      boxRef={ref}
      said={said()}
      onFocus={(event) => {
        load();
        props.onFocus?.(event);
      }}
      below={
        box.readOnly && held !== null ? (
          <a className="saan-link" href={`tel:${dialled(held)}`}>
            {messages["phoneField.call"]}
          </a>
        ) : undefined
      }
    />
  );
});

/** The signs of a number that can be dialled: those of its first line, and no extension. */
function dialled(value: string): string {
  const [line = ""] = toLatinDigits(value).split(/[–,;]|ต่อ/, 1);
  return line.replace(/[^0-9+]/g, "");
}
