import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { NOT_SOUND, parseByZod } from "../read/parse.js";
import { inputs } from "../testing/inputs.js";
import { definitions } from "../testing/rooms.js";
import { evaluated, sound, visit } from "../testing/visit.js";
import { emitParser } from "./index.js";
import { refsOf } from "./refs.js";

const emittedFor = (schema: z.ZodType) => evaluated(schema).parser(refsOf(schema).values, NOT_SOUND);

function byZod(schema: z.ZodType, input: unknown) {
  try {
    return parseByZod(schema, input);
  } catch {
    return undefined;
  }
}

/** Sound, in the schema's order, and nothing in it that JSON could not carry. */
function isPlain(value: unknown, input: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(input) && !JSON.stringify(input).includes("null");
}

describe("the code of a parser", () => {
  it.each(definitions)(
    "for %s accepts what zod accepts, copies it as zod does, and leaves everything else",
    (_, { schema }) => {
      const parser = emittedFor(schema);
      let accepted = 0;
      const property = (input: unknown) => {
        const truth = byZod(schema, input);
        const value = tried(parser, input);
        if (value === NOT_SOUND) return;
        expect(truth).toStrictEqual({ value, issues: [], isOutOfBounds: false });
        expect(JSON.stringify(value)).toBe(JSON.stringify(truth?.value));
        expect(value).not.toBe(input);
        accepted += 1;
      };
      fc.assert(fc.property(inputs(schema, 2), property), { numRuns: 50 });
      fc.assert(fc.property(inputs(schema, 12), property), { numRuns: 15 });
      expect(accepted).toBeGreaterThan(0);
    },
  );

  it.each(definitions)(
    "for %s accepts every sound record that is written in the order of its schema",
    (_, { schema }) => {
      const parser = emittedFor(schema);
      const property = (input: unknown) => {
        const truth = byZod(schema, input);
        if (truth?.issues.length === 0 && isPlain(truth.value, input)) expect(parser(input)).not.toBe(NOT_SOUND);
      };
      fc.assert(fc.property(inputs(schema, 0), property), { numRuns: 20 });
    },
  );

  it("keeps the bounds of reading", () => {
    const parser = emittedFor(visit);
    expect(parser({ ...sound, rows: Array(10_000).fill(1) })).not.toBe(NOT_SOUND);
    expect(parser({ ...sound, rows: Array(20_001).fill(1) })).toBe(NOT_SOUND);
    const wide = z.strictObject({ text: z.string(), rows: z.array(z.string()) });
    const text = "ก".repeat(400_000);
    expect(emittedFor(wide)({ text, rows: [text] })).not.toBe(NOT_SOUND);
    expect(emittedFor(wide)({ text, rows: [text, text] })).toBe(NOT_SOUND);
  });

  it("is not written for a schema that only zod can read", () => {
    expect(emitParser(z.strictObject({ a: z.string().transform(Number) }))).toBeUndefined();
  });

  it("names keys that are no names, and choices that are no texts", () => {
    const odd = z.strictObject({ "a-b": z.literal([1, null]), ก: z.nullable(z.boolean()).optional(), "1": z.string() });
    expect(emittedFor(odd)({ "a-b": 1, ก: null, "1": "x" })).toEqual({ "a-b": 1, ก: null, "1": "x" });
    expect(emittedFor(odd)({ "a-b": "1", "1": "x" })).toBe(NOT_SOUND);
  });
});

function tried(parser: (input: unknown) => unknown, input: unknown): unknown {
  try {
    return parser(input);
  } catch {
    return NOT_SOUND;
  }
}
