/** A value that no field of a record should ever hold, by a name for a report. Made anew for each record. */
export interface HostileValue {
  readonly name: string;
  readonly make: () => unknown;
  /** It says one thing here and another there: no two readers need agree on it. */
  readonly isTwoFaced?: true;
}

const constant = (name: string, value: unknown): HostileValue => ({ name, make: () => value });

class Instance {
  asStated = "ก";
  get iso(): string {
    return "2019";
  }
}

class Rows extends Array<unknown> {}

/** What forms, spreadsheets and other programs do send by mistake. */
const mistaken: readonly HostileValue[] = [
  constant("nothing", undefined),
  constant("null", null),
  constant("an empty text", ""),
  constant("a space nobody sees", " \u200b"),
  constant("zero", 0),
  constant("minus zero", -0),
  constant("a negative", -1),
  constant("a fraction", 1.5),
  constant("no number", Number.NaN),
  constant("infinity", Number.POSITIVE_INFINITY),
  constant("minus infinity", Number.NEGATIVE_INFINITY),
  constant("more than a number can count", 2 ** 53),
  constant("the largest number", Number.MAX_VALUE),
  constant("a big integer", 10n),
  constant("yes", true),
  constant("a date of no calendar", "2019-13-40"),
  constant("half a code", "56011"),
  constant("a formula", "=1+1"),
  constant("markup", "<img src=x onerror=alert(1)>"),
  constant("a script as an address", "javascript:alert(1)"),
  constant("a zero character", "ก\0ข"),
  constant("half a character", "\uD83D"),
  constant("halves in the wrong order", "\uDC00\uD800"),
  constant("marks without end", `ก${"\u0E49".repeat(3000)}`),
  constant("a page of text", "ครอบครัวอบอุ่น ".repeat(400)),
  { name: "an empty list", make: () => [] },
  { name: "an empty object", make: () => ({}) },
  { name: "a list of nothing", make: () => [undefined] },
  { name: "a list in a list", make: () => [[]] },
  { name: "an object in an object", make: () => ({ a: { b: 1 } }) },
];

/** What only a program can hand over. */
const strange: readonly HostileValue[] = [
  { name: "a date", make: () => new Date(0) },
  { name: "no date", make: () => new Date(Number.NaN) },
  { name: "a map", make: () => new Map([["asStated", "ก"]]) },
  { name: "a set", make: () => new Set(["ก"]) },
  { name: "a pattern", make: () => /a+$/ },
  { name: "bytes", make: () => new Uint8Array(3) },
  { name: "numbers", make: () => new Float64Array([Number.NaN]) },
  { name: "a buffer", make: () => new ArrayBuffer(8) },
  { name: "an error", make: () => new RangeError("ก") },
  { name: "a promise", make: () => Promise.resolve("ก") },
  // biome-ignore lint/suspicious/noThenProperty: what looks like a promise is one of the things to be read.
  { name: "what looks like a promise", make: () => ({ then: "ก" }) },
  { name: "an instance", make: () => new Instance() },
  { name: "a list of another class", make: () => Rows.from(["ก"]) },
  { name: "a text in a box", make: () => Object("ก") },
  { name: "a number in a box", make: () => Object(1) },
  { name: "a function", make: () => () => "ก" },
  { name: "a symbol", make: () => Symbol("ก") },
  { name: "holes", make: () => Object.assign(new Array(2), { 1: "ก" }) },
  { name: "a list with a name", make: () => Object.assign(["ก"], { asStated: "ก" }) },
  { name: "an object without ancestors", make: () => Object.assign(Object.create(null), { added: 1 }) },
  { name: "an object that says it is another", make: () => ({ toJSON: () => "ก", toString: () => "ก" }) },
  { name: "an object that cannot be shown", make: () => ({ [Symbol.toPrimitive]: () => fail() }) },
  { name: "a frozen object", make: () => Object.freeze({ added: 1 }) },
];

/** What is made to break the reader. */
const attacks: readonly HostileValue[] = [
  { name: "an ancestor's key, from JSON", make: () => JSON.parse('{"__proto__":{"polluted":true}}') },
  { name: "a constructor, from JSON", make: () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') },
  { name: "a prototype, from JSON", make: () => JSON.parse('{"prototype":{"polluted":true}}') },
  { name: "a getter that throws", make: () => Object.defineProperty({}, "asStated", { get: fail, enumerable: true }) },
  { name: "a proxy that throws", make: () => new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail }) },
  { name: "a proxy of a list that throws", make: () => new Proxy([], { get: fail }) },
  { name: "a proxy that was revoked", make: revoked },
  { name: "a proxy that hides nothing", make: () => new Proxy({ added: 1 }, {}) },
  { name: "a proxy of a list that hides nothing", make: () => new Proxy(["ก"], {}) },
  {
    name: "a proxy that has every key",
    make: () => new Proxy({}, { has: () => true, get: () => "ก" }),
    isTwoFaced: true,
  },
  { name: "a getter that changes its mind", make: turncoat, isTwoFaced: true },
  { name: "itself", make: () => ringOf({}) },
  { name: "a list of itself", make: () => ringOf([]) },
];

const DEEP = 100_000;
const LONG = 10_000_000;
const HOLES = 1_000_000;

/** What is too much. Made once: to make it takes longer than to read it. */
const vast: readonly HostileValue[] = [
  constant(
    "objects in objects",
    nested((inner) => ({ a: inner })),
  ),
  constant(
    "lists in lists",
    nested((inner) => [inner]),
  ),
  constant(
    "objects in lists",
    nested((inner, level) => (level % 2 ? { kind: inner } : [inner])),
  ),
  constant("ten megabytes of text", "ก".repeat(LONG)),
  constant("a million holes", new Array(HOLES)),
  constant("a billion holes", new Array(1_000_000_000)),
  constant("a million rows", new Array(HOLES).fill("ก")),
  constant("many keys", Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, at]))),
  constant("a long key", { ["ก".repeat(2_000_000)]: 1 }),
  constant("many bytes", new Uint8Array(HOLES)),
];

function fail(): never {
  throw new RangeError("made to be looked at");
}

function turncoat(): unknown {
  let asked = 0;
  const get = () => {
    asked += 1;
    return asked % 2 ? "ก" : { polluted: true };
  };
  return Object.defineProperty({}, "nameAsStated", { get, enumerable: true });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function ringOf(ring: Record<string, unknown> | unknown[]): unknown {
  Object.assign(ring, Array.isArray(ring) ? [ring, ring] : { self: ring });
  return ring;
}

function nested(wrap: (inner: unknown, level: number) => unknown): unknown {
  let value: unknown = "ก";
  for (let level = 0; level < DEEP; level += 1) value = wrap(value, level);
  return value;
}

/** Every hostile value, by how often it is taken: what is too much takes time to be told. */
export const hostileValues: readonly (readonly HostileValue[])[] = [mistaken, mistaken, strange, attacks];

/** Too much of anything. */
export const vastValues: readonly HostileValue[] = vast;
