import { COMPARATOR_WORDS, LEADING_WORDS, TOTAL_WORDS } from "./quantityPhrases.js";
import type { QuantityComparator } from "./statedQuantity.js";

/** The words found around one number; "" where there were none. */
export interface FoundWords {
  before: string;
  between: string;
  after: string;
}

type Slot = keyof FoundWords;

interface Lexicon {
  /** By where they stand, longest first. */
  words: Record<Slot, readonly string[]>;
  meanings: ReadonlyMap<string, QuantityComparator>;
}

const LEADING: readonly string[] = longestFirst([...LEADING_WORDS, ...TOTAL_WORDS.th.before, ...TOTAL_WORDS.en.before]);
const TRAILING: readonly string[] = [...TOTAL_WORDS.th.after, ...TOTAL_WORDS.en.after];

// Built on first use: importing this module costs nothing.
let lexicon: Lexicon | undefined;

/** The longest comparator word of a slot that a folded text begins with (ends with, for `after`). */
export function comparatorWord(text: string, slot: Slot): string {
  lexicon ??= buildLexicon();
  return lexicon.words[slot].find((word) => (slot === "after" ? endsWith(text, word) : text.startsWith(word))) ?? "";
}

/** What the words around a number say together; `undefined` when they contradict each other or say nothing. */
export function comparatorOf(found: FoundWords): QuantityComparator | undefined {
  lexicon ??= buildLexicon();
  const together = lexicon.meanings.get(keyOf(found));
  if (together) return together;
  const none = { before: "", between: "", after: "" };
  const stated = (["before", "between", "after"] as const).filter((slot) => found[slot] !== "");
  const meanings = new Set(stated.map((slot) => lexicon?.meanings.get(keyOf({ ...none, [slot]: found[slot] }))));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

/** Takes รวม, จำนวน, ทั้งสิ้น … off the start of a folded text; the total words among them are reported. */
export function takeLeadingWords(text: string): { rest: string; total: boolean } {
  let rest = text.trimStart();
  let total = false;
  for (let word: string | undefined = ""; word !== undefined; ) {
    rest = rest.slice(word.length).trimStart();
    word = LEADING.find((leading) => rest.startsWith(leading));
    total ||= word !== undefined && !(LEADING_WORDS as readonly string[]).includes(word);
  }
  return { rest, total };
}

/** Takes ทั้งสิ้น, ทั้งหมด off the end. */
export function takeTrailingTotal(text: string): { rest: string; total: boolean } {
  const word = TRAILING.find((trailing) => endsWith(text, trailing));
  return word === undefined
    ? { rest: text, total: false }
    : { rest: text.slice(0, -word.length).trimEnd(), total: true };
}

/** English words end a text only as whole words; Thai is written without spaces. */
function endsWith(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  return !/^[a-z]/.test(word) || !/[a-z]/.test(text.charAt(text.length - word.length - 1));
}

function buildLexicon(): Lexicon {
  const meanings = new Map<string, QuantityComparator>();
  const words = { before: new Set<string>(), between: new Set<string>(), after: new Set<string>() };
  for (const language of Object.values(COMPARATOR_WORDS)) {
    for (const [comparator, { written, read }] of Object.entries(language)) {
      for (const { before = "", between = "", after = "" } of [{ before: written }, ...read]) {
        const phrase = { before, between, after };
        meanings.set(keyOf(phrase), comparator as QuantityComparator);
        for (const slot of ["before", "between", "after"] as const) if (phrase[slot]) words[slot].add(phrase[slot]);
      }
    }
  }
  return {
    meanings,
    words: {
      before: longestFirst(words.before),
      between: longestFirst(words.between),
      after: longestFirst(words.after),
    },
  };
}

function keyOf({ before, between, after }: FoundWords): string {
  return `${before}|${between}|${after}`;
}

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
