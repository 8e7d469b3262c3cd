import { describe, expect, it } from "vitest";
import * as classic from "zod";
import * as mini from "zod/mini";
import { defineForm, type FormNode } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

function nodesOf(it: classic.core.$ZodType): Readonly<Record<string, FormNode>> {
  const schema = classic.object({ it }) as unknown as classic.ZodType;
  return defineForm({ id: "test", version: 1, schema, label }).model.nodes;
}

/** What is the same in zod and in zod/mini. */
type Either = Pick<
  typeof classic,
  | "string"
  | "number"
  | "boolean"
  | "date"
  | "bigint"
  | "symbol"
  | "undefined"
  | "null"
  | "any"
  | "unknown"
  | "never"
  | "void"
  | "nan"
  | "array"
  | "object"
  | "union"
  | "discriminatedUnion"
  | "intersection"
  | "tuple"
  | "record"
  | "map"
  | "set"
  | "enum"
  | "literal"
  | "file"
  | "templateLiteral"
  | "promise"
  | "lazy"
  | "custom"
  | "optional"
  | "nullable"
  | "readonly"
  | "pipe"
  | "transform"
  | "iso"
  | "int"
  | "email"
  | "stringbool"
  | "json"
  | "partialRecord"
  | "function"
>;
const editions: readonly (readonly [string, Either])[] = [
  ["zod", classic],
  ["zod/mini", mini as unknown as Either],
];

describe.each(editions)("every kind of %s", (_, z) => {
  const text = z.object({ a: z.string() });
  const count = z.object({ b: z.number() });

  it.each([
    ["text", z.string()],
    ["text", z.email()],
    ["text", z.templateLiteral(["OR-", z.number()])],
    ["text", z.iso.time()],
    ["date", z.iso.date()],
    ["date", z.date()],
    ["number", z.number()],
    ["number", z.int()],
    ["boolean", z.boolean()],
    ["boolean", z.literal(true)],
    ["choice", z.enum(["a", "b"])],
    ["choice", z.enum({ Low: 1, High: 2 })],
    ["choice", z.literal(["a", "b"])],
    ["choice", z.literal([1, 2])],
    ["choice", z.union([z.literal("a"), z.enum(["b"]), z.null()])],
    ["multi-choice", z.array(z.enum(["a", "b"]))],
    ["multi-choice", z.array(z.literal([1, 2]))],
    ["list", z.array(z.string())],
    ["list", z.array(z.nullable(z.enum(["a"])))],
    ["group", text],
    ["group", z.record(z.enum(["a", "b"]), z.string())],
    ["group", z.partialRecord(z.enum(["a", "b"]), z.string())],
    ["record", z.record(z.string(), z.number())],
    ["record", z.record(z.enum(["a.b"]), z.number())],
    ["tuple", z.tuple([z.string(), z.optional(z.number())])],
    ["file", z.file()],
    ["variant", z.discriminatedUnion("kind", [z.object({ kind: z.literal("x") })])],
    ["variant", z.union([text, count])],
    ["variant", z.union([z.object({ at: z.literal("a") }), z.object({ at: z.enum(["b", "c"]) })])],
    ["text", z.union([z.string(), z.null(), z.undefined()])],
    ["text", z.union([z.email(), z.literal("")])],
    ["number", z.union([z.number(), z.literal("unknown")])],
    ["text", z.readonly(z.nullable(z.optional(z.string())))],
    ["text", z.lazy(() => z.string())],
    [
      "text",
      z.pipe(
        z.string(),
        z.transform((given) => given.length),
      ),
    ],
  ] as const)("gives %s %#", (kind, schema) => {
    expect(nodesOf(schema).it?.kind).toBe(kind);
  });

  it.each([
    ["bigint", z.bigint()],
    ["symbol", z.symbol()],
    ["undefined", z.undefined()],
    ["null", z.null()],
    ["any", z.any()],
    ["unknown", z.unknown()],
    ["never", z.never()],
    ["void", z.void()],
    ["nan", z.nan()],
    ["map", z.map(z.string(), z.string())],
    ["set", z.set(z.string())],
    ["promise", z.promise(z.string())],
    ["custom", z.custom(() => true)],
    ["transform", z.transform((given) => given)],
    ["intersection", z.intersection(text, count)],
    ["union", z.union([z.string(), z.number()])],
    ["union", z.union([z.boolean(), z.literal("unknown")])],
    ["union", z.union([text, z.string()])],
    ["union", z.json()],
    ["union of objects that no property tells apart", z.union([text, z.object({ a: z.number() })])],
    ["tuple with a rest", z.tuple([z.string()], z.string())],
    ["record by symbol", z.record(z.symbol(), z.string())],
  ] as const)("reports %s by that name", (name, schema) => {
    expect(nodesOf(schema).it).toMatchObject({ kind: "unsupported", zodKind: name });
  });

  it("reports what reads yes and no from text, whatever it is made of", () => {
    expect(nodesOf(z.stringbool()).it).toMatchObject({ kind: "unsupported", zodKind: expect.stringContaining("pipe") });
  });

  it.runIf("codec" in z)("holds what a codec reads, unless it reads what looks like what it makes", () => {
    const { codec } = z as unknown as Pick<typeof classic, "codec">;
    const day = codec(classic.iso.date(), classic.date(), {
      decode: (text) => new Date(text),
      encode: (date) => date.toISOString().slice(0, 10),
    });
    const same = codec(classic.string(), classic.string(), { decode: (text) => text, encode: (text) => text });
    const yes = codec(classic.string(), classic.boolean(), { decode: (text) => text === "y", encode: () => "y" });
    expect(nodesOf(day).it).toMatchObject({ kind: "date", codec: "date" });
    expect(nodesOf(same).it).toMatchObject({ kind: "unsupported", zodKind: "pipe from string to string" });
    expect(nodesOf(yes).it).toMatchObject({ kind: "unsupported", zodKind: "pipe from string to boolean" });
  });
});

