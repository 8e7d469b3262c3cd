// @vitest-environment node
import { kindReaders } from "@saan/schema/domain";
import { field } from "@saan/schema/field";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { partnerForm } from "../../test/partnerForm.js";
import { defineForm, type FormModel } from "../model/index.js";
import { formColumns } from "./columns.js";
import { guessMapping, readTable, tableFields, templateOf } from "./index.js";

function guessed(headers: readonly string[], model: FormModel = partnerForm.model): Record<string, string> {
  const mapping = guessMapping(
    model,
    headers.map((header, index) => ({ index, header })),
  );
  return Object.fromEntries(mapping.map(({ column, path }) => [headers[column], path.join(".")]));
}

describe("a header", () => {
  it("is a label in Thai or English, or the name of the property", () => {
    expect(guessed(["ชื่อหน่วยงาน", "Kind", "joined"])).toEqual({ ชื่อหน่วยงาน: "name", Kind: "kind", joined: "joined" });
  });

  it("may lack tones and spaces, have a number before it, and a unit or a mark behind it", () => {
    const headers = ["1. ชือหนวยงาน *", "จำนวนเด็ก (คน)", "สัดส่วนงบประมาณ [%]", "วันที่ เข้าร่วม:"];
    expect(Object.values(guessed(headers))).toEqual(["name", "children", "share", "joined"]);
  });

  it("may be nearly the same, and what is like nothing is left out", () => {
    expect(guessed(["ชื่อของหน่วยงาน", "ลำดับ", "หมายเหตุ", "วันเข้าร่วม", ""])).toEqual({
      ชื่อของหน่วยงาน: "name",
      วันเข้าร่วม: "joined",
    });
  });

  it("says with its group which of two equal labels is meant", () => {
    expect(guessed(["โทรศัพท์", "ผู้ประสานงาน › โทรศัพท์", "Contact > Post"])).toEqual({
      โทรศัพท์: "telephone",
      "ผู้ประสานงาน › โทรศัพท์": "contact.telephone",
      "Contact > Post": "contact.post",
    });
    expect(guessed(["ตำแหน่ง"])).toEqual({ ตำแหน่ง: "contact.post" });
  });

  it("with a number is a row of a list", () => {
    expect(guessed(["หมู่บ้าน 1", "หมู่บ้านที่ ๒", "ภาคี 1 › ชื่อ", "ภาคี 2 › บทบาท", "ภาคี 3"])).toEqual({
      "หมู่บ้าน 1": "villages.0",
      "หมู่บ้านที่ ๒": "villages.1",
      "ภาคี 1 › ชื่อ": "parties.0.title",
      "ภาคี 2 › บทบาท": "parties.1.role",
      "ภาคี 3": "parties.2.title",
    });
  });

  describe("that says less than the label", () => {
    const said = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
    const { model } = defineForm({
      id: "visits",
      version: 1,
      label: { th: "การลงพื้นที่", en: "Visits" },
      schema: z.object({
        name: field(z.string(), said("ชื่อกิจกรรม", "Name of the activity")),
        heldOn: field(z.iso.date(), said("วันที่จัด", "Held on")),
        children: field(z.number(), said("จำนวนเด็ก", "Children")),
        adults: field(z.number(), said("จำนวนผู้ใหญ่", "Adults")),
        priority: field(z.number(), said("ลำดับความสำคัญ", "Priority")),
        venue: field(
          z.object({
            stated: field(z.string(), said("ตามเอกสาร", "As stated")),
            floor: field(z.string().optional(), said("ชั้น", "Floor")),
          }),
          said("สถานที่จัดงาน", "Venue"),
        ),
        cost: field(
          z.object({
            amount: field(z.number(), said("เป็นเงิน", "Amount")),
            unit: field(z.string(), said("หน่วยเงิน", "Currency")),
          }),
          said("ค่าใช้จ่ายจริง", "Cost"),
        ),
      }),
    });

    it("is for the one field whose label it begins, or whose group's where no other field of it is needed", () => {
      expect(guessed(["ชื่อ", "วันที่", "สถานที่จัด", "สถานที่จัดงาน › ชั้น"], model)).toEqual({
        ชื่อ: "name",
        วันที่: "heldOn",
        สถานที่จัด: "venue.stated",
        "สถานที่จัดงาน › ชั้น": "venue.floor",
      });
    });

    it("is to be looked at by a person", () => {
      expect(guessMapping(model, [{ index: 0, header: "วันที่" }])[0]?.confidence).toBeLessThan(0.75);
    });

    it.each([
      ["begins two", ["จำนวน"]],
      ["numbers the rows", ["ลำดับ"]],
      ["names a group that needs two fields", ["ค่าใช้จ่าย"]],
      ["is not alone in it", ["สถานที่", "สถาน"]],
      ["is too short", ["วั"]],
    ])("is left to a person where it %s", (_, headers) => {
      expect(guessed(headers, model)).toEqual({});
    });

    it("is for what no other column is for", () => {
      expect(guessed(["จำนวนเด็ก", "จำนวน"], model)).toEqual({ จำนวนเด็ก: "children", จำนวน: "adults" });
    });
  });

  describe("without the name of what holds its field", () => {
    const said = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
    const name = z.object({
      th: field(z.string().optional(), said("ภาษาไทย", "Thai")),
      en: field(z.string().optional(), said("ภาษาอังกฤษ", "English")),
    });
    const item = z.object({
      number: field(z.number().optional(), said("ลำดับที่", "Number")),
      note: field(z.string().optional(), said("หมายเหตุ", "Note")),
    });
    const { model } = defineForm({
      id: "offices",
      version: 1,
      label: { th: "หน่วยงาน", en: "Offices" },
      schema: z.object({
        same: field(z.array(z.string()).optional(), {
          ...said("เดิม", "Former"),
          rowLabel: said("หน่วยงาน", "Office").label,
        }),
        name: field(name, said("ชื่อหน่วยงาน", "Name of the office")),
        agenda: field(z.array(item).optional(), {
          ...said("กำหนดการ", "Agenda"),
          rowLabel: said("รายการ", "Item").label,
        }),
      }),
    });

    it("is for the text in its own language, where it names a text in two", () => {
      expect(guessed(["ชื่อหน่วยงาน"], model)).toEqual({ ชื่อหน่วยงาน: "name.th" });
      expect(guessed(["Name of the office"], model)).toEqual({ "Name of the office": "name.en" });
    });

    it.each(["ลำดับที่", "ลำดับ", "ที่", "No."])("numbers the rows of the table, not those of a list: %s", (header) => {
      expect(guessed([header], model)).toEqual({});
    });

    it("is the number of a list's row where it says so", () => {
      expect(guessed(["กำหนดการ › ลำดับที่"], model)).toEqual({ "กำหนดการ › ลำดับที่": "agenda.0.number" });
    });

    it("is hardly of a list: a person is asked to look", () => {
      const [note] = guessMapping(model, [{ index: 0, header: "หมายเหตุ" }]);
      expect(note).toMatchObject({ path: ["agenda", 0, "note"] });
      expect(note?.confidence).toBeLessThan(0.8);
      const [named] = guessMapping(model, [{ index: 0, header: "กำหนดการ › หมายเหตุ" }]);
      expect(named?.confidence).toBeGreaterThan(0.9);
    });
  });

  it("is told apart by what stands in brackets, where nothing else does it", () => {
    const words = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
    const { model } = defineForm({
      id: "names",
      version: 1,
      label: { th: "ชื่อ", en: "Names" },
      schema: z.object({
        th: field(z.string(), words("ชื่อ (ไทย)", "Name (Thai)")),
        en: field(z.string(), words("ชื่อ (อังกฤษ)", "Name (English)")),
      }),
    });
    expect(guessed(["ชื่อ (อังกฤษ)", "ชื่อ (ไทย)"], model)).toEqual({ "ชื่อ (อังกฤษ)": "en", "ชื่อ (ไทย)": "th" });
  });
});

