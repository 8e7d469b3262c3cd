/** An English name in the middle of a sentence; Thai has no such letters. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
