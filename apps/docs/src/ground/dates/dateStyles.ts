import type { ThaiDateFormat } from "@saan/thai/calendar";

/** The styles a date prints in, the longest first. */
export const dateStyles = [
  "full",
  "official",
  "long",
  "medium",
  "short",
  "numeric",
] as const satisfies readonly NonNullable<ThaiDateFormat["style"]>[];
