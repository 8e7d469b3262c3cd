import { field } from "@saan/schema/field";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { keepsByPrivacy } from "./index.js";
import { keptPart, withLeftOut } from "./privacy.js";

const words = (text: string) => ({ th: text, en: text });
const about = { purpose: words("p"), retention: { years: 1, after: words("r") } } as const;
const text = (privacy: "public" | "personal" | "sensitive") =>
  field(z.string().optional(), {
    label: words(privacy),
    ...(privacy === "public" ? { privacy } : ({ privacy, ...about } as never)),
  });

const { model } = defineForm({
  id: "visit",
  version: 1,
  label: words("visit"),
  schema: z.object({
    title: text("public"),
    note: text("personal"),
    illness: text("sensitive"),
    other: z.string().optional(),
    people: z.array(z.object({ id: z.string().optional(), role: text("public"), name: text("personal") })).optional(),
    phones: z.array(text("personal")).optional(),
  }),
});
const keeps = keepsByPrivacy();
const valuesOf = (record: object) => toValues(model, record);
const everything = {
  title: "เยี่ยม",
  note: "ส่วนตัว",
  illness: "อ่อนไหว",
  other: "ไม่มีใครอธิบาย",
  people: [
    { id: "1", role: "แม่", name: "ก" },
    { id: "2", role: "แม่", name: "ข" },
  ],
  phones: ["1", "2"],
};

describe("what of a form is kept on a device", () => {
  it("is what nobody called personal or sensitive, and the rest is told", () => {
    const { values, leftOut } = keptPart(model, valuesOf(everything), keeps);
    expect(values).toEqual({
      title: "เยี่ยม",
      other: everything.other,
      people: [
        { id: "1", role: "แม่" },
        { id: "2", role: "แม่" },
      ],
    });
    expect([...leftOut].sort()).toEqual(["illness", "note", "people.*.name", "phones"]);
  });

  it("is not told of what nobody answered", () => {
    expect(keptPart(model, emptyValues(model), keeps).leftOut).toEqual([]);
  });

  it("is what is asked for", () => {
    expect(keptPart(model, valuesOf(everything), keepsByPrivacy({ personal: true })).leftOut).toEqual(["illness"]);
    expect(keptPart(model, valuesOf(everything), () => true).values).toEqual(valuesOf(everything));
    expect(keptPart(model, valuesOf(everything), keepsByPrivacy({ undescribed: false })).values).not.toHaveProperty(
      "other",
    );
    expect(
      keptPart(model, valuesOf(everything), keepsByPrivacy({ personal: true, undescribed: false })).leftOut,
    ).toEqual(["illness", "other"]);
  });

  it("comes back with the rest as it stands in the form, each row with its own", () => {
    const { values } = keptPart(model, valuesOf({ ...everything, title: "แก้แล้ว" }), keeps);
    const moved = { ...values, people: [...(values.people as Values[])].reverse() };
    expect(withLeftOut(model, moved, valuesOf(everything), keeps)).toMatchObject({
      title: "แก้แล้ว",
      note: "ส่วนตัว",
      illness: "อ่อนไหว",
      people: [
        { id: "2", name: "ข" },
        { id: "1", name: "ก" },
      ],
      phones: ["1", "2"],
    });
  });

  it("never gives one person's answers to another", () => {
    const people = [
      { role: "แม่", name: "ก" },
      { role: "แม่", name: "ข" },
      { role: "พ่อ", name: "ค" },
    ];
    const { values } = keptPart(model, valuesOf({ people: people.slice(1) }), keeps);
    const restored = toValues(model, withLeftOut(model, values, valuesOf({ people }), keeps));
    expect((restored.people as Values[]).map(({ name }) => name)).toEqual(["", "ค"]);
  });

  it("and what is not make the whole again in the same form", () => {
    const row = fc.record({ id: fc.uuid(), role: fc.string(), name: fc.string() });
    const record = fc.record({
      title: fc.string(),
      note: fc.string(),
      illness: fc.string(),
      people: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }),
      phones: fc.array(fc.string(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(record, (stated) => {
        const values = valuesOf(stated);
        const { values: kept } = keptPart(model, values, keeps);
        expect(toValues(model, withLeftOut(model, kept, values, keeps))).toEqual(values);
        expect(JSON.stringify(kept)).not.toContain('"name":');
      }),
    );
  });
});
