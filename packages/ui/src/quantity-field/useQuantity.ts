"use client";

import { formatThaiNumber, parseThaiNumber } from "@saan/thai/numbers";
import { useState } from "react";
import type { ReadTextProps, TextReading } from "../field/readText.js";
import type { FieldState } from "../field/Surroundings.js";
import { useLoaded } from "../field/useLoaded.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import { useFormReset } from "../part/useFormReset.js";
import type { Digits } from "../provider/KitProvider.js";
import { type Comparator, type QuantityFieldValue, sameQuantity } from "./quantityValue.js";
import type { th } from "./th.js";

interface Options extends Omit<ReadTextProps<QuantityFieldValue>, "name">, FieldState {
  readonly fixedUnit: string | undefined;
  readonly messages: MessagesOf<typeof th>;
  readonly digits: Digits;
}

const loadStated = () => import("./readStated.js");

/** The three parts of a quantity, which are one value: two that are chosen, and a text that may state all three. */
export function useQuantity({ fixedUnit, messages, digits, ...props }: Options) {
  const first = props.value ?? props.defaultValue;
  const [chosen, setChosen] = useState<{ readonly comparator: Comparator; readonly unit: string }>({
    comparator: first?.comparator ?? "exact",
    unit: first?.unit ?? "",
  });
  const [stated, load] = useLoaded(loadStated);
  const number = (value: number) => formatThaiNumber(value, { digits });
  const show = ({ value, upTo }: QuantityFieldValue) =>
    upTo === undefined ? number(value) : `${number(value)}–${number(upTo)}`;

  const readParts = (
    text: string,
    parts: typeof chosen,
    held: QuantityFieldValue | null,
  ): TextReading<QuantityFieldValue> => {
    if (text.trim() === "") return { kind: "empty" };
    const problem = (key: keyof typeof th, words = {}) =>
      ({ kind: "problem", problem: fill(messages[key], words) }) as const;
    const unit = fixedUnit ?? parts.unit.trim();
    const figures = parseThaiNumber(text);
    if (figures !== undefined && figures < 0) return problem("quantityField.negative");
    const isHeld = held !== null && text === show(held);
    let value: QuantityFieldValue | undefined;
    if (isHeld) value = { ...held, comparator: parts.comparator, unit };
    else if (figures !== undefined) value = { comparator: parts.comparator, value: figures, unit };
    else {
      if (stated === undefined) return { kind: "unknown" };
      const words = stated === "failed" ? undefined : stated.readStated(text);
      if (!words) return problem("quantityField.notAQuantity");
      if (fixedUnit !== undefined && words.unit !== "" && words.unit !== fixedUnit) {
        return problem("quantityField.otherUnit", { stated: words.unit, unit: fixedUnit });
      }
      value = { ...words, unit: words.unit || unit };
    }
    if (value.unit === "") return problem("quantityField.noUnit");
    return { kind: "value", value, shown: show(value) };
  };

  // What was stated belongs to the words it was read from: once a part is chosen otherwise, the words say something else.
  const [last, setLast] = useState<QuantityFieldValue | null>(first ?? null);
  const keep = (value: QuantityFieldValue | null) => {
    setLast(value);
    if (value) setChosen({ comparator: value.comparator, unit: value.unit });
  };
  const box = useReadText<QuantityFieldValue>(
    {
      ...props,
      onValueChange: (value) => {
        keep(value);
        props.onValueChange?.(value);
      },
    },
    { read: (text) => readParts(text, chosen, last), show, same: sameQuantity },
  );
  useFormReset(box.input, () => {
    if (props.value === undefined) setChosen({ comparator: first?.comparator ?? "exact", unit: first?.unit ?? "" });
  });
  if (box.held !== null && !sameQuantity(box.held, last)) keep(box.held);

  const choose = (change: Partial<typeof chosen>, now: boolean) => {
    const parts = { ...chosen, ...change };
    setChosen(parts);
    // A part that was only passed through is not chosen anew: the words it was read from stay.
    if (!now || (last?.comparator === parts.comparator && last.unit === parts.unit.trim())) return;
    const { asStated: _, upTo, ...held } = last ?? ({} as QuantityFieldValue);
    const isRange = upTo !== undefined && parts.comparator === "about";
    const bare = last && { ...held, ...(isRange && { upTo }) };
    const read = readParts(box.text, parts, bare);
    if (read.kind === "value") box.hold(read.value);
  };
  const type = (text: string) => {
    if (text.trim() !== "" && parseThaiNumber(text) === undefined) load();
    box.type(text);
  };
  const quantity = box.reading.kind === "value" ? box.reading.value : undefined;
  return { box, chosen, choose, type, quantity, show };
}
