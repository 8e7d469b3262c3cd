import { monthNames, weekdayNames } from "./months.js";
import type { Era } from "./reading.js";

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
  era?: Era;
  part?: "early" | "mid" | "late";
  /** The word is English. */
  english: boolean;
}

/**
 * N number · M month · W weekday · E era · P ต้น/กลาง/ปลาย · d วันที่ · m เดือน · y ปี · t เวลา · o น. · K วันนี้ ·
 * F ตั้งแต่ · U ถึง · A และ · B ภายใน · w บัดนี้ · p ปัจจุบัน · V เป็นต้นไป · R a long dash · and four signs as they are.
 */
export type TokenCode =
  | ("N" | "M" | "W" | "E" | "P" | "d" | "m" | "y" | "t" | "o" | "K")
  | ("F" | "U" | "A" | "B" | "w" | "p" | "V" | "R")
  | ("-" | "/" | "." | "," | ":");

type Word = Omit<DateToken, "figures" | "english">;

// Spellings seen in real documents besides the official ones: short spoken names and the two commonest misspellings.
const SPOKEN_MONTHS: readonly (readonly string[])[] = [
  ["มกรา"],
  ["กุมภา", "กุมภาพันธุ์", "กุมภาพัน"],
  ["มีนา"],
  ["เมษา"],
  ["พฤษภา"],
  ["มิถุนา"],
  ["กรกฎา", "กรกฏาคม", "กรกฏา"],
  ["สิงหา"],
  ["กันยา"],
  ["ตุลา"],
  ["พฤศจิกา", "พฤษจิกายน"],
  ["ธันวา"],
];

const WORDS: readonly (readonly [TokenCode, string])[] = [
  ["d", "วันที่ ที่ วัน ณ"],
  ["m", "เดือน ช่วงเดือน"],
  ["y", "ปี ช่วงปี"],
  ["t", "เวลา t at"],
  ["o", "น นาฬิกา"],
  ["K", "วันนี้ today"],
  ["F", "ตั้งแต่ ระหว่าง เริ่ม เริ่มตั้งแต่ นับตั้งแต่ from"],
  ["U", "ถึง จนถึง ไปจนถึง สิ้นสุด to until"],
  ["A", "และ and"],
  ["B", "ภายใน by"],
  ["w", "บัดนี้ now"],
  ["p", "ปัจจุบัน present"],
  ["V", "เป็นต้นไป onwards onward"],
];

const ERAS: Record<Era, string> = {
  be: "พศ พุทธศักราช be",
  ce: "คศ คริสต์ศักราช คริสตศักราช ce ad",
};

const PARTS = {
  early: "ต้น ช่วงต้น early",
  mid: "กลาง ช่วงกลาง mid",
  late: "ปลาย ช่วงปลาย late",
} as const;

type Spelling = readonly [spelling: string, token: DateToken];

// By first letter, longest spelling first. Built on first use: importing this module costs nothing.
let wordsByLetter: ReadonlyMap<string, readonly Spelling[]> | undefined;

/**
 * The longest known word that starts at an index of a folded text from which the points after letters were removed.
 * English words must be whole words; Thai is written without spaces, so the longest match decides.
 */
export function dateWordAt(text: string, at: number): Spelling | undefined {
  wordsByLetter ??= buildWords();
  const candidates = wordsByLetter.get(text.charAt(at)) ?? [];
  return candidates.find(
    ([word, { english }]) => text.startsWith(word, at) && !(english && /[a-z]/.test(text.charAt(at + word.length))),
  );
}

function buildWords(): Map<string, Spelling[]> {
  const known = new Map<string, Spelling[]>();
  const learn = (spellings: readonly string[], word: Word) => {
    for (const spelling of spellings) {
      const letter = spelling.charAt(0);
      const token = { ...word, figures: 0, english: /[a-z]/.test(letter) };
      known.set(letter, [...(known.get(letter) ?? []), [spelling, token]]);
    }
  };
  for (const [code, spellings] of WORDS) learn(spellings.split(" "), { code, value: 0 });
  for (const era of ["be", "ce"] as const) learn(ERAS[era].split(" "), { code: "E", value: 0, era });
  for (const part of ["early", "mid", "late"] as const) learn(PARTS[part].split(" "), { code: "P", value: 0, part });
  for (const [index, { th, thShort, en, enShort }] of weekdayNames.entries()) {
    const spellings = [th, `วัน${th}`, withoutPoints(thShort), en.toLowerCase(), enShort.toLowerCase()];
    learn(th === "พฤหัสบดี" ? [...spellings, "พฤหัส", "วันพฤหัส"] : spellings, { code: "W", value: index });
  }
  for (const [index, { th, thShort, en, enShort }] of monthNames.entries()) {
    const official = [th, withoutPoints(thShort), en.toLowerCase(), enShort.toLowerCase()];
    learn([...official, ...(SPOKEN_MONTHS[index] ?? [])], { code: "M", value: index + 1 });
  }
  for (const spellings of known.values()) spellings.sort(([a], [b]) => b.length - a.length);
  return known;
}

function withoutPoints(text: string): string {
  return text.replaceAll(".", "");
}
