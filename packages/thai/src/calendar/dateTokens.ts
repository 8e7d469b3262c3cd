import type { DateToken, TokenCode, WordAt } from "./dateWords.js";
import type { DateUnreadableReason } from "./reading.js";

// The longest date a document states is under 100 characters; a limit also bounds the time a hostile text can take.
const LONGEST = 200;

const HYPHENS = "-\u2010\u2011\u2212";
const LONG_DASHES = "–—‒―~〜";
const SIGNS = "/.,:";

/** How a text is prepared for reading, and the words that are known. */
export interface TextForms {
  /**
   * Folds as `foldThai` does, or nearly so, and writes times as the tokenizer knows them: "บ่ายโมงครึ่ง" as "เวลา 13.30".
   */
  fold: (text: string) => string;
  wordAt: WordAt;
}

/** Splits a text into the tokens of a date, or says why it cannot be one. */
export function readDateTokens(text: string, { fold, wordAt }: TextForms): DateToken[] | DateUnreadableReason {
  if (typeof text !== "string") return "not-a-date";
  if (text.length > LONGEST) return "too-long";
  // Points inside or after abbreviations carry nothing: "มี.ค.63", "มีค 63", "ก. ค.".
  const folded = fold(text).replace(/([ก-๎a-z])\. ?/g, "$1");
  if (folded === "") return "empty";

  const tokens: DateToken[] = [];
  for (let at = 0; at < folded.length; ) {
    const character = folded.charAt(at);
    if (character === " ") {
      at += 1;
    } else if (isFigure(character)) {
      const token = numberAt(folded, at);
      tokens.push(token);
      at += token.figures;
    } else {
      const found = wordAt(folded, at);
      const token = found?.token ?? signOf(character);
      if (!token) return "not-a-date";
      // "ในปี 2554", "เมื่อวันที่ …", "ประจำเดือน …": such a word leads in and says nothing of the date.
      if (token.code !== "i" || tokens.length > 0) tokens.push(token);
      at += found?.word.length ?? 1;
    }
  }
  while (tokens.at(-1)?.code === "." || tokens.at(-1)?.code === ",") tokens.pop();
  return tokens.length === 0 ? "not-a-date" : tokens;
}

/** The tokens as one letter each. */
export function shapeOf(tokens: readonly DateToken[]): string {
  let shape = "";
  for (const { code } of tokens) shape += code;
  return shape;
}

function numberAt(text: string, at: number): DateToken {
  let end = at;
  while (isFigure(text.charAt(end))) end += 1;
  return { code: "N", value: Number(text.slice(at, end)), figures: end - at, english: false };
}

function isFigure(character: string): boolean {
  return character >= "0" && character <= "9";
}

function signOf(character: string): DateToken | undefined {
  if (HYPHENS.includes(character)) return sign("-");
  if (LONG_DASHES.includes(character)) return sign("R");
  return SIGNS.includes(character) ? sign(character as TokenCode) : undefined;
}

function sign(code: TokenCode): DateToken {
  return { code, value: 0, figures: 0, english: false };
}