describe("what a kind knows", () => {
  const z = classic;

  it("is the limits of a date and of a file", () => {
    const [first, last] = [new Date("2019-07-19"), new Date("2020-07-18")];
    expect(nodesOf(z.date().min(first).max(last)).it?.constraints).toEqual({
      earliest: "2019-07-19",
      latest: "2020-07-18",
    });
    expect(nodesOf(z.file().min(1).max(5000).mime(["image/png", "application/pdf"])).it?.constraints).toEqual({
      minBytes: 1,
      maxBytes: 5000,
      accepts: ["image/png", "application/pdf"],
    });
  });

  it("is what a code stands for, where the record holds numbers", () => {
    // As TypeScript writes an enum of numbers.
    const level = { 1: "Low", 2: "High", Low: 1, High: 2 };
    expect(nodesOf(z.enum(level)).it?.options).toEqual([
      { code: "1", label: { th: "Low", en: "Low" }, stored: 1 },
      { code: "2", label: { th: "High", en: "High" }, stored: 2 },
    ]);
  });

  it("is how many answers of a list may be chosen, and what one is called", () => {
    const nodes = nodesOf(
      z
        .array(z.enum(["a", "b", "c"]))
        .min(1)
        .max(2),
    );
    expect(nodes.it).toMatchObject({ constraints: { minItems: 1, maxItems: 2 }, options: { length: 3 } });
    expect(Object.keys(nodes)).toEqual(["", "it"]);
  });

  it("is that a union with nothing may be nothing", () => {
    expect(nodesOf(z.union([z.string(), z.undefined()])).it).toMatchObject({ required: false });
    expect(nodesOf(z.union([z.string(), z.null()])).it).toMatchObject({ required: true, nullable: true });
    expect(nodesOf(z.union([z.enum(["a"]), z.literal("b"), z.null()])).it).toMatchObject({
      kind: "choice",
      nullable: true,
      options: [{ code: "a" }, { code: "b" }],
    });
  });

  it("is the places of a tuple, the rows of a record, and the properties that a record must or may have", () => {
    const nodes = nodesOf(
      z.object({
        range: z.tuple([z.number(), z.string().optional()]),
        scores: z.record(z.string().min(2), z.object({ points: z.number() })),
        all: z.record(z.enum(["a", "b"]), z.number()),
        some: z.partialRecord(z.enum(["a", "b"]), z.number()),
      }),
    );
    expect(nodes["it.range"]?.children).toEqual(["it.range.0", "it.range.1"]);
    expect(nodes["it.range.1"]).toMatchObject({ key: "1", kind: "text", required: false, label: { en: "Range 2" } });
    expect(nodes["it.scores"]?.children).toEqual(["it.scores.*"]);
    expect(nodes["it.scores.*"]?.children).toEqual(["it.scores.*.key", "it.scores.*.value"]);
    expect(nodes["it.scores.*.key"]).toMatchObject({ kind: "text", constraints: { minLength: 2 } });
    expect(nodes["it.scores.*.value.points"]?.kind).toBe("number");
    expect(nodes["it.all.a"]).toMatchObject({ kind: "number", required: true });
    expect(nodes["it.some.b"]).toMatchObject({ kind: "number", required: false });
  });

  it("is, of objects that no property names, which one has what", () => {
    const nodes = nodesOf(z.union([z.object({ post: z.string() }), z.object({ person: z.string(), age: z.int() })]));
    expect(nodes.it).toMatchObject({
      unnamed: true,
      discriminator: "~option",
      variants: [
        { code: "post", mark: "post", children: ["it.post"] },
        { code: "person", mark: "person", children: ["it.person", "it.age"] },
      ],
    });
    expect(nodes["it.~option"]).toMatchObject({ kind: "choice", options: [{ code: "post" }, { code: "person" }] });
  });
});
