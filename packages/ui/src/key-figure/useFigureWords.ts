"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useMemo } from "react";
import { fill } from "../messages/fill.js";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { amountWords } from "../record-words/amountWords.js";
import { type Better, changeFrom, type DatedFigure, towardsTarget } from "./compareFigures.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How the figures of an indicator are said. */
export interface FigureWords {
  readonly messages: MessagesOf<typeof th>;
  number(value: number): string;
  /** `58 ครอบครัว` */
  amount(value: number, unit: string | undefined): string;
  /** `58 ครอบครัว (ปี 2562)` */
  dated(figure: DatedFigure, unit: string | undefined): string;
  /** `เพิ่มขึ้น 38 จาก 58 (ปี 2562) ดีขึ้น` */
  change(before: DatedFigure, now: number, better: Better | undefined): string;
  /** `ถึงเป้าหมายแล้ว`, `ยังขาดอีก 18` */
  target(target: number, now: number, better: Better): string;
}

export function useFigureWords(): FigureWords {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  return useMemo(() => {
    const number = (value: number) => formatThaiNumber(value, { digits });
    const amount = (value: number, unit: string | undefined) =>
      unit ? amountWords(number(value), unit) : number(value);
    const dated = ({ value, period }: DatedFigure, unit: string | undefined) =>
      period ? fill(messages["keyFigure.period"], { value: amount(value, unit), period }) : amount(value, unit);
    return {
      messages,
      number,
      amount,
      dated,
      change(before, now, better) {
        const { way, by, news } = changeFrom(before.value, now, better);
        const words = fill(messages[`keyFigure.${way}`], { by: number(by), from: dated(before, undefined) });
        return news ? `${words} ${messages[`keyFigure.${news}`]}` : words;
      },
      target(target, now, better) {
        const { state, by } = towardsTarget(target, now, better);
        return fill(messages[`keyFigure.${state}`], { by: number(by) });
      },
    };
  }, [digits, messages]);
}
