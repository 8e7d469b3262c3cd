import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOfId, newRecordId, type RecordKind, recordId, recordKinds, timeOfId } from "./index.js";

const kinds = Object.keys(recordKinds) as RecordKind[];
const kind = fc.constantFrom(...kinds);
const clock = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe("record ids", () => {
  it("begin with three letters that no other kind has", () => {
    const prefixes = kinds.map((name) => recordKinds[name].prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.every((prefix) => /^[a-z]{3}$/.test(prefix))).toBe(true);
  });

  it("are read by the schema of their kind and by no other", () => {
    fc.assert(
      fc.property(kind, kind, (mine, other) => {
        const id = newRecordId(mine);
        expect(recordId(mine).safeParse(id).success).toBe(true);
        expect(recordId(other).safeParse(id).success).toBe(mine === other);
        expect(kindOfId(id)).toBe(mine);
      }),
    );
  });

  it("sort by the time they were made, and tell it", () => {
    fc.assert(
      fc.property(kind, clock, clock, (name, a, b) => {
        const [first, second] = [newRecordId(name, { now: a }), newRecordId(name, { now: b })];
        expect(timeOfId(first)).toBe(a);
        if (a < b) expect(first < second).toBe(true);
      }),
    );
  });

  it("never repeat in ten thousand made in one millisecond", () => {
    const made = new Set(Array.from({ length: 10_000 }, () => newRecordId("agreement", { now: 1 })));
    expect(made.size).toBe(10_000);
  });

  it("have no letter that is read as another", () => {
    const random = Uint8Array.from({ length: 16 }, (_, at) => at * 2 + 1);
    expect(newRecordId("source", { now: 1_563_510_917_000, random })).toMatch(/^src_[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it("refuse a clock that is out of order", () => {
    for (const now of [-1, Number.NaN, 2 ** 48]) expect(() => newRecordId("source", { now })).toThrow(RangeError);
  });

  it("are not seen in any other text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("org_", "__proto__", "org_IIII")),
        (text) => {
          expect(kindOfId(text)).toBeUndefined();
          expect(timeOfId(text)).toBeUndefined();
        },
      ),
    );
    for (const value of [undefined, null, 1, {}, []]) expect(kindOfId(value)).toBeUndefined();
  });
});
