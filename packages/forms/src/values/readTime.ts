import { parseThaiTime } from "@saan/thai/calendar";

/** To the second, as some records hold times: reading it as people write times would take the seconds away. */
const TO_THE_SECOND = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;

/** The form value of a time of the day that was written: `HH:MM`, or as it was where it says more. Undefined when it is none. */
export function readTime(text: string): string | undefined {
  const trimmed = text.trim();
  return TO_THE_SECOND.test(trimmed) ? trimmed : parseThaiTime(trimmed);
}
