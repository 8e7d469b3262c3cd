import { expect, describe as group, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { compiled } from "../compile/index.js";
import { codelist, describe, field, localizedText, quantity, shortText, statedDate, unwrap } from "../field/index.js";
import { toJsonSchema } from "../json-schema/index.js";
import { defineRecord, read, schemaAt } from "./index.js";

const words = { label: { th: "ชื่อบ้าน", en: "Name of the house" }, privacy: "public" } as const;
const kinds = codelist({ family: { th: "บ้านครอบครัว", en: "family home" }, group: { th: "บ้านรวม", en: "group home" } });

/** What a partner writes who wants few bytes: zod/mini with the vocabulary of the kit. */
const house = z.strictObject({
  name: field(z.string().check(z.minLength(1), z.maxLength(20)), words),
  kind: field(kinds.schema, { ...words, widget: "select", options: kinds }),
  title: z.optional(field(localizedText, words)),
  opened: z.optional(field(statedDate, words)),
  places: z.optional(field(quantity, words)),
  rows: field(z.array(field(shortText(), words)), words),
});
const sound = { name: "บ้านอุ่นใจ", kind: "family", places: { comparator: "about", value: 8, unit: "คน" }, rows: ["ก"] };
const definition = defineRecord({
  name: "house",
  version: 1,
  label: { th: "บ้าน", en: "House" },
  schema: house,
  rules: [
    {
      code: "same-name",
      severity: "advice",
      reads: ["name", "rows"],
      at: ["rows"],
      holds: ({ name, rows }) => !rows.includes(name),
    },
  ],
});

group("a schema written in zod/mini", () => {
  it("is read as one in zod is, in one wave", () => {
    expect(read(house, sound)).toEqual({ ok: true, value: sound, issues: [], advice: [] });
    const { issues } = read(house, {
      name: "",
      kind: "tent",
      opened: { asStated: "เร็ว ๆ นี้" },
      title: {},
      rows: [" "],
      x: 1,
    });
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "name required",
      "kind not-an-option",
      "title required",
      "opened unreadable-date",
      "rows.0 required",
      "x unknown-key",
    ]);
  });

  it("may be a record with rules", () => {
    const reading = read(definition, { ...sound, rows: [sound.name], kind: "tent" });
    expect(reading.issues.map(({ code }) => code)).toEqual(["not-an-option"]);
    expect(reading.advice.map(({ code }) => code)).toEqual(["same-name"]);
  });

  it("becomes JSON Schema with its labels", () => {
    const json = toJsonSchema(definition);
    expect(json).toMatchObject({
      title: "บ้าน",
      required: ["name", "kind", "rows"],
      properties: { name: { type: "string", title: "ชื่อบ้าน", minLength: 1 }, kind: { enum: ["family", "group"] } },
    });
  });

  it("is compiled where zod can, and is itself where it cannot", () => {
    const faster = compiled(house);
    expect(faster !== house).toBe(typeof classic.withParser === "function");
    for (const input of [sound, { ...sound, kind: "tent" }, null])
      expect(z.safeParse(faster, input).success).toBe(z.safeParse(house, input).success);
  });
});

group("a description in zod/mini", () => {
  const name = field(z.string(), words);
  const object = z.strictObject({ name });

  it.each([
    ["optional", z.optional(name)],
    ["nullable", z.nullable(name)],
    ["nullish", z.nullish(name)],
    ["default", z._default(name, "")],
    ["prefault", z.prefault(name, "")],
    ["readonly", z.readonly(name)],
    ["catch", z.catch(name, "")],
    ["nonoptional", z.nonoptional(z.optional(name))],
    ["pipe", z.pipe(name, z.string())],
    ["lazy", z.lazy(() => name)],
    [
      "transform",
      z.pipe(
        name,
        z.transform((text) => text.length),
      ),
    ],
  ] as const)("is found through %s", (_, schema) => {
    expect(describe(schema)).toBe(words);
    expect((unwrap(schema) as classic.core.$ZodTypes)._zod.def.type).toBe("string");
  });

  it.each([
    ["partial", z.partial(object)],
    ["required", z.required(z.partial(object))],
    ["pick", z.pick(z.extend(object, { more: z.string() }), { name: true })],
    ["omit", z.omit(z.extend(object, { more: z.string() }), { more: true })],
    ["extend", z.extend(object, { more: z.string() })],
    ["an array", z.array(object)],
    ["a union", z.union([z.strictObject({ other: z.string() }), object])],
  ] as const)("stays in its object through %s", (label, schema) => {
    const path = label === "an array" ? [0, "name"] : ["name"];
    const found = schemaAt(schema, path, undefined);
    expect(found && describe(found)).toBe(words);
  });
});
