/** A piece of a label, and whether it is what was searched for. */
export interface LabelPart {
  readonly text: string;
  readonly match: boolean;
}

// Signs drawn on, under or after the letter before them. A cut in front of one would pull it off its letter.
const clings = /^[\p{M}\u0E33]/u;

/**
 * Cuts a label around the first place where the query stands, never between a Thai letter and its marks.
 *
 * @example matchParts("จังหวัดพะเยา", "พะ") // จังหวัด · พะ · เยา
 */
export function matchParts(label: string, query: string): readonly LabelPart[] {
  const wanted = query.trim().toLocaleLowerCase("th");
  const lower = label.toLocaleLowerCase("th");
  // Some letters change length when lowered; positions would then be wrong.
  let start = wanted === "" || lower.length !== label.length ? -1 : lower.indexOf(wanted);
  if (start < 0) return [{ text: label, match: false }];
  let end = start + wanted.length;
  while (start > 0 && clings.test(label.slice(start))) start -= 1;
  while (end < label.length && clings.test(label.slice(end))) end += 1;
  return [
    { text: label.slice(0, start), match: false },
    { text: label.slice(start, end), match: true },
    { text: label.slice(end), match: false },
  ].filter(({ text }) => text !== "");
}
