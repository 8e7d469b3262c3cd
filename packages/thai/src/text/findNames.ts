import { foldThai } from "./fold.js";
import { placeNames, standsAsPlace } from "./placeNames.js";
import { protectedNames } from "./protectedNames.js";

/** One place where a name occurs, in a folded text: from `start` up to `end`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Where the name may go on to the next line, counted from `start`. */
  readonly breaks: readonly number[];
}

/** What names of a partner's own are kept whole, next to `protectedNames`. */
export interface ProtectOptions {
  /**
   * Names to keep whole; `|` in one marks where it may go on to the next line. They are found wherever their letters stand
   * together: give a short name, whose letters other words have too, with its ตำบล or บ้าน. The list is read once: to change
   * the names, pass a new list.
   */
  protect?: readonly string[];
}

/** The letters names begin with, and what may follow them. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Set where a name ends. */
  breaks?: readonly number[];
}

const trees = new WeakMap<readonly string[], Branch>();
const LETTER_OR_DIGIT = /[a-z0-9]/;

/**
 * Every name in a folded text, in order, none overlapping: of names that begin at one place the longest, and then the
 * search goes on behind it. A name begins and ends where the text can be cut (`cuts`, of `cutPoints`), and never between two
 * English letters or figures; a place name only where it {@link standsAsPlace}. Linear in the length of the text, however many names there are.
 */
export function findNames(key: string, cuts: Uint8Array, options: ProtectOptions = {}): readonly FoundName[] {
  const own = treeOf(protectedNames);
  const added = Array.isArray(options.protect) ? treeOf(options.protect) : undefined;
  const found: FoundName[] = [];
  for (let start = 0; start < key.length; ) {
    const name =
      cuts[start] === 1
        ? longer(certain(key, longest(own, key, start, cuts)), longest(added, key, start, cuts))
        : undefined;
    if (name) found.push(name);
    start = name ? name.end : start + 1;
  }
  return found;
}

/** A name of this package, unless it is a place name that may be part of other words here. */
function certain(key: string, name: FoundName | undefined): FoundName | undefined {
  const isDoubtful =
    name && placeNames.includes(key.slice(name.start, name.end)) && !standsAsPlace(key, name.start, name.end);
  return isDoubtful ? undefined : name;
}

function longest(tree: Branch | undefined, key: string, start: number, cuts: Uint8Array): FoundName | undefined {
  let found: FoundName | undefined;
  let branch = tree;
  for (let at = start; branch; at += 1) {
    if (branch.breaks && cuts[at] === 1 && endsWord(key, start) && endsWord(key, at)) {
      found = { start, end: at, breaks: branch.breaks };
    }
    branch = branch.next.get(key[at] ?? "");
  }
  return found;
}

function longer(a: FoundName | undefined, b: FoundName | undefined): FoundName | undefined {
  return b && (!a || b.end >= a.end) ? b : a;
}

function endsWord(key: string, at: number): boolean {
  return !LETTER_OR_DIGIT.test(key[at - 1] ?? "") || !LETTER_OR_DIGIT.test(key[at] ?? "");
}

function treeOf(names: readonly string[]): Branch {
  const known = trees.get(names);
  if (known) return known;
  const tree: Branch = { next: new Map() };
  for (const name of names) grow(tree, foldThai(name).split("|"));
  trees.set(names, tree);
  return tree;
}

function grow(tree: Branch, parts: readonly string[]): void {
  let branch = tree;
  const breaks: number[] = [];
  let at = 0;
  for (const part of parts) {
    if (at > 0) breaks.push(at);
    for (const unit of part.split("")) {
      const next = branch.next.get(unit) ?? { next: new Map() };
      branch.next.set(unit, next);
      branch = next;
    }
    at += part.length;
  }
  if (branch !== tree) branch.breaks = breaks;
}
