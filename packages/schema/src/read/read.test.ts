import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shortText } from "../field/index.js";
import { defineRecord, type Issue, issueCodes, type Rule, read } from "./index.js";
import { parse, parseByZod } from "./parse.js";

const brief = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);
const issuesOf = (schema: z.ZodType, input: unknown) => brief(read(schema, input).issues);

const person = z.strictObject({
  name: shortText(10),
  age: z.number().int().min(1).max(120),
  colour: z.enum(["red", "blue"]),
  tags: z.array(shortText()).min(1).max(2),
  note: shortText().optional(),
});
const sound = { name: "ก", age: 30, colour: "red", tags: ["ข"] };

describe("read", () => {
  it("gives the record when nothing is wrong", () => {
    expect(read(person, sound)).toEqual({ ok: true, value: sound, issues: [], advice: [] });
  });

  it.each([
    ["an absent key", undefined],
    ["null", null],
    ["an empty text", ""],
  ])("calls %s in a required field required, whatever its type", (_, value) => {
    const input = { name: value, age: value, colour: value, tags: value };
    expect(issuesOf(person, input)).toEqual(["name required", "age required", "colour required", "tags required"]);
    expect(issuesOf(z.boolean(), value)).toEqual([" required"]);
    expect(issuesOf(z.iso.date(), value)).toEqual([" required"]);
  });

  it("does not ask for an optional field that was sent empty, but says what is wrong with it", () => {
    expect(issuesOf(person, { ...sound, note: "" })).toEqual(["note too-short"]);
    expect(issuesOf(person, { ...sound, note: null })).toEqual(["note wrong-type"]);
  });

  it.each([
    [{ age: "30" }, "age not-a-number"],
    [{ age: Number.NaN }, "age not-a-number"],
    [{ age: 1.5 }, "age not-a-whole-number"],
    [{ age: 0 }, "age too-small"],
    [{ age: 121 }, "age too-large"],
    [{ colour: "green" }, "colour not-an-option"],
    [{ colour: { red: true } }, "colour not-an-option"],
    [{ tags: [] }, "tags too-few"],
    [{ tags: ["ก", "ข", "ค"] }, "tags too-many"],
    [{ tags: ["ก", 5] }, "tags.1 wrong-type"],
    [{ tags: "ก" }, "tags wrong-type"],
    [{ name: "ก".repeat(11) }, "name too-long"],
    [{ nickname: "ข" }, "nickname unknown-key"],
  ])("reads %o as %s", (change, expected) => {
    expect(issuesOf(person, { ...sound, ...change })).toEqual([expected]);
  });

  it.each([
    [z.iso.date(), "19/7/2562", "not-a-date"],
    [z.date(), "x", "not-a-date"],
    [z.url(), "x", "invalid-web-address"],
    [z.email(), "x", "invalid-format"],
    [z.number().multipleOf(0.5), 0.3, "not-a-multiple"],
    [z.literal(true), false, "required"],
    [z.literal(["a", "b"]), "c", "not-an-option"],
    [z.string().min(3), "ab", "too-short"],
    [z.string().refine((text) => text === "x"), "y", "invalid-format"],
    [z.set(z.string()).max(1), new Set(["a", "b"]), "too-many"],
  ])("gives schemas of partners our codes too (%#)", (schema, input, code) => {
    expect(issuesOf(schema, input)).toEqual([` ${code}`]);
  });

  it("takes the code of a custom check from its params", () => {
    const schema = z.string().refine(() => false, { params: { code: "not-a-juristic-id", digits: 13 } });
    const [issue] = read(schema, "x").issues;
    expect(issue).toEqual({ path: [], code: "not-a-juristic-id", params: { digits: 13 }, severity: "issue" });
  });

  it.each([
    ["a check", z.string().refine(() => false, "กรอกเลขที่กรณีให้ตรงกับแฟ้ม")],
    ["a check across fields", z.object({}).refine(() => false, { error: "กรอกเลขที่กรณีให้ตรงกับแฟ้ม" })],
    ["a check that adds its own", z.string().superRefine((_, { addIssue }) => addIssue("กรอกเลขที่กรณีให้ตรงกับแฟ้ม"))],
    ["a pattern", z.string().regex(/^\d+$/, "กรอกเลขที่กรณีให้ตรงกับแฟ้ม")],
    [
      "a branch of a union",
      z.union([z.string().regex(/^\d+$/, "กรอกเลขที่กรณีให้ตรงกับแฟ้ม"), z.object({ a: z.string().length(0) })]),
    ],
  ])("says what the author of %s says, who alone knows what it looks for", (_, schema) => {
    const message = { th: "กรอกเลขที่กรณีให้ตรงกับแฟ้ม", en: "กรอกเลขที่กรณีให้ตรงกับแฟ้ม" };
    for (const readBy of [parse, parseByZod]) {
      const input = schema instanceof z.ZodObject ? {} : "x";
      expect(readBy<unknown>(schema, input).issues).toMatchObject([{ code: "invalid-format", params: { message } }]);
    }
  });

  it.each([z.string().refine(() => false), z.string().regex(/^\d+$/), z.email(), z.union([z.email(), z.uuid()])])(
    "says nothing of zod's own, which is in no reader's language (%#)",
    (schema) => {
      for (const readBy of [parse, parseByZod]) {
        expect(readBy<unknown>(schema, "x").issues[0]?.params).not.toHaveProperty("message");
      }
    },
  );

  it("reports the nearest option of a union, and the tag when the tag is unknown", () => {
    const plain = z.union([z.string(), z.strictObject({ year: z.number() })]);
    expect(issuesOf(plain, { year: "x" })).toEqual(["year not-a-number"]);
    const tagged = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a"), size: z.number().optional() }),
      z.strictObject({ kind: z.literal("b"), size: z.number() }),
    ]);
    expect(issuesOf(tagged, { kind: "c" })).toEqual(["kind not-an-option"]);
    expect(issuesOf(tagged, {})).toEqual(["kind required"]);
    expect(issuesOf(tagged, { kind: "b", size: "" })).toEqual(["size required"]);
    expect(issuesOf(tagged, { kind: "a", size: "" })).toEqual(["size not-a-number"]);
  });

  it("stops at a hundred issues, or at as many as are asked for", () => {
    const texts = Array(500).fill("x");
    expect(read(z.array(z.number()), texts).issues).toHaveLength(100);
    expect(read(z.array(z.number()), texts, { most: 300 }).issues).toHaveLength(300);
  });

  it("keeps issue params fit for JSON", () => {
    const reading = read(z.bigint().min(5n), 3n);
    expect(JSON.parse(JSON.stringify(reading.issues))).toEqual(reading.issues);
  });

  it("answers, rather than throws, for a schema that fails on its own", () => {
    const asynchronous = z.string().refine(async () => true);
    const throwing = z.string().transform(() => {
      throw new TypeError("broken");
    });
    expect(issuesOf(asynchronous, "x")).toEqual([" unreadable"]);
    expect(issuesOf(throwing, "x")).toEqual([" unreadable"]);
  });

  it("lists every code once", () => {
    expect(new Set(issueCodes).size).toBe(issueCodes.length);
  });
});

