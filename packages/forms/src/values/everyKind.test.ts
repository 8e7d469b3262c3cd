import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anySchemaAndRecord } from "../../test/anySchema.js";
import { defineForm, type FormModel, fieldsOf } from "../model/index.js";
import {
  emptyValues,
  fits,
  isAnswered,
  newGroup,
  newRow,
  sameValue,
  toRecord,
  toValues,
  type Values,
} from "./index.js";

function modelOf(schema: z.ZodType): FormModel {
  return defineForm({ id: "t", version: 1, schema, label: { th: "ทดสอบ", en: "Test" } }).model;
}

describe("any record of any schema", () => {
  it("is the same record after a form, and the same values in it the second time", () => {
    fc.assert(
      fc.property(anySchemaAndRecord, ({ schema, record }) => {
        const model = modelOf(schema);
        const values = toValues(model, record);
        const back = toRecord(model, values) as Values;
        expect(back).toEqual(record);
        expect(toValues(model, back)).toEqual(values);
        expect(toValues(model, values)).toEqual(values);
        expect(sameValue(toValues(model, record), values)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("holds for every field what its control can show", () => {
    fc.assert(
      fc.property(anySchemaAndRecord, ({ schema, record }) => {
        const model = modelOf(schema);
        for (const values of [toValues(model, record), emptyValues(model)]) {
          for (const [key, value] of Object.entries(values)) {
            const node = Object.values(model.nodes).find((one) => one.key === key && !one.id.includes("."));
            expect(value).not.toBe(undefined);
            expect(node && fits(node, value)).toBe(true);
          }
        }
        expect(toRecord(model, emptyValues(model))).toBeTypeOf("object");
      }),
      { numRuns: 200 },
    );
  });
});

describe("a date that the record holds as a moment", () => {
  const model = modelOf(z.object({ when: z.date() }));

  it("is an ISO day in the form, or the whole moment where it is not midnight", () => {
    expect(toValues(model, { when: new Date("2019-07-19") })).toEqual({ when: "2019-07-19" });
    expect(toValues(model, { when: new Date("2019-07-19T13:00:00Z") })).toEqual({ when: "2019-07-19T13:00:00.000Z" });
    expect(toRecord(model, { when: "2019-07-19" })).toEqual({ when: new Date("2019-07-19") });
  });

  it("goes along as text when it is none, so that reading it says so", () => {
    for (const typed of ["2019-02-31", "เร็ว ๆ นี้", "2019"]) {
      expect(toRecord(model, { when: typed })).toEqual({ when: typed });
    }
    expect(toValues(model, { when: new Date(Number.NaN) })).toEqual({ when: "" });
  });
});

describe("what a codec reads", () => {
  it.runIf("codec" in z)("is what the form holds; the record is what reading makes of it", () => {
    const day = z.codec(z.iso.date(), z.date(), {
      decode: (text) => new Date(text),
      encode: (date) => date.toISOString().slice(0, 10),
    });
    const moment = z.codec(z.iso.datetime(), z.date(), {
      decode: (text) => new Date(text),
      encode: (date) => date.toISOString(),
    });
    const amount = z.codec(z.string().regex(/^[\d,]+$/), z.number(), {
      decode: (text) => Number(text.replaceAll(",", "")),
      encode: (number) => number.toLocaleString("en"),
    });
    const dashed = z.codec(z.string(), z.string(), {
      decode: (text) => text.replaceAll("-", ""),
      encode: (digits) => digits.replace(/(?<=^.)/, "-"),
    });
    const schema = z.object({ day, moment, amount: amount.optional(), dashed });
    const model = modelOf(schema);
    const record = {
      day: new Date("2019-07-19"),
      moment: new Date("2019-07-19T06:00:23Z"),
      amount: 1234,
      dashed: "123",
    };
    const values = toValues(model, record);
    expect(values).toEqual({ day: "2019-07-19", moment: "2019-07-19T06:00:23.000Z", amount: "1,234", dashed: "123" });
    expect(toValues(model, values)).toEqual(values);
    expect(toRecord(model, values)).toEqual({ ...values, dashed: "1-23" });
    expect(z.parse(schema, toRecord(model, values))).toEqual(record);
  });
});

describe("several answers of one list", () => {
  const model = modelOf(z.object({ levels: z.array(z.enum(["a", "b"])), more: z.array(z.enum(["a"])).optional() }));

  it("are one field: none is an answer where it must be, and nothing where it may be left out", () => {
    expect(emptyValues(model)).toEqual({ levels: [], more: [] });
    expect(toRecord(model, { levels: [], more: [] })).toEqual({ levels: [] });
    expect(toRecord(model, { levels: ["b", "zz"], more: ["a"] })).toEqual({ levels: ["b", "zz"], more: ["a"] });
    const { levels } = model.nodes;
    expect(levels && isAnswered(model, levels, [])).toBe(false);
    expect(levels && isAnswered(model, levels, ["a"])).toBe(true);
  });
});

describe("rows of a key and a value", () => {
  const model = modelOf(z.object({ scores: z.record(z.string(), z.number()) }));

  it("make a record; a row without a key makes nothing, and one without a value says so", () => {
    const row = newRow(model, "scores");
    expect(row).toEqual({ key: "", value: null });
    expect(toRecord(model, { scores: [{ key: "ก", value: 3 }, row, { key: "ข", value: null }] })).toEqual({
      scores: { ก: 3, ข: null },
    });
  });

  it("never reach a prototype", () => {
    const record = toRecord(model, { scores: [{ key: "__proto__", value: 1 }] }) as { scores: object };
    expect(Object.getPrototypeOf(record.scores)).toBe(Object.prototype);
    expect(Object.keys(record.scores)).toEqual(["__proto__"]);
  });
});

describe("a list of fixed places", () => {
  const model = modelOf(z.object({ range: z.tuple([z.number(), z.string(), z.boolean().optional()]) }));

  it("asks for what it needs and leaves out what may be left out at its end", () => {
    expect(emptyValues(model)).toEqual({ range: [null, "", null] });
    expect(toRecord(model, emptyValues(model))).toEqual({ range: [null, null] });
    expect(toRecord(model, { range: [1, "ก", false] })).toEqual({ range: [1, "ก", false] });
  });
});

describe("a group inside itself", () => {
  const Person = z.object({
    name: z.string(),
    get guardian() {
      return Person.optional();
    },
  });
  const model = modelOf(Person);

  it("is absent until somebody asks for it, then has its fields, and is gone with null", () => {
    const empty = emptyValues(model);
    expect(empty).toEqual({ name: "", guardian: null });
    const { guardian } = model.nodes;
    expect(guardian && fieldsOf(model, guardian, null)).toEqual([]);
    expect(guardian && fieldsOf(model, guardian, {}).map(({ id }) => id)).toEqual(["name", "guardian"]);
    const asked = { name: "ก", guardian: newGroup(model, "guardian") };
    expect(asked).toEqual({ name: "ก", guardian: { name: "", guardian: null } });
    expect(toRecord(model, asked)).toEqual({ name: "ก", guardian: {} });
    expect(toRecord(model, { ...asked, guardian: null })).toEqual({ name: "ก" });
    expect(() => newGroup(model, "name")).toThrow(/not a group/);
  });
});

describe("one of several objects that the record does not name", () => {
  const model = modelOf(
    z.object({
      host: z.union([
        z.object({ post: z.string(), note: z.string() }),
        z.object({ age: z.number(), note: z.number() }),
      ]),
    }),
  );

  it("is named in the form by what it has, and not in the record", () => {
    const values = toValues(model, { host: { age: 4, note: 7 } });
    expect(values.host).toMatchObject({ "~option": "age", age: 4, note: 7 });
    expect(toRecord(model, values)).toEqual({ host: { age: 4, note: 7 } });
    const switched = { host: { ...(values.host as Values), "~option": "post", post: "ผู้ใหญ่บ้าน" } };
    expect(toRecord(model, switched)).toEqual({ host: { post: "ผู้ใหญ่บ้าน" } });
  });
});

describe("two values that hold no plain data", () => {
  it("are the same when they are one file, or one moment", () => {
    const file = new File(["a"], "a.txt");
    expect(sameValue({ file }, { file })).toBe(true);
    expect(sameValue({ file }, { file: new File(["b"], "b.txt") })).toBe(false);
    expect(sameValue(new Date(5), new Date(5))).toBe(true);
    expect(sameValue(new Date(5), new Date(6))).toBe(false);
  });
});
