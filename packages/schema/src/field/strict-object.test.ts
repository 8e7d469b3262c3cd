import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { describe as described, field } from "./index.js";
import { strictObject } from "./strict-object.js";

const name = { label: { th: "ชื่อ", en: "Name" }, privacy: "public" } as const;

function isMade(schema: z.core.$ZodType): boolean {
  return Object.getOwnPropertyDescriptor(schema._zod.def, "shape")?.get === undefined;
}

describe("a strict object", () => {
  it("reads as z.strictObject does, and refuses unknown keys", () => {
    const schema = strictObject(() => ({ name: z.string(), age: z.number().optional() }));
    const plain = z.strictObject({ name: z.string(), age: z.number().optional() });
    for (const input of [{ name: "ก" }, { name: "ก", age: 7 }, { name: 7 }, { name: "ก", colour: "red" }, {}, null])
      expect(schema.safeParse(input)).toEqual(plain.safeParse(input));
  });

  it("makes its fields once, when they are first asked for", () => {
    const shape = vi.fn(() => ({ name: z.string() }));
    const schema = strictObject(shape);
    const clones = [field(schema, name), schema.optional()];
    expect(shape).not.toHaveBeenCalled();
    const checked = schema.check(() => {});
    for (const one of [schema, checked, ...clones, ...clones]) expect(one.safeParse({ name: "ก" }).success).toBe(true);
    expect(shape).toHaveBeenCalledOnce();
    expect(checked.shape.name).toBe(schema.shape.name);
  });

  it("keeps the descriptions of its fields", () => {
    const schema = strictObject(() => ({ name: field(z.string(), name) }));
    expect(described(schema.shape.name)).toBe(name);
  });

  it("has its parts make theirs at the same time, so that zod knows it does not hold itself", () => {
    const part = strictObject(() => ({ name: z.string() }));
    const other = strictObject(() => ({ count: z.number() }));
    const choice = z.union([part, other]);
    const schema = strictObject(() => ({ rows: z.array(field(choice, name)).optional(), part: part.optional() }));
    void schema.shape;
    expect([part, other].map(isMade)).toEqual([true, true]);
    const isRefused = typeof z.compile === "function" && z.compile(schema) === schema;
    expect(isRefused).toBe(false);
  });

  it("may hold itself", () => {
    const schema: z.ZodType = strictObject(() => ({ inner: schema.optional() }));
    expect(schema.safeParse({ inner: { inner: {} } }).success).toBe(true);
    expect(schema.safeParse({ inner: { other: {} } }).success).toBe(false);
  });
});
