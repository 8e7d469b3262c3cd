import { readParts } from "./dateShapes.js";
import { hasThai } from "./dateText.js";
import { readDateTokens, type TextForms } from "./dateTokens.js";
import type { DateReading, StatedDate, ThaiDateResult } from "./reading.js";
import { type LastDay, resolveDate, type ThaiDateParseOptions } from "./resolveDate.js";

/** What a reader knows. Handed over, so that a reader that knows less does not carry it. */
export interface DateForms extends TextForms {
  lastDay?: LastDay;
}

/** Reads one date: what `parseThaiDate` and `parseShortThaiDate` share. */
export function readDate(text: string, options: ThaiDateParseOptions, forms: DateForms): ThaiDateResult {
  const tokens = readDateTokens(text, forms);
  if (typeof tokens === "string") return { kind: "unreadable", reason: tokens, asStated: text };
  const parts = readParts(tokens);
  // A quarter is a period.
  const resolved =
    parts && parts.quarter === undefined
      ? resolveDate(parts, { ...options, thai: hasThai(text), lastDay: forms.lastDay })
      : "not-a-date";
  if (typeof resolved === "string") return { kind: "unreadable", reason: resolved, asStated: text };
  const [first, ...others] = resolved.dates;
  if (resolved.certain) return { kind: "date", ...first, asStated: text };
  return {
    kind: "ambiguous",
    readings: [toReading(first), ...others.map(toReading)],
    ...(first.time === undefined ? {} : { time: first.time }),
    asStated: text,
  };
}

function toReading({ iso, precision, era, yearKind }: StatedDate): DateReading {
  return yearKind === undefined ? { iso, precision, era } : { iso, precision, era, yearKind };
}
