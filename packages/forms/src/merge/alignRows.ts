import type { FormModel, FormNode } from "../model/index.js";
import { rowIdentity } from "../model/rowIdentity.js";
import { isPlainObject } from "../values/values.js";

/** One row in three versions of a list: its position in each that has it. */
export interface AlignedRow {
  readonly base?: number;
  readonly mine?: number;
  readonly theirs?: number;
  /**
   * One side may have put another row in its place: rows came or went there, it has no `id`, and little of it is as it was.
   * What both did to it is not to be mixed without a question.
   */
  readonly isGuess?: true;
}

interface ListVersions {
  readonly base: readonly unknown[];
  readonly mine: readonly unknown[];
  readonly theirs: readonly unknown[];
}

/**
 * Which rows of three versions of a list are the same row. Rows with an `id` are known by it. Others are where their content
 * is unchanged, and between two such rows by position, so that a row put in at the top moves nobody's changes to its
 * neighbour. Rows that both versions lack are left out.
 */
export function alignRows(model: FormModel, row: FormNode, { base, mine, theirs }: ListVersions): AlignedRow[] {
  const identity = onlyOnce(rowIdentity(model, row), [base, mine, theirs]);
  const guesses = new Set<number>();
  const [inMine, inTheirs] = [mine, theirs].map((side) => pairsWith(base, side, identity, guesses)) as [Pairs, Pairs];
  const known = base.map((_, index): AlignedRow => {
    const row = { base: index, mine: inMine.get(index), theirs: inTheirs.get(index) };
    return guesses.has(index) ? { ...row, isGuess: true } : row;
  });
  const addedMine = unpaired(mine, new Set(inMine.values()));
  const addedTheirs = unpaired(theirs, new Set(inTheirs.values()));
  const nameOf = (row: unknown) => identity(row) ?? `\0${textOf(row)}`;
  const waiting = new Map<string, number[]>();
  for (const index of addedTheirs) {
    const name = nameOf(theirs[index]);
    waiting.set(name, [...(waiting.get(name) ?? []), index]);
  }
  const added = addedMine.map((index): AlignedRow => {
    const same = waiting.get(nameOf(mine[index]))?.shift();
    return same === undefined ? { mine: index } : { mine: index, theirs: same };
  });
  const left = [...waiting.values()].flat().sort((a, b) => a - b);
  const rows: AlignedRow[] = [...known, ...added, ...left.map((index) => ({ theirs: index }))];
  return rows.filter((one) => one.mine !== undefined || one.theirs !== undefined);
}

type Pairs = Map<number, number>;
type Identity = ReturnType<typeof rowIdentity>;

/** An `id` that two rows of one version have tells neither of them. */
function onlyOnce(identity: Identity, versions: readonly (readonly unknown[])[]): Identity {
  const twice = new Set<string>();
  for (const rows of versions) {
    const once = new Set<string>();
    for (const row of rows) {
      const id = identity(row);
      if (id !== undefined && once.has(id)) twice.add(id);
      else if (id !== undefined) once.add(id);
    }
  }
  return (row) => {
    const id = identity(row);
    return id === undefined || twice.has(id) ? undefined : id;
  };
}

function unpaired(rows: readonly unknown[], paired: ReadonlySet<number>): number[] {
  return [...rows.keys()].filter((index) => !paired.has(index));
}

/** For rows of the base, where they are in a version; those of which that is not certain are added to the guesses. */
function pairsWith(
  base: readonly unknown[],
  side: readonly unknown[],
  identity: Identity,
  guesses: Set<number>,
): Pairs {
  const pairs: Pairs = new Map();
  const byId = new Map<string, number>();
  for (const [index, row] of side.entries()) {
    const id = identity(row);
    if (id !== undefined && !byId.has(id)) byId.set(id, index);
  }
  for (const [index, row] of base.entries()) {
    const id = identity(row);
    const found = id === undefined ? undefined : byId.get(id);
    if (id === undefined || found === undefined) continue;
    byId.delete(id);
    pairs.set(index, found);
  }
  const nameless = (rows: readonly unknown[]) =>
    [...rows.keys()].filter((index) => identity(rows[index]) === undefined);
  const [before, after] = [nameless(base), nameless(side)];
  const anchors = commonRows(
    before.map((index) => textOf(base[index])),
    after.map((index) => textOf(side[index])),
  );
  let [last, lastAfter] = [0, 0];
  for (const [at, to] of [...anchors, [before.length, after.length] as const]) {
    // Between two unchanged rows: changed where they stand, then new ones or removed ones.
    for (let step = 0; last + step < at && lastAfter + step < to; step += 1) {
      const [own, its] = [before[last + step] as number, after[lastAfter + step] as number];
      pairs.set(own, its);
      if (at - last !== to - lastAfter && !isAlike(base[own], side[its])) guesses.add(own);
    }
    if (at < before.length && to < after.length) pairs.set(before[at] as number, after[to] as number);
    [last, lastAfter] = [at + 1, to + 1];
  }
  return pairs;
}

/** Whether most of what two rows hold is the same. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isPlainObject(one) || !isPlainObject(other)) return false;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => textOf(one[key]) === textOf(other[key])).length * 2 > keys.length;
}

// Rows times rows: beyond this only rows that are like no other in their version are looked for.
const MOST_COMPARED = 4_000_000;

/** The longest common subsequence of two lists of texts, as pairs of positions in ascending order. */
function commonRows(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  pairs.push(...commonMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), start));
  for (let index = end; index > 0; index -= 1) pairs.push([before.length - index, after.length - index]);
  return pairs;
}

function commonMiddle(before: readonly string[], after: readonly string[], offset: number): [number, number][] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_COMPARED) return uniqueRows(before, after, offset);
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] as number;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const length =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row * width + column] = length;
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      pairs.push([offset + row, offset + column]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The longest run, in both orders, of texts that each list has once. */
function uniqueRows(before: readonly string[], after: readonly string[], offset: number): [number, number][] {
  const [own, its] = [placesOf(before), placesOf(after)];
  const shared = before.flatMap((text, at): [number, number][] => {
    const to = its.get(text);
    return own.get(text) === at && to !== undefined && to >= 0 ? [[at, to]] : [];
  });
  // Ends of runs by their length, each the earliest there is; every pair knows the one it follows.
  const ends: number[] = [];
  const previous = shared.map(([, to], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[ends[middle] as number]?.[1] as number) < to) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return low === 0 ? undefined : ends[low - 1];
  });
  const run: [number, number][] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const [at, to] = shared[index] as [number, number];
    run.push([offset + at, offset + to]);
  }
  return run.reverse();
}

/** Where a text is; -1 for one that is there more than once. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, text] of texts.entries()) places.set(text, places.has(text) ? -1 : at);
  return places;
}

/** The same for rows that are the same, whatever the order of their keys. */
function textOf(row: unknown): string {
  const text = JSON.stringify(row, function (this: Readonly<Record<string, unknown>>, key) {
    // As it is there: a date has been made a text already, and NaN would become null.
    const value = this[key];
    if (typeof value === "bigint" || typeof value === "undefined" || Number.isNaN(value)) return `\0${value}`;
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return `\0${value}`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if (value instanceof Date) return `\0${value.getTime()}`;
    const prototype: unknown = Object.getPrototypeOf(value);
    // A file says nothing of itself in JSON: it is the same as itself alone.
    if (prototype !== Object.prototype && prototype !== null) return `\0#${numberOf(value)}`;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text ?? "";
}

const numbers = new WeakMap<object, number>();
let count = 0;

function numberOf(value: object): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(value, count);
  return count;
}
