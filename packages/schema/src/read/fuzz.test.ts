import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceFrom, made } from "../testing/made.js";
import { definitions } from "../testing/rooms.js";
import { issueCodes, type RecordDefinition, read } from "./index.js";

/** Of every kind a few records that are sound, and say as much as there is to say. */
const cases: readonly (readonly [RecordDefinition<unknown>, unknown])[] = definitions.flatMap(([, definition]) => {
  const chance = chanceFrom(3);
  const records: unknown[] = [];
  for (let tries = 0; tries < 3000 && records.length < 20; tries += 1) {
    const record = made(definition.schema, chance);
    if (read(definition, record).ok) records.push(record);
  }
  const longest = records.sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length).slice(0, 4);
  return longest.map((record) => [definition, record] as const);
});

const deep = fc.integer({ min: 1, max: 60 }).map((depth) => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 ? { kind: value } : [value];
  return value;
});
const cyclic = fc.constantFrom("self", "parties", "kind").map((key) => {
  const ring: Record<string, unknown> = { kind: "area", nameAsStated: "ก" };
  ring[key] = ring;
  return ring;
});
const hostileKeys = fc
  .constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "")
  .map((key) => JSON.parse(`{${JSON.stringify(key)}:{"polluted":true,"nameAsStated":"x"}}`) as unknown);
const hostile = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    " ",
    0,
    -0,
    -1,
    1.5,
    Number.NaN,
    Number.MAX_VALUE,
    true,
    Symbol("s"),
    () => 1,
  ),
  fc.constantFrom(
    "\uD83D",
    "\uDC00\uD800",
    "\0",
    "ก\u0E49".repeat(3000),
    "=1+1",
    "javascript:alert(1)",
    "2019-13",
    "56011",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  deep,
  cyclic,
  hostileKeys,
);

/** Replaces, adds or removes something somewhere in a copy of a record. */
function mutate(record: unknown, steps: readonly number[], value: unknown, action: "set" | "add" | "remove"): unknown {
  const copy = structuredClone(record);
  let holder = copy as Record<string, unknown>;
  let key = "";
  for (const step of steps) {
    const keys = Object.keys(holder);
    if (keys.length === 0) break;
    key = keys[step % keys.length] as string;
    const next = holder[key];
    if (typeof next !== "object" || next === null || step % 5 === 0) break;
    holder = next as Record<string, unknown>;
    key = Object.keys(holder)[0] ?? "added";
  }
  if (action === "remove") delete holder[key];
  else holder[action === "add" ? `${key}2` : key] = value;
  return copy;
}

describe("read, given hostile records", () => {
  it("starts from sound records of every kind", () => {
    expect(new Set(cases.map(([{ name }]) => name)).size).toBe(definitions.length);
    for (const [definition, sound] of cases) expect(read(definition, sound)).toMatchObject({ ok: true, value: sound });
  });

  it("never throws, never pollutes, and answers in known codes and plain values", () => {
    const codes = new Set<string>(issueCodes);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
        hostile,
        fc.constantFrom("set", "set", "add", "remove"),
        ([definition, sound], steps, value, action) => {
          const reading = read(definition, mutate(sound, steps, value, action));
          if (!reading.ok) refused += 1;
          expect(reading.ok).toBe(reading.issues.length === 0);
          expect(reading.issues.length).toBeLessThanOrEqual(100);
          for (const { code, path, params } of [...reading.issues, ...reading.advice]) {
            expect(codes).toContain(code);
            expect(path.every((key) => typeof key === "string" || Number.isInteger(key))).toBe(true);
            expect(() => JSON.stringify(params)).not.toThrow();
          }
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    // The mutations do break records: most of them must be refused.
    expect(refused).toBeGreaterThan(1000);
  });

  it("never throws on anything at all", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), hostile, ([definition], input) => {
        expect(read(definition, input).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back a record equal to what was read, whatever order its keys came in", () => {
    for (const [definition, sound] of cases) {
      const reversed = Object.fromEntries(Object.entries(sound as object).reverse());
      expect(read(definition, reversed).value).toEqual(sound);
    }
  });
});
