import { monthNames, spokenMonths, weekdayNames } from "../months/index.js";
import type { Era, YearKind } from "./reading.js";

/** The era a text names; `rs` is ร.ศ., the Rattanakosin era of BE 2325–2455. */
export type StatedEra = Era | "rs";

/**
 * One word, number or sign of a date text. `code` is one letter, so that a whole text becomes a short "shape" that an
 * anchored pattern can recognise: "วันที่ 19 ก.ค. 2562" is `dNMN`.
 */
export interface DateToken {
  code: TokenCode;
  /** Month 1–12, weekday 0–6, or the value of a number. */
  value: number;
  /** How many figures a number has. */
  figures: number;
  era?: StatedEra;
  part?: StatedPart;
  yearKind?: YearKind;
  /** The word is English. */
  english: boolean;
}

/** Which part of a month or year a text names; `last` is its last day, วันสิ้นเดือน. */
export type StatedPart = "early" | "mid" | "late" | "last";

/**
 * N number · M month · W weekday · E era · P ต้น/กลาง/ปลาย/วันสิ้น · d วันที่ · m เดือน · y ปี · Y ปีงบประมาณ and other stated
 * kinds · q ไตรมาส · t เวลา · o น. · K วันนี้ · F ตั้งแต่ · U ถึง · A และ · B ภายใน · w บัดนี้ · p ปัจจุบัน · V เป็นต้นไป ·
 * R a long dash · D ทุกวัน · L ตลอด · i ใน, which says nothing of the date · and five signs as they are.
 */
export type TokenCode =
  | ("N" | "M" | "W" | "E" | "P" | "d" | "m" | "y" | "Y" | "q" | "t" | "o" | "K")
  | ("F" | "U" | "A" | "B" | "w" | "p" | "V" | "R" | "D" | "L" | "i")
  | ("-" | "/" | "." | "," | ":");

type Word = Omit<DateToken, "figures" | "english">;

/** Words by what they mean, those of one meaning between bars. */
export type DateWords = readonly (readonly [TokenCode, string])[];

const WORDS: DateWords = [
  ["d", "วันที่|ที่|วัน|ณ"],
  ["m", "เดือน|ช่วงเดือน"],
  ["t", "เวลา|t|at"],
  ["o", "น|นาฬิกา"],
  ["K", "วันนี้|today"],
  ["i", "ใน|เมื่อ|ประจำ|ลง|ลว|in|on"],
];

const ERAS: Readonly<Record<StatedEra, string>> = {
  be: "พศ|พุทธศักราช|be",
  ce: "คศ|คริสต์ศักราช|คริสตศักราช|ce|ad",
  rs: "รศ|รัตนโกสินทร์ศก",
};

// สิ้นเดือน on its own is loosely said (ภายในสิ้นเดือน): only วันสิ้นเดือน is a day.
const PARTS: Readonly<Record<StatedPart, string>> = {
  early: "ต้น|ช่วงต้น|early",
  mid: "กลาง|ช่วงกลาง|mid",
  late: "ปลาย|ช่วงปลาย|สิ้น|ช่วงสิ้น|late|end of",
  last: "วันสิ้น|วันสุดท้ายของ",
};

const YEARS: Readonly<Record<YearKind, string>> = {
  unspecified: "ปี|ช่วงปี|year",
  calendar: "ปีปฏิทิน|ปี ปฏิทิน|calendar year",
  fiscal: "ปีงบประมาณ|ปี งบประมาณ|ปีงบ|ปี งบ|ปีงปม|ปี งปม|งบประมาณปี|งบปี|fiscal year|budget year|fy",
  academic: "ปีการศึกษา|ปี การศึกษา|academic year|school year",
};

/** A way to write a word of a date. */
export interface Spelling {
  word: string;
  token: DateToken;
}

/** The longest known word that starts at an index of a folded text from which the points after letters were removed. */
export type WordAt = (text: string, at: number) => Spelling | undefined;

/**
 * Knows the words of a date, and `more`. English words must be whole words; Thai is written without spaces, so the longest
 * match decides.
 */
export function dateVocabulary(more: DateWords): WordAt {
  // By first letter, longest spelling first. Built on first use: importing this module costs nothing.
  let wordsByLetter: ReadonlyMap<string, readonly Spelling[]> | undefined;
  return (text, at) => {
    wordsByLetter ??= buildWords(more);
    return wordsByLetter
      .get(text.charAt(at))
      ?.find(
        ({ word, token }) =>
          text.startsWith(word, at) && !(token.english && isLatinLetter(text.charCodeAt(at + word.length))),
      );
  };
}

function buildWords(more: DateWords): Map<string, Spelling[]> {
  const known = new Map<string, Spelling[]>();
  const learn = (spellings: readonly string[], word: Word) => {
    for (const spelling of spellings) {
      const letter = spelling.charAt(0);
      const token = { ...word, figures: 0, english: isLatinLetter(spelling.charCodeAt(0)) };
      known.set(letter, [...(known.get(letter) ?? []), { word: spelling, token }]);
    }
  };
  for (const [code, spellings] of [...WORDS, ...more]) learn(spellings.split("|"), { code, value: 0 });
  for (const era of ["be", "ce", "rs"] as const) learn(ERAS[era].split("|"), { code: "E", value: 0, era });
  for (const part of ["early", "mid", "late", "last"] as const)
    learn(PARTS[part].split("|"), { code: "P", value: 0, part });
  for (const yearKind of ["unspecified", "calendar", "fiscal", "academic"] as const)
    learn(YEARS[yearKind].split("|"), { code: yearKind === "unspecified" ? "y" : "Y", value: 0, yearKind });
  for (const [index, { th, thShort, en, enShort }] of weekdayNames.entries()) {
    const spellings = [th, `วัน${th}`, withoutPoints(thShort), en.toLowerCase(), enShort.toLowerCase()];
    learn(th === "พฤหัสบดี" ? [...spellings, "พฤหัส", "วันพฤหัส"] : spellings, { code: "W", value: index });
  }
  for (const [index, { th, thShort, en, enShort }] of monthNames.entries()) {
    const official = [th, withoutPoints(thShort), en.toLowerCase(), enShort.toLowerCase()];
    learn([...official, ...(spokenMonths[index] ?? [])], { code: "M", value: index + 1 });
  }
  for (const spellings of known.values()) spellings.sort((a, b) => b.word.length - a.word.length);
  return known;
}

function isLatinLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function withoutPoints(text: string): string {
  return text.replaceAll(".", "");
}
