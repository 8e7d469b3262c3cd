import { createHash } from "node:crypto";

/** Characters of a long line to show on either side of where two lines part. */
const AROUND = 60;

/** What a person checks two transcripts with by eye. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Where two transcripts part, in words: the first line that differs, as both have it, and how many lines differ in all.
 * `undefined` when they are the same, byte for byte.
 */
export function difference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const [ours, theirs] = [expected.split("\n"), actual.split("\n")];
  const longer = Math.max(ours.length, theirs.length);
  const parting: number[] = [];
  for (let line = 0; line < longer; line += 1) if (ours[line] !== theirs[line]) parting.push(line);
  const [first = 0] = parting;
  return [
    `${parting.length} of ${longer} lines differ (sha256 ${digest(expected)} and ${digest(actual)}). Line ${first + 1}:`,
    ...excerpts(ours[first], theirs[first]),
  ].join("\n");
}

function excerpts(ours: string | undefined, theirs: string | undefined): string[] {
  let at = 0;
  while (ours !== undefined && theirs !== undefined && at < ours.length && ours[at] === theirs[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  const shown = (line: string | undefined) =>
    line === undefined ? "(no such line)" : `${from > 0 ? "…" : ""}${line.slice(from, at + AROUND)}`;
  return [`  expected: ${shown(ours)}`, `  actual:   ${shown(theirs)}`];
}
