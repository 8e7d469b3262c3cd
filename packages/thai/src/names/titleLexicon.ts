import type { NameTitle } from "./nameTitle.js";
import { nameTitles } from "./nameTitles.js";

/** A title found in a text. */
export interface TitleEntry {
  title: NameTitle;
  /** The spelling of the table: full or short. */
  text: string;
}

interface Lexicon {
  full: ReadonlyMap<string, TitleEntry>;
  /** By letters alone: `ผศ` for `ผศ.`, `พลตอ` for `พล.ต.อ.`. */
  short: ReadonlyMap<string, TitleEntry>;
  longest: number;
}

let lexicon: Lexicon | undefined;

/** Every spelling of every title. */
export function titleLexicon(): Lexicon {
  lexicon ??= readTable();
  return lexicon;
}

function readTable(): Lexicon {
  const full = new Map<string, TitleEntry>();
  const short = new Map<string, TitleEntry>();
  let longest = 0;
  for (const title of nameTitles) {
    full.set(title.full, { title, text: title.full });
    longest = Math.max(longest, title.full.length);
    // Of ranks that share a short form any will do: what splitting and printing ask is the same for all of them.
    if (title.short) short.set(lettersOf(title.short), { title, text: title.short });
  }
  return { full, short, longest };
}

/** An abbreviation without its points. */
export function lettersOf(abbreviation: string): string {
  return abbreviation.replaceAll(".", "");
}

const MONK = /^(?:พระ|หลวง|ครูบา|เจ้าอธิการ|สามเณร|สณ\.|ภิกษุณี)/;

/** Whether a title is a monk's, who may have a monastic name and has no ordinary title. */
export function isMonk(title: string): boolean {
  return MONK.test(title);
}

const ACTING = /^ว่าที่ ?/;
const ADDED = /(?: ?\(พิเศษ\))?(?:หญิง)?$/;

/** The title a text is, if it is one of the table: also an acting officer's, a senior colonel's, a woman officer's. */
export function titleOf(text: string): NameTitle | undefined {
  const { full, short } = titleLexicon();
  const bare = text.replace(ACTING, "");
  const rank = bare.replace(ADDED, "");
  const abbreviated = short.get(lettersOf(rank));
  const found =
    full.get(bare) ?? full.get(rank) ?? (rank.includes(".") || abbreviated?.text === rank ? abbreviated : undefined);
  return found?.title;
}
