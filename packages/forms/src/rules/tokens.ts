import { toLatinDigits } from "@saan/thai/numbers";

/** A piece of the text of an expression. A path has the template it stands for, a text what is between its quotes. */
export interface Token {
  readonly kind: "number" | "text" | "path" | "word" | "sign" | "end";
  readonly text: string;
  /** Where it begins, from 0. */
  readonly at: number;
}

/** What stands in the way of reading on. */
export interface Stop {
  readonly at: number;
  readonly what: string;
  readonly how: string;
}

const NAME = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy;
/** In Latin figures or in Thai ones. */
const NUMBER = /[\d๐-๙]+(?:\.[\d๐-๙]+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /\s+/y;
const SIGNS = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","] as const;

/** What other languages write, and what it is here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "==": "=",
  "===": "=",
  "!==": "!=",
  "<>": "!=",
  "=>": ">=",
  "&&": "and",
  "||": "or",
  "!": "not( … )",
};
const SIGN_ELSEWHERE = /!==|={2,3}|<>|=>|&&|\|\||!(?!=)/y;

/** Words of the language; a field of such a name is written between backticks. */
export const RESERVED: ReadonlySet<string> = new Set(["true", "false", "empty", "and", "or", "not"]);

/** Cuts the text of an expression into tokens, each looked at once. */
export function tokensOf(text: string): readonly Token[] | Stop {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const read = textAt(text, at) ?? numberAt(text, at) ?? pathAt(text, at) ?? signAt(text, at);
    if (!read) {
      const sign = String.fromCodePoint(text.codePointAt(at) as number);
      return { at, what: `"${sign}" is no part of an expression`, how: "Put a text between quotes." };
    }
    if ("what" in read) return read;
    tokens.push(read.token);
    at = read.next;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

/** One segment of a path as the grammar wants it. */
export function printSegment(segment: string): string {
  return segment === "*" || matchAt(NAME, segment, 0) === segment ? segment : `\`${segment}\``;
}

type Reading = { readonly token: Token; readonly next: number } | Stop | undefined;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function textAt(text: string, at: number): Reading {
  const quote = text.charAt(at);
  if (quote !== "'" && quote !== '"') return undefined;
  let content = "";
  let from = at + 1;
  for (;;) {
    const end = text.indexOf(quote, from);
    if (end < 0) return { at, what: "a text has no end", how: `Close it with ${quote}; inside a text write it twice.` };
    content += text.slice(from, end);
    // A quote written twice is one quote of the text.
    if (text.charAt(end + 1) !== quote) return { token: { kind: "text", text: content, at }, next: end + 1 };
    content += quote;
    from = end + 2;
  }
}

function numberAt(text: string, at: number): Reading {
  const found = matchAt(NUMBER, text, at);
  if (found === undefined) return undefined;
  const figures = toLatinDigits(found);
  const next = at + found.length;
  if (Number.isFinite(Number(figures))) return { token: { kind: "number", text: figures, at }, next };
  return { at, what: `${found} is too large a number`, how: "Write a smaller one." };
}

function signAt(text: string, at: number): Reading {
  const elsewhere = matchAt(SIGN_ELSEWHERE, text, at);
  if (elsewhere !== undefined) {
    return { at, what: `"${elsewhere}" is no sign of this language`, how: `Write ${ELSEWHERE[elsewhere]}.` };
  }
  const sign = SIGNS.find((one) => text.startsWith(one, at));
  return sign && { token: { kind: "sign", text: sign, at }, next: at + sign.length };
}

function pathAt(text: string, at: number): Reading {
  if (text.charAt(at) === ".") return ownField(text, at);
  const segments: string[] = [];
  let next = at;
  let isQuoted = false;
  for (;;) {
    const segment = segmentAt(text, next, segments.length > 0);
    if (segment === undefined && segments.length === 0) return undefined;
    if (segment === undefined) {
      return { at: next, what: "a path ends with a dot", how: "Write * for any row, or the name of a field." };
    }
    if ("what" in segment) return segment;
    isQuoted ||= segment.isQuoted;
    segments.push(segment.name);
    next = segment.next;
    if (text.charAt(next) !== ".") break;
    next += 1;
  }
  const isWord = segments.length === 1 && !isQuoted;
  return { token: { kind: isWord ? "word" : "path", text: segments.join("."), at }, next };
}

function ownField(text: string, at: number): Reading {
  if (!segmentAt(text, at + 1, false)) return { token: { kind: "path", text: ".", at }, next: at + 1 };
  return { at, what: "a path begins with a dot", how: "Write the whole path, from the top of the record." };
}

interface Segment {
  readonly name: string;
  readonly next: number;
  readonly isQuoted: boolean;
}

function segmentAt(text: string, at: number, afterDot: boolean): Segment | Stop | undefined {
  const first = text.charAt(at);
  if (first === "*" && afterDot) return { name: "*", next: at + 1, isQuoted: false };
  if (/\d/.test(first) && afterDot) {
    return { at, what: "a path names one row", how: "Write * for any row; a name of digits stands between backticks." };
  }
  if (first === "`") {
    const end = text.indexOf("`", at + 1);
    const name = text.slice(at + 1, end);
    if (end < 0 || name === "" || name === "*" || name.includes(".")) {
      return { at, what: "a name between backticks is not right", how: "Close it; it holds one name without a dot." };
    }
    return { name, next: end + 1, isQuoted: true };
  }
  const name = matchAt(NAME, text, at);
  return name === undefined ? undefined : { name, next: at + name.length, isQuoted: false };
}