describe("the headers of a template", () => {
  const kinds = Object.values(kindReaders).map(({ definition }) => [definition.name, definition] as const);

  it.each(kinds)("lead back to their fields, every one, in both languages: %s", async (name, definition) => {
    const { model } = defineForm({ id: name, version: 1, record: definition as never });
    for (const locale of ["th", "en"] as const) {
      const columns = formColumns(model, locale, () => 2);
      const mapping = guessMapping(
        model,
        columns.map(({ header }, index) => ({ header, index })),
      );
      expect(mapping.map(({ path }) => path.join("."))).toEqual(columns.map(({ path }) => path.join(".")));
      expect(mapping.filter(({ confidence }) => confidence < 0.95)).toEqual([]);
      const template = await readTable(templateOf(model, { locale }));
      const asked = new Set(template.ok ? template.sheets[0]?.columns.map(({ header }) => header) : []);
      const written = tableFields(model).filter(({ ofQuantity }) => ofQuantity !== "whole");
      expect(asked.size).toBeGreaterThanOrEqual(written.length);
    }
  });
});

describe("a mapping", () => {
  it("has no column and no field twice, whatever the headers", () => {
    const words = tableFields(partnerForm.model).flatMap(({ node }) => [node.label.th, node.label.en, node.key]);
    const header = fc.oneof(
      fc.constantFrom(...words),
      fc.string(),
      fc.constantFrom("ภาคี 1", "ภาคี 1 › ชื่อ", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 30 }), (headers) => {
        const mapping = guessMapping(
          partnerForm.model,
          headers.map((one, index) => ({ index, header: one })),
        );
        expect(new Set(mapping.map(({ column }) => column)).size).toBe(mapping.length);
        expect(new Set(mapping.map(({ path }) => path.join("."))).size).toBe(mapping.length);
        for (const { confidence } of mapping) expect(confidence > 0.5 && confidence <= 1).toBe(true);
      }),
    );
  });
});
