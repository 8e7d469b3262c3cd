import { expect, describe as group, it } from "vitest";
import type * as z from "zod";
import { activitySchema, activitySections } from "./activity/index.js";
import { agreementSchema, agreementSections } from "./agreement/index.js";
import { rooms } from "./domain/index.js";
import { type Bilingual, buddhistYear, describe, privacyClasses, unwrap } from "./field/index.js";
import { isForbiddenKey, schemaAt } from "./read/index.js";

const inRooms = <T>(of: (room: (typeof rooms)[number]) => Readonly<Record<string, T>>): [string, T][] =>
  rooms.flatMap((room) =>
    Object.entries(of(room)).map(([name, value]): [string, T] => [`${room.name}.${name}`, value]),
  );
const schemas: [string, z.core.$ZodType][] = inRooms((room) => room.schemas);
const codelists = inRooms((room) => room.codelists);
const records = inRooms((room) => room.records);

/** Every property of every object in a schema, lists and unions included. */
function* properties(schema: z.core.$ZodType, place: string): Generator<[string, z.core.$ZodType]> {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "array") yield* properties(def.element, `${place}.*`);
  if (def.type === "union")
    for (const [index, option] of def.options.entries()) yield* properties(option, `${place}|${index}`);
  if (def.type !== "object") return;
  for (const [key, value] of Object.entries(def.shape)) {
    yield [`${place}.${key}`, value];
    yield* properties(value, `${place}.${key}`);
  }
}

const fields = schemas.flatMap(([name, schema]) => [...properties(schema, name)]);
const described = fields.flatMap(([place, schema]) => {
  const description = describe(schema);
  return description ? [[place, description, schema] as const] : [];
});

const hasThai = (text: string) => /[\u0E01-\u0E2E]/.test(text);
// Latin letters a Thai official does write: the acronym, a web scheme.
const latin = (text: string) => text.replace(/MOU|https?:\/\//g, "").match(/[A-Za-z]+/g);

function expectBilingual(text: Bilingual, place: string): void {
  expect(hasThai(text.th), `${place}: ${text.th}`).toBe(true);
  expect(latin(text.th), `${place}: ${text.th}`).toBeNull();
  expect(text.en.trim(), place).not.toBe("");
  expect(hasThai(text.en), `${place}: ${text.en}`).toBe(false);
}

group("every field of every room", () => {
  it("is found by this test", () => {
    expect(schemas.length).toBeGreaterThan(10);
    expect(records.length).toBeGreaterThanOrEqual(15);
    expect(fields.length).toBeGreaterThan(100);
  });

  it("is described", () => {
    expect(fields.filter(([, schema]) => !describe(schema)).map(([place]) => place)).toEqual([]);
  });

  it("is shown as a year, figure by figure, where it is one", () => {
    // A described schema is a clone with the same definition.
    const years = described.filter(([, , schema]) => unwrap(schema)._zod.def === buddhistYear._zod.def);
    expect(years.length).toBeGreaterThan(1);
    for (const [place, { format }] of years) expect(format, place).toBe("buddhist-year");
  });

  it("is labelled, and where needed explained, in natural Thai without Latin words and in English", () => {
    for (const [place, { label, hint, unit, rowLabel }] of described) {
      for (const text of [label, hint, unit, rowLabel]) if (text) expectBilingual(text, place);
    }
  });

  it("has a privacy class, and none invites personal or sensitive facts", () => {
    for (const [place, { privacy }] of described) {
      expect(privacyClasses, place).toContain(privacy);
      expect(["personal", "sensitive"], place).not.toContain(privacy);
    }
  });

  it("labels its codes when it is a choice", () => {
    for (const [place, { options }, schema] of described) {
      const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
      if (def.type === "enum") expect(options?.codes, place).toEqual(Object.keys(def.entries));
      if (def.type === "literal") expect(options?.codes, place).toEqual(expect.arrayContaining([...def.values]));
    }
  });

  it("names one row when it is a list", () => {
    for (const [place, { rowLabel }, schema] of described) {
      if ((unwrap(schema) as z.core.$ZodTypes)._zod.def.type === "array") expect(rowLabel, place).toBeDefined();
    }
  });

  it("has a name that reaches nothing of JavaScript's own", () => {
    expect(fields.filter(([place]) => place.split(".").some(isForbiddenKey))).toEqual([]);
  });

  it("refuses unknown keys: every object is strict", () => {
    for (const [place, schema] of [...schemas, ...fields]) {
      const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
      if (def.type === "object")
        expect((def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type, place).toBe("never");
    }
  });
});

group("every codelist", () => {
  it.each(codelists)("%s has Thai, English and a source for each code", (place, { entries }) => {
    for (const [code, { th, en, definition, source }] of Object.entries(entries)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expectBilingual({ th, en }, `${place}.${code}`);
      if (definition) expectBilingual(definition, `${place}.${code}`);
      expect(source, `${place}.${code}`).toMatch(/^proposed$|^“.+” \(.+\)$/);
    }
  });
});

group("every section", () => {
  it.each([
    ["agreement", agreementSchema, agreementSections],
    ["activity", activitySchema, activitySections],
  ] as const)("of an %s has a label and fields, and every field has a section", (_, schema, sections) => {
    const used = Object.values(schema._zod.def.shape).map((value) => describe(value)?.section);
    expect([...new Set(used)]).toEqual(sections.map(({ id }) => id));
    for (const section of sections) {
      expectBilingual(section.label, section.id);
      if ("hint" in section) expectBilingual(section.hint, section.id);
    }
  });
});

group("every rule", () => {
  it.each(records)("of %s reads and marks fields that exist", (_, { schema, rules }) => {
    for (const { code, reads, at } of rules) {
      for (const place of [...reads, at.join(".")]) {
        const path = place.split(".").map((key) => (key === "*" ? 0 : key));
        expect(schemaAt(schema, path, undefined), `${code}: ${place}`).toBeDefined();
      }
    }
  });
});
