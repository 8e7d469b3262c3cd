import { type NumberToken, readNumberTokens } from "./numberTokens.js";

// A vowel written before its consonant: เสี่ยง has no สี่ in it.
const LEADING_VOWELS = "เแโใไ";

/** How many numbers a folded text states, in figures or words, readable or not. "60-70" and สองสาม are two. */
export function countNumbers(folded: string): number {
  let count = 0;
  for (const tokens of numberRuns(folded)) {
    count += tokens.some(isNumber) ? 1 : 0;
    if (tokens.some(({ kind }) => kind === "point")) continue;
    count += tokens.filter((token, at) => isMultiplier(token) && isMultiplier(tokens[at - 1])).length;
    count += tokens.filter((token) => token.kind === "figures" && !token.decimal).length;
  }
  return count;
}

/** Whether a unit has figures or a word for a figure in it. Place words do not count: กองพัน, สร้อย. Neither does ศูนย์. */
export function statesNumber(folded: string): boolean {
  for (const tokens of numberRuns(folded)) {
    if (tokens.some((token) => token.kind === "figures" || (token.kind === "digit" && token.digit !== "0")))
      return true;
  }
  return false;
}

function* numberRuns(folded: string): Generator<readonly NumberToken[]> {
  for (let at = 0; at < folded.length; ) {
    const { tokens, end } =
      at > 0 && LEADING_VOWELS.includes(folded.charAt(at - 1)) ? { tokens: [], end: at } : readNumberTokens(folded, at);
    if (tokens.length > 0) yield tokens;
    at = Math.max(end, at + 1);
  }
}

function isNumber({ kind }: NumberToken): boolean {
  return kind === "figures" || kind === "digit" || kind === "place";
}

function isMultiplier(token: NumberToken | undefined): boolean {
  return token?.kind === "figures" || token?.kind === "digit";
}
