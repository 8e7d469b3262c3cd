import { foldThai, looseFoldThai } from "@saan/thai/text";
import { whileIdle } from "../part/whileIdle.js";
import type { ComboboxOption } from "./option.js";

/** What the options of one list are found by, each folded once. */
interface SearchKeys {
  readonly labels: string[];
  readonly all: string[];
  /** Without tone marks; made when a query first finds nothing with them. */
  loose?: readonly string[];
}

// By the array itself: a list that stays the same array is folded once, whoever shows it.
const known = new WeakMap<readonly object[], SearchKeys>();

// Nobody types more into a search box; a longer text is somebody's document, pasted.
const LONGEST_QUERY = 300;

/** Folded in one go while nothing waits: a millisecond or so. */
const AT_ONCE = 500;

/** The keys of a list: of all of it, or of so many more options than before. */
function keysOf<T>(options: readonly ComboboxOption<T>[], more = options.length): SearchKeys {
  const keys: SearchKeys = known.get(options) ?? { labels: [], all: [] };
  known.set(options, keys);
  const { labels, all } = keys;
  for (const { label, detail, keywords } of options.slice(labels.length, labels.length + more)) {
    const folded = foldThai(label);
    const rest = [detail, keywords].filter(Boolean).join(" ");
    labels.push(folded);
    all.push(rest === "" ? folded : `${folded} ${foldThai(rest)}`);
  }
  return keys;
}

/**
 * Folds a list ahead of the first key, a piece at a time while the page has nothing else to do. Seven thousand names take
 * some ten milliseconds at once, so not while a key is waiting. What is folded is not folded again, whoever asks. Answers the
 * way to stop: a list that is made anew at every render is not folded for each.
 */
export function prepareSearch<T>(options: readonly ComboboxOption<T>[]): () => void {
  if (known.get(options)?.labels.length === options.length) return () => undefined;
  return whileIdle(() => {
    const from = known.get(options)?.labels.length ?? 0;
    const { labels, all } = keysOf(options, AT_ONCE);
    // Searched in once as well, so that the first key finds a search that the browser has made fast already.
    ranked(options.slice(from, labels.length), labels.slice(from), all.slice(from), "ก");
    return labels.length < options.length;
  });
}

/**
 * The options that have every word of a query, the best first: the very name, names that begin so, names that have it
 * inside, then what has it in its detail. ํา is ำ, Thai digits are Arabic ones; without any find, tone marks are let go.
 * Grouped options keep their order, so that each group stays one.
 */
export function searchOptions<T>(options: readonly ComboboxOption<T>[], query: string): readonly ComboboxOption<T>[] {
  const wanted = foldThai(query.slice(0, LONGEST_QUERY));
  if (wanted === "") return options;
  const keys = keysOf(options);
  const found = ranked(options, keys.labels, keys.all, wanted);
  if (found.length > 0) return found;
  keys.loose ??= keys.all.map((key) => looseFoldThai(key));
  return ranked(options, keys.labels, keys.loose, looseFoldThai(wanted));
}

function ranked<T>(
  options: readonly ComboboxOption<T>[],
  labels: readonly string[],
  all: readonly string[],
  wanted: string,
): readonly ComboboxOption<T>[] {
  const words = wanted.split(" ");
  const ranks: ComboboxOption<T>[][] = [[], [], [], []];
  options.forEach((option, at) => {
    const label = labels[at] ?? "";
    const key = all[at] ?? "";
    const rank = rankOf(label, wanted);
    // What is in the name needs no second look, and what has nothing but its name gets none.
    if (rank === OUTSIDE && ((key === label && words.length === 1) || !words.every((word) => key.includes(word))))
      return;
    ranks[option.group === undefined ? rank : 0]?.push(option);
  });
  return ranks.flat();
}

/** Not in the name, or not as one piece. */
const OUTSIDE = 3;

function rankOf(label: string, wanted: string): number {
  const at = label.indexOf(wanted);
  if (at < 0) return OUTSIDE;
  if (at > 0) return 2;
  return label.length === wanted.length ? 0 : 1;
}
