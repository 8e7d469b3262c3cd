// Marks above, below and behind a consonant, which never stand without it.
const MARK = /[ะ-ฺ็-๎]/;

/** Where the cluster ends that has the letter at `at`: the next place that is before no mark. */
export function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && MARK.test(text[end] ?? "")) end += 1;
  return end;
}

/** Where the cluster begins whose last letter is at `at`. */
export function clusterStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && MARK.test(text[start] ?? "")) start -= 1;
  return start;
}

const ABOVE_OR_BELOW = /[ัิ-ฺ็-๎]/;
const NARROW = /[\s.,]/;

/** How wide a piece of text is, about: in letters, of which six fit a column of 60 px in text of 17 px. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const unit of text) if (!ABOVE_OR_BELOW.test(unit)) letters += NARROW.test(unit) ? 0.4 : 1;
  return letters;
}
