import { type Decimal, readDecimal } from "./decimal.js";
import { DIGIT_WORDS, GROUP, LAST_ONE, MILLION, MINUS, PLACE_WORDS, POINT, TWO_OF_TENS } from "./numberWords.js";

/** One piece of a number as written: figures, or one word of a number in words. */
export type NumberToken =
  /** No decimal: figures that are not one number ("1,2,3"). */
  | { kind: "figures"; decimal?: Decimal }
  | { kind: "digit"; digit: string; only?: "last" | "tens" }
  | { kind: "place"; power: number }
  | { kind: "point" }
  | { kind: "minus" };

/** Consecutive tokens of a text and the index behind the last of them. */
export interface NumberRun {
  tokens: NumberToken[];
  end: number;
}

const WORDS: readonly (readonly [string, NumberToken])[] = [
  ...DIGIT_WORDS.map((word, digit) => [word, { kind: "digit", digit: String(digit) }] as const),
  [LAST_ONE, { kind: "digit", digit: "1", only: "last" }],
  [TWO_OF_TENS, { kind: "digit", digit: "2", only: "tens" }],
  ...PLACE_WORDS.map((word, power) => [word, { kind: "place", power }] as const).slice(1),
  [MILLION, { kind: "place", power: GROUP }],
  [POINT, { kind: "point" }],
  [MINUS, { kind: "minus" }],
  [`ติด${MINUS}`, { kind: "minus" }],
];

// Other words that begin with a number: พันธุ์, ร้อยละ, เก้าอี้, สามเณร, ห้าง (but ห้างาน is five events).
const OTHER_WORDS: Record<string, string> = {
  พัน: "ธ",
  ร้อย: "ละ",
  เก้า: "อี้",
  สาม: "เณร",
  ห้า: "ง(?:$|[^ก-๛]|หุ้น|สรรพ|ร้าน)",
};

// A vowel or mark that belongs to the consonant before it: สามี and สามารถ do not begin with สาม.
const SAME_SYLLABLE = "[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]";

const FIGURES = "[-+\u2212]?(?:\\d+(?:,\\d+)*(?:\\.\\d+)?|\\.\\d+)";

let pattern: RegExp | undefined;
let tokenOf: ReadonlyMap<string, NumberToken> | undefined;

/**
 * The number pieces of a folded text from an index on, spaces between them ignored, up to the first thing that is none.
 *
 * ศูนย์ is also a centre, จุด a spot and ลบ. cubic ("3 ศูนย์", "5 จุด", "2 ลบ.ม."), so they count only where a number can have
 * them: ลบ first, ศูนย์ first or after จุด, จุด before a figure in words.
 */
export function readNumberTokens(folded: string, start = 0): NumberRun {
  pattern ??= buildPattern();
  tokenOf ??= new Map(WORDS);
  const tokens: NumberToken[] = [];
  let end = start;
  for (let inFraction = false; ; ) {
    pattern.lastIndex = end;
    const [found, word = ""] = pattern.exec(folded) ?? [];
    if (found === undefined) return { tokens, end };
    const token = tokenOf.get(word) ?? { kind: "figures", decimal: readDecimal(word) };
    const before = tokens.at(-1);
    const isZero = token.kind === "digit" && token.digit === "0";
    if (before && (token.kind === "minus" || (isZero && before.kind !== "minus" && !inFraction)))
      return { tokens, end };
    if (token.kind === "point") inFraction = true;
    else if (token.kind !== "digit") inFraction = false;
    tokens.push(token);
    end += found.length;
  }
}

function buildPattern(): RegExp {
  const digits = DIGIT_WORDS.join("|");
  const words = WORDS.map(([word]) => {
    const others = OTHER_WORDS[word];
    if (word === POINT) return `${word}(?= ?(?:${digits}))`;
    return `${word}(?!${SAME_SYLLABLE}${others ? `|${others}` : ""})`;
  });
  return new RegExp(` ?(${FIGURES}|${words.join("|")})`, "y");
}
