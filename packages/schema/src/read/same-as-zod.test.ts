import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { statedDate } from "../field/index.js";
import { inputs } from "../testing/inputs.js";
import { definitions, schemas } from "../testing/rooms.js";
import { parse, parseByZod } from "./parse.js";
import { walkerOf } from "./walker.js";

/** Everything an answer says, the order of keys too, or what was thrown. */
function answer(read: typeof parse, schema: z.ZodType, input: unknown) {
  try {
    const { value, issues, isOutOfBounds } = read(schema, input);
    if (issues.length > 0) return { issues, isOutOfBounds };
    return { value, keys: JSON.stringify(value) };
  } catch (error) {
    return { thrown: (error as Error).name };
  }
}

function isSoundAsZodSays(schema: z.ZodType, input: unknown): boolean {
  const ours = answer(parse, schema, input);
  expect(ours).toStrictEqual(answer(parseByZod, schema, input));
  return "value" in ours;
}

describe("a walk", () => {
  it.each(schemas)("is possible through %s", (_, schema) => {
    expect(walkerOf(schema)).toBeDefined();
  });

  it.each(definitions)("reads %s as zod reads it, sound or not", (_, { schema }) => {
    let sound = 0;
    const property = (input: unknown) => {
      if (isSoundAsZodSays(schema, input)) sound += 1;
    };
    fc.assert(fc.property(inputs(schema, 0), property), { numRuns: 20 });
    fc.assert(fc.property(inputs(schema, 3), property), { numRuns: 60 });
    fc.assert(fc.property(inputs(schema, 12), property), { numRuns: 30 });
    expect(sound).toBeGreaterThan(0);
  });
});

const wrong = (code: string, path: (string | number)[] = []) => ({
  code: "custom" as const,
  params: { code },
  input: 0,
  path,
});

/** What partners write, with what must not be mixed up: each is read in many ways. */
const partners: readonly [string, z.ZodType][] = [
  ["a loose number", z.number()],
  ["a whole number", z.int().min(-3).max(9).multipleOf(3)],
  ["an open bound", z.number().gt(0).lt(1)],
  ["a choice of several kinds", z.literal(["a", 1, true, null])],
  ["a choice with a check", z.enum(["a", "b"]).refine((code) => code !== "b")],
  ["a box to tick", z.strictObject({ consent: z.literal(true) })],
  [
    "texts of zod's own",
    z.array(
      z
        .string()
        .min(2)
        .max(3)
        .regex(/^\P{L}*\p{L}+$/u),
    ),
  ],
  ["a pattern with a memory", z.array(z.string().regex(/a/g))],
  ["a text put right", z.strictObject({ name: z.string().trim().toLowerCase().min(1), day: z.iso.date().optional() })],
  ["an address", z.strictObject({ url: z.url(), mail: z.email() })],
  [
    "null and nothing",
    z.strictObject({ a: z.string().nullable(), b: z.number().nullable().optional(), c: z.string().nullish() }),
  ],
  ["an object that takes anything", z.object({ a: z.string(), b: z.number().optional() })],
  ["a check that waits for its parts", z.strictObject({ a: z.int(), b: z.string().min(2) }).refine(() => false)],
  [
    "checks that stop each other",
    z
      .strictObject({ a: z.string().min(2), b: z.int().optional() })
      .refine(({ a }) => a !== "ab", { abort: true, path: ["a"] })
      .check((payload) => void payload.issues.push(wrong("required", ["a"]), wrong("twice", ["b"]))),
  ],
  [
    "a check with a condition",
    z.strictObject({ a: z.string(), b: z.int() }).refine(() => false, { when: ({ value }) => value !== 1 }),
  ],
  ["a check that puts right", z.strictObject({ a: z.string() }).check(z.overwrite(({ a }) => ({ a: a.trim() })))],
  [
    "rows that must differ",
    z
      .array(z.int())
      .min(2)
      .max(3)
      .refine((rows) => new Set(rows).size === rows.length),
  ],
  ["a bound after a wrong row", z.array(z.int()).max(1)],
  [
    "options told apart",
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a"), size: z.number().optional() }),
      z.strictObject({ kind: z.enum(["b", "c"]), size: z.number() }),
    ]),
  ],
  ["a day", z.strictObject({ day: statedDate.optional(), days: z.array(statedDate).max(2) })],
  ["a day with a check", statedDate.check((payload) => void payload.issues.push(wrong("required", ["iso"])))],
  ["names in another order", z.strictObject({ b: z.string(), "1": z.string(), a: z.string().optional() })],
  ["defaults", z.strictObject({ a: z.string().default("b"), b: z.number().catch(1) })],
  ["a record of anything", z.strictObject({ a: z.record(z.string(), z.unknown()), b: z.union([z.string(), z.int()]) })],
  [
    "a tree",
    z.strictObject({
      a: z.string(),
      get rows() {
        return z.array(z.strictObject({ a: z.string() })).optional();
      },
    }),
  ],
  ["an answer that takes time", z.strictObject({ a: z.string().refine(async () => true) })],
  ["a check that takes time", z.strictObject({ a: z.string() }).refine(async () => true)],
  ["a check that throws", z.strictObject({ a: z.string() }).refine(() => JSON.parse("{"))],
];

const leaves = fc.constantFrom<unknown>(
  ..."a,b,c,ab,abc,AB ,ก,ที่, ,2019,2019-01,day,year,https://a.th/,a@b.th".split(","),
  ...["", "\u200b", "\uD83D", 0, 1, 3, 0.5, -9, 1.5, 2 ** 60, Number.NaN, true, false, null, undefined, 10n, []],
);
const names = fc.constantFrom(
  ..."a,b,c,kind,size,day,days,rows,url,mail,name,consent,asStated,iso,precision,1,toString".split(","),
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaves,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(names, tie("value"), { maxKeys: 4 }),
  ),
}));

describe("a schema of a partner", () => {
  it.each(partners)("is read as zod reads it: %s", (_, schema) => {
    fc.assert(
      fc.property(anything, (input) => void isSoundAsZodSays(schema, input)),
      { numRuns: 200 },
    );
  });

  it.each([
    ["defaults", z.string().default("a")],
    ["plain unions", z.union([z.string(), z.number()])],
    ["transforms", z.string().transform(Number)],
    ["names that every object has", z.strictObject({ toString: z.string() })],
    ["records", z.record(z.string(), z.string())],
    ["texts made of anything", z.coerce.string()],
    [
      "schemas within themselves",
      z.strictObject({
        get self() {
          return z.lazy(() => z.string());
        },
      }),
    ],
  ])("is left to zod when it has %s", (_, schema) => {
    expect(walkerOf(z.strictObject({ schema }))).toBeUndefined();
  });
});
