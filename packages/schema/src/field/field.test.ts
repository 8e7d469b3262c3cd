import { expect, describe as group, it } from "vitest";
import * as z from "zod";
import * as zod3 from "zod/v3";
import {
  codelist,
  describe,
  type FieldDescription,
  field,
  readsStatedDate,
  shortText,
  statedDate,
  unwrap,
} from "./index.js";

const description = { label: { th: "ชื่อ", en: "Name" }, privacy: "public" } as const satisfies FieldDescription;

group("field", () => {
  it("describes a copy, so that one schema can be described differently in two places", () => {
    const shared = z.string();
    const first = field(shared, description);
    const second = field(shared, { ...description, label: { th: "นามสกุล", en: "Surname" } });
    expect(describe(shared)).toBeUndefined();
    expect(describe(first)?.label.en).toBe("Name");
    expect(describe(second)?.label.en).toBe("Surname");
  });

  it("takes nothing over from an earlier description", () => {
    const hinted = field(z.string(), { ...description, hint: { th: "คำแนะนำ", en: "Hint" } });
    expect(describe(field(hinted, description))?.hint).toBeUndefined();
  });

  it("keeps the checks of the schema", () => {
    expect(field(z.string().min(3), description).safeParse("ab").success).toBe(false);
  });

  it.each([
    ["optional", (s: z.ZodString) => s.optional()],
    ["nullable", (s: z.ZodString) => s.nullable()],
    ["default", (s: z.ZodString) => s.default("")],
    ["prefault", (s: z.ZodString) => s.prefault("")],
    ["readonly", (s: z.ZodString) => s.readonly()],
    ["catch", (s: z.ZodString) => s.catch("")],
    ["nonoptional", (s: z.ZodString) => z.nonoptional(s)],
    ["pipe", (s: z.ZodString) => s.pipe(z.string())],
    ["transform", (s: z.ZodString) => s.transform((text) => text.length)],
    ["preprocess", (s: z.ZodString) => z.preprocess(String, s)],
    ["lazy", (s: z.ZodString) => z.lazy(() => s)],
    ["several wrappers", (s: z.ZodString) => z.lazy(() => s.optional().readonly()).nullable()],
  ] as const)("finds the description through %s", (_, wrap) => {
    const wrapped = wrap(field(z.string(), description));
    expect(describe(wrapped)).toBe(description);
    expect((unwrap(wrapped) as z.ZodString)._zod.def.type).toBe("string");
  });

  it("prefers the outermost description", () => {
    const inner = field(z.string(), description);
    const outer = field(inner.optional(), { ...description, label: { th: "ชื่อเล่น", en: "Nickname" } });
    expect(describe(outer)?.label.en).toBe("Nickname");
  });

  it("is found in the same place each time, where a lazy schema is made anew each time it is asked for", () => {
    const lazy = z.lazy(() => z.string());
    expect(unwrap(lazy)).toBe(unwrap(field(lazy, description)));
  });

  it("can only be given to a schema of zod 4", () => {
    for (const stranger of [zod3.string(), undefined, description]) {
      expect(() => field(stranger as never, description)).toThrow(/no schema of zod 4/);
    }
  });

  it("gives up on a lazy schema that only ever wraps itself", () => {
    const endless: z.ZodType = z.lazy(() => endless);
    expect(describe(endless)).toBeUndefined();
  });

  it("shares one registry with another copy of the package", () => {
    const schema = field(z.string(), description);
    const registry = (globalThis as Record<symbol, WeakMap<object, unknown> | undefined>)[
      Symbol.for("saan.field-registry")
    ];
    expect(registry?.get(schema)).toBe(description);
  });
});

group("codelist", () => {
  const colours = codelist({ red: { th: "แดง", en: "red" }, blue: { th: "น้ำเงิน", en: "blue" } });

  it("keeps the codes in the order written and reads no other", () => {
    expect(colours.codes).toEqual(["red", "blue"]);
    expect(colours.schema.safeParse("blue").success).toBe(true);
    expect(colours.schema.safeParse("green").success).toBe(false);
  });

  it("labels a code in either language and shows an unknown one as it is", () => {
    expect(colours.label("red", "th")).toBe("แดง");
    expect(colours.label("red", "en")).toBe("red");
    expect(colours.label("constructor", "th")).toBe("constructor");
  });
});

group("readsStatedDate", () => {
  it("knows a stated date under a description and a wrapper", () => {
    expect(readsStatedDate(field(statedDate, description).optional())).toBe(true);
  });

  it("knows one that has no room for the kind of a year", () => {
    const { asStated, iso, precision } = statedDate.shape;
    expect(readsStatedDate(z.strictObject({ asStated, iso, precision }))).toBe(true);
  });

  it("takes nothing else for one", () => {
    expect(readsStatedDate(shortText())).toBe(false);
    expect(readsStatedDate(z.strictObject({ asStated: z.string(), iso: z.string() }))).toBe(false);
    expect(readsStatedDate(z.strictObject({ ...statedDate.shape, place: z.string() }))).toBe(false);
  });
});
