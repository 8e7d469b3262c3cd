import { isForbiddenKey } from "@saan/schema/read";

/**
 * What a form holds while it is being filled in: never `undefined`, always every field, and any text a person typed
 * even when it is not an answer yet. `toRecord` makes a record of it.
 */
export type Values = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A deep copy of plain data without `undefined` and without keys that reach a prototype. Anything else is kept as it is. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isPlainObject(value) || !isRecordLike(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== undefined && !isForbiddenKey(key))
      .map(([key, inner]) => [key, copyOf(inner)]),
  );
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
  // Two files without own properties are not the same file.
  if (!isRecordLike(a) || !isRecordLike(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Whether JSON gives all of it back as it was: of a file, a map or a set it would say nothing, without a word. */
export function isPlainData(value: unknown): boolean {
  return holdsOnly(value, isRecordLike);
}

/** Whether JSON says all of it, a day as a text. */
export function isSaidByJson(value: unknown): boolean {
  return holdsOnly(value, (object) => isRecordLike(object) || object instanceof Date);
}

function holdsOnly(value: unknown, isKnown: (object: object) => boolean): boolean {
  if (typeof value !== "object" || value === null) return !["bigint", "function", "symbol"].includes(typeof value);
  const inner = Array.isArray(value) ? value : isKnown(value) ? Object.values(value) : undefined;
  return inner?.every((one) => holdsOnly(one, isKnown)) === true;
}

// A Date, a File or a Map of an unsupported field is not ours to take apart.
function isRecordLike(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
