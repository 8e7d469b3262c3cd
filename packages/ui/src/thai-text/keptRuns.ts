import type { TextRange } from "@saan/thai/text";
import { clusterEnd, clusterStart, lettersOf } from "./clusters.js";
import { glueOf } from "./glue.js";
import { officeSpaces, phrasesIn } from "./phrases.js";

/** A piece of a text, from `start` up to `end` in UTF-16 units, that stays on one line. */
export interface KeptRun extends TextRange {
  /** As wide as a narrow column: where a line has no room for it, it may go on to the next rather than stick out. */
  readonly isLong: boolean;
  /** What stays together even then. Empty unless the run is long. */
  readonly inner: readonly TextRange[];
}

/** What {@link keptRuns} finds. */
export interface KeptText {
  /** In order, none overlapping. */
  readonly runs: readonly KeptRun[];
  /** Where a line may end though the letters around do not say so: at the ends of a name. None is inside a run. */
  readonly seams: readonly number[];
}

// In letters: what fits a column of 60 px, the narrowest there is.
const SHORT = 5.5;
/** In letters: what fits a heading of 20 px in a column of 160 px. */
export const HEADING_ROOM = 12;
// As far as a number or an abbreviation beside a space is followed.
const REACH = 8;
const LETTER = /[ก-ฮเ-ไ]/;
const NUMBER = /[\d๐-๙.,]/;
const ABBREVIATION = /[ก-ฮเ-ไ.]/;
const OPENING = /[([{"'“‘]/;
const CLOSING = /[)\]}"'”’.,:;!?%ๆฯ]/;
const REPETITION = /^(?:ฯลฯ|ๆ|ฯ)/;

/**
 * Where a Thai reader expects a text to stay together: names of `protectedNames` and of `protect`, ๆ and ฯลฯ with the word
 * before, an amount with its unit, a time with น., dates, years with พ.ศ., abbreviations with what they belong to
 * (อบต. แม่กา), telephone numbers. Linear in the length of the text; the same in every browser and on the server; never throws.
 * A run of more than `room` letters is long.
 *
 * @example keptRuns("เด็ก ๆ").runs.map(({ start, end }) => "เด็ก ๆ".slice(start, end)) // ["ก ๆ"]
 */
export function keptRuns(text: string, protect?: readonly string[], room = SHORT): KeptText {
  const { spaces, joints, seams } = glueOf(text, protect);
  const firm = [...spaces, ...officeSpaces(text)].map((space) => around(text, space));
  const whole = [...namesAt(text, joints), ...phrasesIn(text)];
  const isWide = ({ start, end }: TextRange) => lettersOf(text.slice(start, end)) > room;
  const edges = { starts: new Set(whole.map((run) => run.start)), ends: new Set(whole.map((run) => run.end)) };
  const pieces = joined(firm);
  let done = 0;
  let next = 0;
  const runs = joined([...firm, ...whole]).map((run): KeptRun => {
    const { start, end } = withBrackets(text, run, done);
    done = end;
    const isLong = isWide({ start, end }) && !cutsWord(text, run, edges);
    const inner: TextRange[] = [];
    for (let piece = pieces[next]; piece && piece.start < end; piece = pieces[next]) {
      if (isLong && !isWide(piece)) inner.push(piece);
      next += 1;
    }
    return { start, end, isLong, inner };
  });
  return { runs, seams: outside(seams, runs) };
}

/** The least around a space that holds it: a number or an abbreviation whole, of a word the letter beside it. */
function around(text: string, space: number): TextRange {
  const back = (letter: RegExp) => {
    let start = space;
    while (start > 0 && space - start <= REACH && letter.test(text[start - 1] ?? "")) start -= 1;
    return space - start > REACH ? clusterStart(text, space - 1) : start;
  };
  const before = text[space - 1] ?? "";
  const start = NUMBER.test(before) && before !== "." ? back(NUMBER) : before === "." ? back(ABBREVIATION) : undefined;
  const rest = text.slice(space + 1, space + 1 + REACH);
  const mark = REPETITION.exec(rest) ?? /^[ก-ฮ]{1,3}\.(?:[ก-ฮ]{1,3}\.)*/.exec(rest) ?? /^[\d๐-๙,.]*[\d๐-๙]/.exec(rest);
  const end = mark && mark[0].length < REACH ? space + 1 + mark[0].length : clusterEnd(text, space + 1);
  const least = clusterStart(text, Math.max(0, space - 1));
  const isWide = lettersOf(text.slice(start ?? least, end)) > SHORT;
  return { start: isWide && LETTER.test(text[end] ?? "") ? least : (start ?? least), end: Math.min(end, text.length) };
}

/** A run with the signs that hang on it: around a box a line may end even before a bracket. */
function withBrackets(text: string, run: TextRange, done: number): TextRange {
  let { start, end } = run;
  if (start > done && OPENING.test(text[start - 1] ?? "")) start -= 1;
  while (end - run.end < 3 && CLOSING.test(text[end] ?? "")) end += 1;
  return { start, end };
}

/** Names, from the places inside them: one place after another in neighbouring clusters is one name. */
function namesAt(text: string, joints: readonly number[]): readonly TextRange[] {
  return joined(joints.map((at) => ({ start: clusterStart(text, at - 1), end: clusterEnd(text, at) })));
}

/** Pieces that share a letter, made one; in order. */
function joined(pieces: readonly TextRange[]): readonly TextRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

/** Whether a run begins or ends inside a word, and not where a name or a phrase does: a box would let a line end there. */
function cutsWord(text: string, { start, end }: TextRange, edges: { starts: Set<number>; ends: Set<number> }): boolean {
  const begins = LETTER.test(text[start] ?? "") && /[ก-๎]/.test(text[start - 1] ?? "");
  const ends = LETTER.test(text[end] ?? "") && !/[ๆฯ.]/.test(text[end - 1] ?? "");
  return (begins && !edges.starts.has(start)) || (ends && !edges.ends.has(end));
}

function outside(places: readonly number[], runs: readonly TextRange[]): readonly number[] {
  let at = 0;
  return places.filter((place) => {
    while ((runs[at]?.end ?? Infinity) <= place) at += 1;
    return place <= (runs[at]?.start ?? Infinity);
  });
}
