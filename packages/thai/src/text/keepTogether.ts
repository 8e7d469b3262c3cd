import { cutPoints } from "./clusters.js";
import { findNames, type ProtectOptions } from "./findNames.js";
import { foldWithOffsets } from "./foldOffsets.js";
import { gluedSpaces } from "./gluedSpaces.js";

const NO_BREAK_SPACE = "\u00A0";
const WORD_JOINER = "\u2060";
const ZERO_WIDTH_SPACE = "\u200B";
const INSERTED = /[\u2060\u200B]/;

const THAI = /[ก-ฺเ-๎]/;
// ๆ and ฯ are Thai too, and must not begin a line.
const BEGINS_WORD = /[ก-ฮเ-ไ]/;

// One ordinary space, and perhaps what nobody sees.
const SINGLE_SPACE = /^ \S*$/;

/**
 * A text for display, in which lines end only where a Thai reader expects it.
 *
 * - Names of `protectedNames` and of `protect` are held together by U+2060 (word joiner) between their letters, so
 *   เสริมสุข|ภาพ cannot happen. U+200B (a place to break) stands where a name meets another Thai word, and where a long
 *   name may go on to the next line. Without it the browser's dictionary, which looks at the letters around, would begin
 *   to cut the neighbours wrongly (โด|ยอาศัย in front of a held ความร่วมมือ).
 * - A space becomes U+00A0 (no-break space) before ๆ, ฯ and ฯลฯ; between an amount and its unit (70 คน, 50 %, 13.00 น.),
 *   ฿ and its number, พ.ศ. or ค.ศ. and the year, day and month (and, in a short date, the year), an abbreviation such as
 *   จ. อ. ต. โทร. ดร. and what it belongs to. นาย, นาง and นางสาว are written without a space: nothing to do.
 *
 * Only single spaces change: several in a row are layout, and would no longer collapse. Nothing else does. **For display
 * only, never for storage**; what a reader copies from the page folds and cleans back: `foldThai` of it is the same, and
 * `cleanThai` differs only in U+00A0. The same in every browser and on the server (no `Intl`). Idempotent, linear in the
 * length, never throws.
 *
 * @example keepTogether("รวมกว่า 70 คน") === "รวมกว่า 70\u00A0คน" // true
 */
export function keepTogether(text: string, options: ProtectOptions = {}): string {
  if (typeof text !== "string") return "";
  const folded = foldWithOffsets(text);
  const { key, starts } = folded;
  const spaces = gluedSpaces(key);
  const inserted = new Map<number, string>();
  for (const { start, end, breaks } of findNames(key, cutPoints(folded), options)) {
    const mayBreak = new Set([start, ...breaks.map((at) => start + at), end]);
    for (let at = start; at <= end; at += 1) {
      const [before = "", after = ""] = [key[at - 1], key[at]];
      if (starts[at] === starts[at - 1]) continue;
      if (mayBreak.has(at)) {
        if (THAI.test(before) && BEGINS_WORD.test(after)) inserted.set(at, ZERO_WIDTH_SPACE);
      } else if (after === " " && !mayBreak.has(at + 1)) spaces.add(at);
      else if (before !== " " && after !== " ") inserted.set(at, WORD_JOINER);
    }
  }
  let shown = "";
  let done = 0;
  for (const at of [...spaces, ...inserted.keys()].sort((a, b) => a - b)) {
    const from = starts[at] ?? 0;
    if (spaces.has(at)) {
      if (!SINGLE_SPACE.test(text.slice(from, starts[at + 1]))) continue;
      shown += text.slice(done, from) + NO_BREAK_SPACE;
      done = from + 1;
    } else if (!INSERTED.test(text.slice(starts[at - 1], from))) {
      shown += text.slice(done, from) + inserted.get(at);
      done = from;
    }
  }
  return shown + text.slice(done);
}