describe("the rules of a record", () => {
  const period = z.strictObject({
    start: z.number(),
    end: z.number(),
    rows: z.array(z.strictObject({ name: z.string(), size: z.number() })),
  });
  type Period = z.infer<typeof period>;
  const ordered: Rule<Period> = {
    code: "end-before-start",
    severity: "issue",
    reads: ["start", "end"],
    at: ["end"],
    holds: ({ start, end }) => start <= end,
    params: ({ start }) => ({ start }),
  };
  const named: Rule<Period> = {
    code: "same-name",
    severity: "advice",
    reads: ["rows.*.name"],
    at: ["rows"],
    holds: ({ rows }) => new Set(rows.map((row) => row.name)).size === rows.length,
  };
  const record = (rules: readonly Rule<Period>[]) =>
    defineRecord({ name: "period", version: 1, label: { th: "ช่วง", en: "Period" }, schema: period, rules });

  it("refuse a record when an issue is found, and say with what", () => {
    const reading = read(record([ordered]), { start: 2, end: 1, rows: [] });
    expect(reading.ok).toBe(false);
    expect(reading.issues).toEqual([
      { path: ["end"], code: "end-before-start", params: { start: 2 }, severity: "issue" },
    ]);
  });

  it("accept a record that only deserves advice", () => {
    const twins = [
      { name: "ก", size: 1 },
      { name: "ก", size: 2 },
    ];
    const reading = read(record([named]), { start: 1, end: 2, rows: twins });
    expect(reading.ok).toBe(true);
    expect(brief(reading.advice)).toEqual(["rows same-name"]);
  });

  it("speak in the same wave as a mistake in another field", () => {
    const reading = read(record([ordered, named]), { start: 2, end: 1, rows: "none" });
    expect(brief(reading.issues)).toEqual(["rows wrong-type", "end end-before-start"]);
  });

  it("wait until what they read is in order: at it, above it and below it", () => {
    const rows = [
      { name: "ก", size: "x" },
      { name: "ก", size: 1 },
    ];
    expect(brief(read(record([named]), { start: 1, end: 2, rows }).advice)).toEqual(["rows same-name"]);
    const broken = [
      { name: 5, size: 1 },
      { name: "ก", size: 1 },
    ];
    expect(read(record([named]), { start: 1, end: 2, rows: broken }).advice).toEqual([]);
    expect(brief(read(record([ordered]), { start: "x", end: 1, rows: [] }).issues)).toEqual(["start not-a-number"]);
    expect(brief(read(record([ordered, named]), "x").issues)).toEqual([" wrong-type"]);
  });

  it("never hide other issues when one looks further than it says, and never fail in silence", () => {
    const curious: Rule<Period> = {
      ...ordered,
      reads: ["start"],
      holds: ({ rows }) => rows.every((row) => row.size > 0),
    };
    expect(brief(read(record([curious]), { start: 1, end: 2, rows: 7 }).issues)).toEqual(["rows wrong-type"]);
    const broken: Rule<Period> = { ...ordered, holds: () => JSON.parse("{") };
    const reading = read(record([broken]), { start: 1, end: 2, rows: [] });
    expect(reading.issues).toEqual([
      { path: ["end"], code: "unreadable", params: { rule: "end-before-start" }, severity: "issue" },
    ]);
  });
});
