"use client";

import { formatThaiDate, isPartialIsoDate } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import { useMemo } from "react";
import { fill } from "../messages/fill.js";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { amountWords } from "../record-words/amountWords.js";
import { type ChartSeries, measuredValues } from "./chartData.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How a chart says its figures. */
export interface ChartWords {
  readonly messages: MessagesOf<typeof th>;
  number(value: number): string;
  /** With its unit; a gap says that it is one. */
  value(value: number | null | undefined): string;
  /** A date in the calendar in force, anything else as it is. */
  category(category: string): string;
  /** The whole in one sentence, for who does not see it. */
  summary(caption: string, series: readonly ChartSeries[], count: number): string;
}

/** The words of a chart whose figures have this unit. */
export function useChartWords(unit: string | undefined): ChartWords {
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  return useMemo(() => {
    const number = (value: number) => formatThaiNumber(value, { digits });
    const value = (one: number | null | undefined) =>
      one === null || one === undefined ? messages["chart.gap"] : unit ? amountWords(number(one), unit) : number(one);
    const era = calendar === "gregory" ? ("ce" as const) : undefined;
    return {
      messages,
      number,
      value,
      category: (category) =>
        isPartialIsoDate(category)
          ? formatThaiDate(category, { locale, digits, style: "medium", ...(era && { era }) })
          : category,
      summary(caption, series, count) {
        const values = measuredValues(series);
        if (values.length === 0) return `${caption}: ${messages["chart.empty"]}`;
        return fill(messages["chart.summary"], {
          caption,
          count: number(count),
          least: value(Math.min(...values)),
          most: value(Math.max(...values)),
        });
      },
    };
  }, [locale, digits, calendar, messages, unit]);
}
