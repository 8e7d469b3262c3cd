import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shortText } from "../field/index.js";
import { type Issue, read, readLimits } from "./index.js";

const brief = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);
const anything = z.unknown();

function nested(depth: number): unknown {
  let value: unknown = "end";
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

/** Holds itself in every place, and counts how often it is looked into. */
function endless(target: object, keys: readonly string[]): { readonly input: unknown; readonly looks: () => number } {
  let count = 0;
  const known = new Set<PropertyKey>(keys);
  const input: unknown = new Proxy(target, {
    get(_, key) {
      count += 1;
      const isRow = typeof key === "string" && Number.isInteger(Number(key));
      return known.has(key) || isRow ? input : Reflect.get(target, key);
    },
    has: (_, key) => known.has(key) || Reflect.has(target, key),
    ownKeys: () => [...keys, ...Reflect.ownKeys(target).filter((key) => !known.has(key))],
    getOwnPropertyDescriptor(_, key) {
      const own = Reflect.getOwnPropertyDescriptor(target, key);
      return own ?? { value: input, enumerable: true, configurable: true };
    },
  });
  return { input, looks: () => count };
}

describe("the bounds of what is read", () => {
  it("allow a depth of 32 and no more", () => {
    expect(read(anything, nested(32)).ok).toBe(true);
    expect(read(anything, nested(33)).issues).toMatchObject([{ code: "too-deep", params: { maximum: 32 } }]);
  });

  it("end a cycle, through objects or lists", () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    const list: unknown[] = [];
    list.push(list, list);
    expect(brief(read(anything, ring).issues)[0]).toContain("too-deep");
    expect(brief(read(anything, list).issues)[0]).toContain("too-deep");
  });

  it.each([
    ["many rows", Array(20_001).fill(0)],
    ["a list of a billion holes", new Array(1_000_000_000)],
    ["many keys", Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`k${index}`, 0]))],
    ["long texts", ["ก".repeat(600_000), "ก".repeat(600_000)]],
    ["long keys", { ["ก".repeat(1_000_001)]: 1 }],
    ["bytes", new Uint8Array(100_000)],
    ["one list repeated at every level", Array(30).fill(Array(30).fill(Array(30).fill(0)))],
  ])("end input that is too big: %s", (_, input) => {
    const [issue] = read(anything, input).issues;
    expect(issue?.code).toBe("too-big");
  });

  it.each([
    ["an object that holds itself under every key", endless({}, ["a"])],
    ["a list that holds itself", endless([1], ["0"])],
    [
      "an object of endless keys",
      endless(
        {},
        Array.from({ length: 30_000 }, (_, at) => `k${at}`),
      ),
    ],
    ["a list that says it is a billion long", endless(new Array(1_000_000_000), [])],
  ])("end after so many looks, however much there is to see: %s", (_, { input, looks }) => {
    const schema = z.strictObject({ rows: z.array(shortText()).optional(), row: shortText().optional() });
    const wide = z.looseObject({ rows: anything });
    for (const given of [input, { rows: input }, { row: input }, { rows: [input] }, { more: input }]) {
      for (const one of [schema, wide, anything]) {
        const before = looks();
        expect(read(one, given).ok).toBe(false);
        expect(looks() - before).toBeLessThan(4 * readLimits.nodes);
      }
    }
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "name the key %s wherever it stands, and read no further",
    (key) => {
      const input = JSON.parse(`{"rows":[{"${key}":{"polluted":true}}]}`);
      const reading = read(z.looseObject({}), input);
      expect(brief(reading.issues)).toEqual([`rows.0.${key} forbidden-key`]);
      expect(reading.ok).toBe(false);
    },
  );

  it("answer for objects that throw when they are looked at", () => {
    const accessor = Object.defineProperty({}, "name", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    const proxy = new Proxy({}, { ownKeys: () => expect.fail("no") });
    expect(read(anything, accessor).issues).toMatchObject([{ code: "unreadable" }]);
    expect(read(anything, proxy).issues).toMatchObject([{ code: "unreadable" }]);
  });
});
