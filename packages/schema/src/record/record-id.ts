import * as z from "zod";
import { once } from "../field/once.js";
import { kindOfPrefix, type RecordKind, recordKinds } from "./kinds.js";

// Crockford's base 32 in lower case: no i, l, o, u, so that an id read aloud or copied by hand stays the same.
const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;
const ID = /^([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

const idOf = once((kind: RecordKind) =>
  z.string().regex(new RegExp(`^${recordKinds[kind].prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`)),
);

/**
 * The id of a record: three letters for its kind, an underscore, and a ULID (ten characters of time in milliseconds, sixteen
 * of chance), so that ids made later sort later and two offices without a network never make the same one.
 *
 * @example "agr_01dg4v1n8g0000000000000001"
 */
export function recordId(kind: RecordKind): z.ZodString {
  return idOf(kind);
}

/** What makes an id: the clock in milliseconds since 1970, and random bytes. Given only by tests and by golden files. */
export interface IdIngredients {
  readonly now?: number;
  readonly random?: Uint8Array;
}

/**
 * A new id for a record of a kind. Made where the record is made, also offline. Uses `crypto.getRandomValues`.
 * Throws a RangeError for a clock before 1970 or after the year 10889, where the ten characters end.
 */
export function newRecordId(kind: RecordKind, { now = Date.now(), random }: IdIngredients = {}): string {
  if (!(now >= 0 && now < 2 ** 48))
    throw new RangeError(`newRecordId: the clock says ${now}; give milliseconds since 1970`);
  const bytes = random ?? randomSource().getRandomValues(new Uint8Array(RANDOM_LENGTH));
  let text = "";
  for (let rest = Math.floor(now), at = 0; at < TIME_LENGTH; at += 1, rest = Math.floor(rest / 32)) {
    text = DIGITS.charAt(rest % 32) + text;
  }
  for (let at = 0; at < RANDOM_LENGTH; at += 1) text += DIGITS.charAt((bytes[at] ?? 0) % 32);
  return `${recordKinds[kind].prefix}_${text}`;
}

interface RandomSource {
  getRandomValues(bytes: Uint8Array): Uint8Array;
}

// Every runtime of ours has Web Crypto, under types of its own (DOM, Node): this package is built with neither.
function randomSource(): RandomSource {
  return (globalThis as unknown as { readonly crypto: RandomSource }).crypto;
}

/** The kind of record an id belongs to; `undefined` for any other text. */
export function kindOfId(id: unknown): RecordKind | undefined {
  const prefix = typeof id === "string" ? ID.exec(id)?.[1] : undefined;
  return prefix === undefined ? undefined : kindOfPrefix(prefix);
}

/** When an id was made, in milliseconds since 1970; `undefined` for text that is no id. */
export function timeOfId(id: string): number | undefined {
  if (kindOfId(id) === undefined) return undefined;
  let time = 0;
  for (const digit of id.slice(4, 4 + TIME_LENGTH)) time = time * 32 + DIGITS.indexOf(digit);
  return time;
}
