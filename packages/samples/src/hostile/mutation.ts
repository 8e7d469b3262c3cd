import type { Random } from "./random.js";
import { type HostileValue, hostileValues, vastValues } from "./values.js";

export type Place = readonly (string | number)[];

/** A record in which one thing was changed. */
export interface Mutation {
  readonly input: unknown;
  /** Where it was changed. */
  readonly place: Place;
  /** What was done, for a report. */
  readonly change: string;
  /** How far below the place something may be said of it; `undefined`: the record must be read as if nothing had happened. */
  readonly reach: number | undefined;
  readonly isTwoFaced?: true;
}

/** Keys that a hostile sender adds. */
const ADDED = ["added", "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "0", "-1", ""];
/** One record in so many is given too much of something. */
const RARELY = 100;

/** Every place in a record, the record itself first. */
export function placesIn(record: unknown): readonly Place[] {
  const found: Place[] = [[]];
  // The list grows while it is walked.
  for (const place of found) {
    const value = valueAt(record, place);
    if (typeof value !== "object" || value === null) continue;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) found.push([...place, key]);
  }
  return found;
}

/** Changes one thing somewhere in a copy of a record. */
export function mutated(record: unknown, places: readonly Place[], random: Random): Mutation {
  const place = random.pick(places);
  switch (random.next(12)) {
    case 0:
      return removed(record, place);
    case 1:
    case 2:
      return added(record, place, random);
    case 3:
      return exchanged(record, places, place, random);
    case 4:
      return harmless(record, place, random);
    default:
      return replaced(record, place, hostile(random));
  }
}

function hostile(random: Random): HostileValue {
  return random.pick(random.next(RARELY) === 0 ? vastValues : random.pick(hostileValues));
}

/** A copy of a record with one value in the place of another: the way there is copied, everything else is shared. */
export function replaced(record: unknown, place: Place, { name, make, isTwoFaced }: HostileValue): Mutation {
  const input = changedAt(record, place, make);
  return { input, place, change: `set to ${name}`, reach: 1, ...(isTwoFaced && { isTwoFaced }) };
}

function removed(record: unknown, place: Place): Mutation {
  const key = place.at(-1);
  if (key === undefined) return { input: undefined, place, change: "left out", reach: 0 };
  const input = changedAt(record, place.slice(0, -1), (holder) => {
    const copy = copyOf(holder);
    delete copy[key];
    return copy;
  });
  return { input, place, change: "left out", reach: 0 };
}

function added(record: unknown, place: Place, random: Random): Mutation {
  const key = random.pick(ADDED);
  const { name, make, isTwoFaced } = hostile(random);
  const input = changedAt(record, place, (holder) => define(copyOf(holder), key, make()));
  return { input, place: [...place, key], change: `added as ${name}`, reach: 1, ...(isTwoFaced && { isTwoFaced }) };
}

function exchanged(record: unknown, places: readonly Place[], place: Place, random: Random): Mutation {
  const other = valueAt(record, random.pick(places));
  const input = changedAt(record, place, () => other);
  return { input, place, change: "set to another part of the record", reach: Number.POSITIVE_INFINITY };
}

function harmless(record: unknown, place: Place, random: Random): Mutation {
  const change = random.pick([backwards, withoutAncestors, withSymbol, withHidden]);
  const isObject = !Array.isArray(valueAt(record, place)) && typeof valueAt(record, place) === "object";
  const input = isObject ? changedAt(record, place, (holder) => change(copyOf(holder))) : record;
  return { input, place, change: `made ${change.name}`, reach: undefined };
}

type Holder = Record<PropertyKey, unknown>;

function backwards(holder: Holder): Holder {
  return Object.fromEntries(Object.entries(holder).reverse());
}

function withoutAncestors(holder: Holder): Holder {
  return Object.assign(Object.create(null), holder);
}

function withSymbol(holder: Holder): Holder {
  return define(holder, Symbol("added"), { polluted: true });
}

function withHidden(holder: Holder): Holder {
  return Object.defineProperty(holder, Symbol.toStringTag, { value: "Array" });
}

/** What stands at a place. */
export function valueAt(record: unknown, place: Place): unknown {
  return place.reduce((value, key) => (value as Holder)[key], record);
}

function changedAt(value: unknown, place: Place, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(value);
  return define(copyOf(value), key, changedAt((value as Holder)[key], rest, change));
}

// Of a text or a number there is nothing to copy: what is added to it makes it an object.
function copyOf(value: unknown): Holder {
  return (Array.isArray(value) ? value.slice() : { ...(value as object) }) as Holder;
}

// Not by assignment: that would set the prototype where the key is `__proto__`.
function define(holder: Holder, key: PropertyKey, value: unknown): Holder {
  return Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
