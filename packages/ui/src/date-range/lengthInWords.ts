import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { SpanLength } from "./spanLength.js";
import type { th } from "./th.js";

/** "รวม 3 ปี 2 เดือน" */
export function lengthInWords(
  { years, months, days }: SpanLength,
  messages: MessagesOf<typeof th>,
  figures: (number: number) => string,
): string {
  const part = (count: number, one: string, more: string) =>
    count === 0 ? [] : [fill(count === 1 ? one : more, { count: figures(count) })];
  const length = [
    ...part(years, messages["dateRange.oneYear"], messages["dateRange.years"]),
    ...part(months, messages["dateRange.oneMonth"], messages["dateRange.months"]),
    ...part(days, messages["dateRange.oneDay"], messages["dateRange.days"]),
  ];
  return fill(messages["dateRange.length"], { length: length.join(" ") });
}
