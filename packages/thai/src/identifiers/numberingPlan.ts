import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { thailandPhones } from "../generated/thailandPhones.js";
import type { PhoneType, PhoneUnreadableReason } from "./phoneReading.js";

/** A number that the numbering plan knows. */
export interface KnownNumber {
  type: PhoneType;
  e164?: string;
  national: string;
}

const TYPES: Record<string, PhoneType> = {
  MOBILE: "mobile",
  FIXED_LINE: "landline",
  VOIP: "voip",
  TOLL_FREE: "toll-free",
  PREMIUM_RATE: "premium-rate",
};

// Every code of three or four digits beginning with 1: they are given out and taken back faster than any list is kept.
const HOTLINE = /^1\d{2,3}$/;
const SERVICE = /^1[89]00/;
// 00 leads abroad; the library would follow it.
const DIALLED = /^(?:0[1-9]|1)/;

// E.164 (ITU-T): a country code that never begins with 0, fifteen digits in all at most. Shorter than seven is nowhere used.
const FOREIGN = /^[1-9]\d{6,14}$/;

let metadata: MetadataJson | undefined;

/**
 * A number as the numbering plan of Thailand has it, or why it has not.
 * @param digits as dialled: `0812345678`, `1669`, or with the country code
 * @param international a + stood before them
 */
export function findNumber(digits: string, international: boolean): KnownNumber | PhoneUnreadableReason {
  if (international && !digits.startsWith("66")) {
    if (FOREIGN.test(digits)) return { type: "foreign", e164: `+${digits}`, national: `+${digits}` };
    return digits.length < 7 ? "too-few-digits" : digits.length > 15 ? "too-many-digits" : "no-such-number";
  }
  if (!international && HOTLINE.test(digits)) return { type: "hotline", national: digits };
  const national = withoutCountryCode(digits, international);
  return lookUp(national) ?? refuse(national);
}

/** `+66 81…`, `+66 (0)81…`, `0066 81…` and `66 81…` as they are dialled inside Thailand. */
function withoutCountryCode(digits: string, international: boolean): string {
  const code = international ? 2 : digits.startsWith("0066") ? 4 : digits.startsWith("66") && digits.length > 9 ? 2 : 0;
  if (code === 0) return digits;
  const rest = digits.slice(code);
  return rest.startsWith("0") || SERVICE.test(rest) ? rest : `0${rest}`;
}

function lookUp(national: string): KnownNumber | undefined {
  metadata ??= JSON.parse(thailandPhones) as MetadataJson;
  const found = DIALLED.test(national)
    ? parsePhoneNumberFromString(national, { defaultCountry: "TH", extract: false }, metadata)
    : undefined;
  const type = found?.isValid() ? TYPES[found.getType() ?? ""] : undefined;
  if (!found || !type) return undefined;
  const dialledHereOnly = type === "toll-free" || type === "premium-rate";
  return { type, ...(dialledHereOnly ? {} : { e164: found.number }), national: found.formatNational() };
}

function refuse(national: string): PhoneUnreadableReason {
  if (lookUp(`0${national}`)) return "no-leading-zero";
  const [shortest, longest] = lengthsOf(national);
  if (national.length < shortest) return "too-few-digits";
  return national.length > longest ? "too-many-digits" : "no-such-number";
}

/** How many digits a number can have that begins like this one. */
function lengthsOf(national: string): [shortest: number, longest: number] {
  if (SERVICE.test(national)) return [10, 10];
  if (national.startsWith("1")) return [3, 4];
  return /^0[689]/.test(national) ? [10, 10] : [9, 9];
}
