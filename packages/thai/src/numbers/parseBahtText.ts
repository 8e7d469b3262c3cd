import { foldThai } from "../text/fold.js";
import { BAHT, EVEN, SATANG } from "./bahtText.js";
import { type Decimal, shiftDecimal, writeDecimal } from "./decimal.js";
import { readNumberTokens } from "./numberTokens.js";
import { LONGEST_WORDS } from "./parseThaiWords.js";
import { withBahtInWords } from "./prices.js";
import { readNumber } from "./readNumber.js";

const BAHT_WORD = new RegExp(`^ ?${BAHT}(?: ?(${EVEN})$)?`);
const SATANG_END = new RegExp(`^ ?${SATANG}(?: ?${EVEN})?$`);

/**
 * The amount that money in words states, always with two decimals: "1234.50", "-0.25", "0.00". The inverse of `bahtText` in
 * both of its modes; exact at any size.
 *
 * Reads numbers as `parseThaiWords` does (so also `2.5 ล้านบาท`), ending in บาท, บาทถ้วน, or บาท and 0–99 สตางค์, or satang alone,
 * with or without parentheses around. In figures `.-` and ฿ say บาท: `1,234.-`, `฿500`. `undefined` when บาท or สตางค์ is missing, when there is anything else in the
 * text, and for fractions of a satang, which would have to be rounded. Never throws.
 *
 * @example parseBahtText("(หนึ่งร้อยเอ็ดบาทห้าสิบสตางค์)") // "101.50"
 */
export function parseBahtText(text: string): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST_WORDS) return undefined;
  const folded = withoutParentheses(withBahtInWords(foldThai(text)));
  const { tokens, end } = readNumberTokens(folded);
  const stated = readNumber(tokens);
  if (!stated) return undefined;
  // ลบ holds for the satang too: ลบศูนย์บาทห้าสตางค์.
  const negative = stated.negative || tokens[0]?.kind === "minus";
  const rest = folded.slice(end);
  if (SATANG_END.test(rest)) return write(negative, "0", satangOf(stated));
  const [baht, even] = BAHT_WORD.exec(rest) ?? [];
  if (baht === undefined) return undefined;
  const small = rest.slice(baht.length);
  if (even && /[1-9]/.test(stated.fraction)) return undefined;
  if (even || small === "") return write(negative, stated.whole, stated.fraction.padEnd(2, "0"));
  if (stated.fraction !== "") return undefined;
  const second = readNumberTokens(small);
  const satang = SATANG_END.test(small.slice(second.end)) ? readNumber(second.tokens) : undefined;
  return satang && !satang.negative ? write(negative, stated.whole, satangOf(satang)) : undefined;
}

function withoutParentheses(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}

/** Two figures, or more when it is no number of satang below a hundred. */
function satangOf({ whole, fraction }: Decimal): string | undefined {
  return fraction === "" ? whole.padStart(2, "0") : undefined;
}

function write(negative: boolean, whole: string, fraction: string | undefined): string | undefined {
  if (fraction?.length !== 2) return undefined;
  return writeDecimal(shiftDecimal({ negative, whole, fraction }, 0));
}
