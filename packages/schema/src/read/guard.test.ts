import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Issue, read } from "./index.js";

const brief = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);
const anything = z.unknown();

function nested(depth: number): unknown {
  let value: unknown = "end";
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
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
    const started = performance.now();
    const [issue] = read(anything, input).issues;
    expect(issue?.code).toBe("too-big");
    expect(performance.now() - started).toBeLessThan(500);
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
