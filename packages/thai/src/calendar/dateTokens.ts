import { foldThai } from "../text/fold.js";
import { type DateToken, dateWordAt, type TokenCode } from "./dateWords.js";
import type { DateUnreadableReason } from "./reading.js";

// The longest date a document states is under 100 characters; a limit also bounds the time a hostile text can take.
const LONGEST = 200;

const NUMBER = /\d+/y;
const LONG_DASHES = "–—‒―~〜";
const SIGNS = "-/.,:";

/** Splits a text into the tokens of a date, or says why it cannot be one. */
export function readDateTokens(text: string): DateToken[] | DateUnreadableReason {
  if (typeof text !== "string") return "not-a-date";
  if (text.length > LONGEST) return "too-long";
  // Points inside and after abbreviations carry nothing ("มี.ค.63", "มีค 63", "ก. ค."); after figures they separate.
  const folded = foldThai(text)
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(/([ก-๎a-z])\. ?/g, "$1");
  if (folded === "") return "empty";

  const tokens: DateToken[] = [];
  for (let at = 0; at < folded.length; ) {
    const character = folded.charAt(at);
    if (character === " ") {
      at += 1;
    } else if (character >= "0" && character <= "9") {
      NUMBER.lastIndex = at;
      const digits = NUMBER.exec(folded)?.[0] ?? character;
      tokens.push({ code: "N", value: Number(digits), figures: digits.length, english: false });
      at += digits.length;
    } else if (LONG_DASHES.includes(character)) {
      tokens.push(sign("R"));
      at += 1;
    } else if (SIGNS.includes(character)) {
      tokens.push(sign(character as TokenCode));
      at += 1;
    } else {
      const found = dateWordAt(folded, at);
      if (!found) return "not-a-date";
      const [word, token] = found;
      tokens.push(token);
      at += word.length;
    }
  }
  while (tokens.length > 0 && (tokens.at(-1)?.code === "." || tokens.at(-1)?.code === ",")) tokens.pop();
  return tokens.length === 0 ? "not-a-date" : tokens;
}

/** The tokens as one letter each. */
export function shapeOf(tokens: readonly DateToken[]): string {
  return tokens.map((token) => token.code).join("");
}

function sign(code: TokenCode): DateToken {
  return { code, value: 0, figures: 0, english: false };
}
