import type { FormModel, FormNode } from "../model/index.js";
import { rowIdentity } from "../model/rowIdentity.js";

/** One row in three versions of a list: its position in each that has it. */
export interface AlignedRow {
  readonly base?: number;
  readonly mine?: number;
  readonly theirs?: number;
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
  const identity = rowIdentity(model, row);
  const [inMine, inTheirs] = [pairsWith(base, mine, identity), pairsWith(base, theirs, identity)];
  const known = base.map(
    (_, index): AlignedRow => ({ base: index, mine: inMine.get(index), theirs: inTheirs.get(index) }),
  );
  const addedMine = unpaired(mine, new Set(inMine.values()));
  const addedTheirs = unpaired(theirs, new Set(inTheirs.values()));
  const added: AlignedRow[] = [];
  for (const index of addedMine) {
    const same = addedTheirs.findIndex((other) => {
      const [own, its] = [identity(mine[index]), identity(theirs[other])];
      return own === its && (own !== undefined || textOf(mine[index]) === textOf(theirs[other]));
    });
    added.push(same < 0 ? { mine: index } : { mine: index, theirs: addedTheirs.splice(same, 1)[0] });
  }
  const rows: AlignedRow[] = [...known, ...added, ...addedTheirs.map((index) => ({ theirs: index }))];
  return rows.filter((one) => one.mine !== undefined || one.theirs !== undefined);
}

type Identity = ReturnType<typeof rowIdentity>;

function unpaired(rows: readonly unknown[], paired: ReadonlySet<number>): number[] {
  return [...rows.keys()].filter((index) => !paired.has(index));
}

/** For rows of the base, where they are in a version. */
function pairsWith(base: readonly unknown[], side: readonly unknown[], identity: Identity): Map<number, number> {
  const pairs = new Map<number, number>();
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
      pairs.set(before[last + step] as number, after[lastAfter + step] as number);
    }
    if (at < before.length && to < after.length) pairs.set(before[at] as number, after[to] as number);
    [last, lastAfter] = [at + 1, to + 1];
  }
  return pairs;
}

// Rows times rows: beyond this only what is the same at both ends is looked for.
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
  if (before.length * after.length > MOST_COMPARED) return [];
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

/** The same for rows that are the same, whatever the order of their keys. */
function textOf(row: unknown): string {
  const text = JSON.stringify(row, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const prototype: unknown = Object.getPrototypeOf(value);
    // A file says nothing of itself in JSON: it is the same as itself alone.
    if (prototype !== Object.prototype && prototype !== null) return `\0${numberOf(value)}`;
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
