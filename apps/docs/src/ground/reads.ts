import { foldThai } from "@saan/thai/text";

/** Matches what a reader reads: headings keep their words together with characters that nobody sees. */
export function reads(words: string): (name: string) => boolean {
  return (name) => foldThai(name) === foldThai(words);
}
