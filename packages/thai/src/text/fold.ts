import { composed, stripInvisible } from "./invisible.js";

const OTHER_SCRIPT = 4;
const NIKHAHIT = "\u0E4D";
const SARA_AA = "\u0E32";
const SARA_AM = "\u0E33";

// A combining mark of any script, or ำ, with whatever marks and า follow: one maximal run, so the scan is linear.
const MARK_RUN = /[\p{Mark}\u0E33][\p{Mark}\u0E32\u0E33]*/gu;
const TONE_MARKS = /[\u0E48-\u0E4B]/g;
const THAI_DIGITS = /[\u0E50-\u0E59]/g;

// Lower-case English, and Thai letters that each carry at most a vowel, a tone and ์ or ำ, in that order: nothing to fold.
// Nearly all names are written so, and to see it takes a twentieth of the time of folding. Not asked about long texts: the
// pattern needs a place on the stack for every letter.
const SHORT = 1000;
const ALREADY_FOLDED =
  /^(?! )(?:[!-@[-~]| (?=[^ ])|(?:[\u0E01\u0E02\u0E04\u0E06-\u0E30\u0E32\u0E3F\u0E41-\u0E44\u0E46]|\u0E40(?!\u0E40))[\u0E31\u0E34-\u0E39\u0E47]?[\u0E48-\u0E4B]?[\u0E33\u0E4C]?)*$/;

/**
 * The search key of a text: two spellings that a reader takes for the same word get the same key.
 *
 * NFC; invisible characters out; `เเ` → `แ`; nikhahit + `า` (with or without a tone between) → `ำ`; marks in the order
 * vowel, tone; a repeated mark once; `ๅ` → `า` except after ฤ ฦ; ฃ → ข and ฅ → ค (obsolete letters still on keyboards);
 * ๐–๙ → 0–9; any run of spaces or line breaks → one space; lower case; trimmed.
 *
 * A key is for matching only: show and store what was typed. It never counts more characters than the text
 * ({@link graphemeCount}; joined emoji apart, which it takes apart). Idempotent, linear in the length, never throws; what
 * is no text has an empty key.
 *
 * @example foldThai("น\u0E4D\u0E49\u0E32") === foldThai("น้ำ") // true
 */
export function foldThai(text: string): string {
  if (typeof text !== "string") return "";
  return foldPiece(text).trim();
}

/**
 * The second, forgiving search key: {@link foldThai} without tone marks, so `แมกา` finds `แม่กา`.
 * Rank a hit on this key below a hit on the first: tones separate real words (`ขาว`, `ข่าว`, `ข้าว`).
 */
export function looseFoldThai(text: string): string {
  if (typeof text !== "string") return "";
  return looseFoldPiece(text).trim();
}

/**
 * {@link foldThai} of a piece of a text: all of it but the trimming. The keys of pieces, cut where no letter reaches over
 * the cut, join to the key of the whole: `foldWithOffsets` is built on that.
 */
export function foldPiece(text: string): string {
  if (text.length <= SHORT && ALREADY_FOLDED.test(text)) return text;
  return (
    composed(stripInvisible(text))
      .toLowerCase()
      // The one letter whose lower case depends on where the word ends.
      .replace(/ς/g, "σ")
      .normalize("NFC")
      .replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/\s+/g, " ")
      .replace(/\u0E03/g, "\u0E02")
      .replace(/\u0E05/g, "\u0E04")
      .replace(/[\u0E24\u0E26]?\u0E45/g, (found) => (found.length > 1 ? found : SARA_AA))
      .replace(MARK_RUN, orderMarks)
      .replace(/\u0E40\u0E40/g, "\u0E41")
      .normalize("NFC")
  );
}

/** {@link looseFoldThai} of a piece of a text, as {@link foldPiece}. */
export function looseFoldPiece(text: string): string {
  // Taking a tone away can bring two เ together, hence the second fold.
  return foldPiece(foldPiece(text).replace(TONE_MARKS, ""));
}

/** Puts one run of marks in writing order. A typed `ำ` or `ํา` takes all marks of its run in front of it: นำ้ → น้ำ. */
function orderMarks(run: string): string {
  if (run.length === 1) return run;
  let ordered = "";
  let marks: string[] = [];
  let seen = new Set<string>();
  let endsInAm = false;
  const close = () => {
    const kept = endsInAm ? marks.filter((mark) => mark !== NIKHAHIT) : marks;
    ordered += kept.sort((a, b) => markRank(a) - markRank(b)).join("") + (endsInAm ? SARA_AM : "");
    marks = [];
    seen = new Set();
    endsInAm = false;
  };
  for (const character of run) {
    if (character === SARA_AM) endsInAm = true;
    else if (character === SARA_AA && !endsInAm && seen.has(NIKHAHIT)) endsInAm = true;
    else if (character === SARA_AA) {
      close();
      ordered += SARA_AA;
    } else if (markRank(character) === OTHER_SCRIPT || !seen.has(character)) {
      seen.add(character);
      marks.push(character);
    }
  }
  close();
  return ordered;
}

// Phinthu comes first because Unicode's own order (class 9 before 103 and 107) puts it there.
function markRank(mark: string): number {
  if (mark < "\u0E31" || mark > "\u0E4E") return OTHER_SCRIPT;
  if (mark === "\u0E3A") return 0;
  if (mark >= "\u0E48" && mark <= "\u0E4B") return 2;
  return mark === "\u0E4C" || mark === "\u0E4E" ? 3 : 1;
}
