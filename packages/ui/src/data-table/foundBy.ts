import { foldThai } from "@saan/thai/text";
import type { DataTableFilter } from "./query.js";

type Value = string | number | boolean | undefined;

/** The words of a search, folded: spelling variants, invisible marks and case do not tell words apart. */
export function searchWords(text: string): readonly string[] {
  return foldThai(text).split(" ").filter(Boolean);
}

/** Whether a folded text holds all the words, in any order. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Whether `a` is before `b`, as far as both are stated: 2019 is not before 2019-07. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * Whether a value, with its words, is what a filter asks for. A filter that asks for nothing lets everything pass; what was
 * not stated is in no range.
 */
export function passes(filter: DataTableFilter, value: Value, text: string): boolean {
  switch (filter.kind) {
    case "text":
      return holdsWords(foldThai(text), searchWords(filter.text));
    case "choice":
      return filter.values.length === 0 || filter.values.includes(text);
    case "number": {
      const { from, to } = filter;
      if (from === undefined && to === undefined) return true;
      return typeof value === "number" && (from === undefined || value >= from) && (to === undefined || value <= to);
    }
    case "date": {
      const { from, to } = filter;
      if (from === undefined && to === undefined) return true;
      if (typeof value !== "string") return false;
      return (from === undefined || !isBefore(value, from)) && (to === undefined || !isBefore(to, value));
    }
  }
}
