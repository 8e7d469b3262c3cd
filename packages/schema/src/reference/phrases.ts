import type { Phrase } from "./room-reference-data.js";

const PLACEHOLDER = /\{(\w+)\}/;

/** Words with their placeholders filled by other phrases. One that nothing is given for is left as it is written. */
export function phrasesOf(
  template: string,
  values: Readonly<Record<string, string | readonly Phrase[]>> = {},
): readonly Phrase[] {
  // With a group in the pattern, every second piece is the name of a placeholder.
  return template.split(PLACEHOLDER).flatMap((piece, at): readonly Phrase[] => {
    if (at % 2 === 0) return piece === "" ? [] : [{ text: piece }];
    const value = values[piece] ?? `{${piece}}`;
    return typeof value === "string" ? [{ text: value }] : value;
  });
}

/** Phrases as a text without links. */
export function textOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join("");
}

/** Words with their placeholders filled by other words. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return textOf(phrasesOf(template, values));
}

/** Something a program reads. */
export function code(text: string): readonly Phrase[] {
  return [{ text, code: true }];
}
