"use client";

import { bahtText, formatThaiNumber } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import { useReadText } from "../field/useReadText.js";
import { useRested } from "../field/useRested.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { readMoney } from "./readMoney.js";
import { th } from "./th.js";

export interface MoneyFieldProps extends Omit<ReadFieldProps<number>, "min" | "max" | "step" | "onValueChange"> {
  /** Baht, with at most two decimals: 1200.5 is 1,200 baht 50 satang. As `value` of `money` in `@saan/schema`. */
  readonly value?: number | null;
  /** After each change of the text what it reads as, in baht; `null` when it is empty or cannot be read. */
  readonly onValueChange?: (value: number | null) => void;
  /**
   * In baht.
   * @default 0
   */
  readonly min?: number;
  /** In baht. */
  readonly max?: number;
}

/**
 * An amount in baht and satang, which it reads back in words, so that a nought too many is noticed. Takes what is pasted
 * from a document: `฿1,200.50`, `๑,๒๐๐ บาท`, `3.5 ล้านบาท`. Nothing is rounded.
 * Renders an `<input type="text">`.
 */
export const MoneyField = forwardRef<HTMLInputElement, MoneyFieldProps>(function MoneyField(
  { min = 0, max, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const show = (value: number) => formatThaiNumber(value, { digits, decimals: Number.isInteger(value) ? 0 : 2 });
  const limit = (value = 0) => ({ limit: show(value) });
  const says = {
    notMoney: messages["moneyField.notMoney"],
    belowSatang: messages["moneyField.belowSatang"],
    tooSmall: fill(messages["moneyField.tooSmall"], limit(min)),
    tooLarge: fill(messages["moneyField.tooLarge"], limit(max)),
  };
  const box = useReadText<number>(props, {
    read: (text) => readMoney(text, { min, max, show, says }),
    show,
    isWhole: () => true,
  });
  const words = box.reading.kind === "value" ? (bahtText(box.reading.value) ?? "") : "";
  const rested = useRested(words, box.left || words === "");
  return (
    <ReadField
      inputMode="decimal"
      {...props}
      box={box}
      boxRef={ref}
      unit={messages["moneyField.baht"]}
      said={
        rested && (
          <>
            {messages["moneyField.words"]} <span lang="th">{rested}</span>
          </>
        )
      }
    />
  );
});
