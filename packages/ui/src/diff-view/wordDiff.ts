import { segmentWords } from "@saan/thai/text";

/** A stretch of a text that both have, or only one has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond this many words on a side the two are shown whole: comparing takes words × words steps. */
const MOST_WORDS = 600;

/**
 * What changed between two texts, by whole words, which Thai does not part by spaces. Joined, all but the added parts are
 * the text before, and all but the removed parts the text after. Texts too long to compare count as wholly changed.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return parts([["same", before]]);
  const old = wordsOf(before);
  const now = wordsOf(after);
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return parts([
      ["removed", before],
      ["added", after],
    ]);
  }
  return parts(steps(old, now));
}

function wordsOf(text: string): readonly string[] {
  return segmentWords(text).map(({ text }) => text);
}

type Step = readonly [kind: DiffPart["kind"], word: string];

/** The longest common run of words, found backwards from the end, walked forwards. */
function steps(old: readonly string[], now: readonly string[]): readonly Step[] {
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] =
        old[i] === now[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const found: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      found.push(["same", was]);
      i += 1;
      j += 1;
    } else if (
      is === undefined ||
      (was !== undefined && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      found.push(["removed", was ?? ""]);
      i += 1;
    } else {
      found.push(["added", is]);
      j += 1;
    }
  }
  return found;
}

/** Joins neighbours of a kind. */
function parts(all: readonly Step[]): readonly DiffPart[] {
  const joined: { kind: DiffPart["kind"]; text: string }[] = [];
  for (const [kind, text] of all) {
    if (text === "") continue;
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
