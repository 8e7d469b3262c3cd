import { type ThaiDigits, toThaiDigits } from "../numbers/digits.js";
import { unbroken } from "./unbroken.js";

const TIME = /^(?:([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?|24[:.]00(?::00)?)$/;

/** How {@link formatThaiTime} prints. */
export interface ThaiTimeFormat {
  digits?: ThaiDigits;
  /** `th` unless asked. */
  locale?: "th" | "en";
  /** For display: น. stays with its figures, by a no-break space (U+00A0). @default false */
  unbroken?: boolean;
}

/**
 * Prints a time as Thai official writing does, with a point and น.; English prints 24 hours with a colon.
 * `24:00`, the end of a day, is 24.00 น. Text that is no time comes back as given.
 *
 * @example formatThaiTime("13:00") // "13.00 น."
 */
export function formatThaiTime(time: string, format: ThaiTimeFormat = {}): string {
  const found = typeof time === "string" ? TIME.exec(time) : null;
  if (!found) return time;
  const [, hour = "24", minute = "00"] = found;
  const printed =
    format.locale === "en" ? `${hour.padStart(2, "0")}:${minute}` : `${hour.padStart(2, "0")}.${minute} น.`;
  const text = format.unbroken ? unbroken(printed) : printed;
  return format.digits === "thai" ? toThaiDigits(text) : text;
}
