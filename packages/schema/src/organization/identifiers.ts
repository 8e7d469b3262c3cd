import type { CodeOf } from "../field/codelist.js";
import { hasRightCheckDigit } from "../record/check-digit.js";
import type { identifierSchemes } from "./codelists.js";

/** A number of an organisation with the list it is from. */
export interface Identifier {
  readonly scheme: CodeOf<typeof identifierSchemes>;
  readonly id: string;
}

// `@saan/thai/identifiers` reads these numbers too, but with it comes the telephone library: 40 ms on import for 20 lines.
const THIRTEEN_DIGITS = new Set<string>(["tax-id", "juristic-id"] satisfies Identifier["scheme"][]);

/**
 * Whether a number is that of a person, which no record of an organisation may hold: thirteen digits, the first 1 to 8
 * (พ.ร.บ. การทะเบียนราษฎร พ.ศ. 2534), the last following from the others. A taxpayer number is a person's whenever it
 * begins so; those of organisations begin with 0.
 */
export function isPersonsNumber({ scheme, id }: Identifier): boolean {
  const digits = digitsOf(id);
  if (!/^[1-8]\d{12}$/.test(digits)) return false;
  return THIRTEEN_DIGITS.has(scheme) || hasRightCheckDigit(digits);
}

/** Whether a taxpayer or registration number of an organisation is one that could have been issued. */
export function isWellFormed({ scheme, id }: Identifier): boolean {
  const digits = digitsOf(id);
  return !THIRTEEN_DIGITS.has(scheme) || (/^0\d{12}$/.test(digits) && hasRightCheckDigit(digits));
}

const THAI_ZERO = 0x0e50;

function digitsOf(id: string): string {
  return id.replace(/[\s–-]/g, "").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
