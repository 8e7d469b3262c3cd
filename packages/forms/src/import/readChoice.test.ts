// @vitest-environment node
import { codelist, field } from "@saan/schema/field";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { guessMapping, readRows, readTable, type Sheet } from "./index.js";

const said = (th: string, en = th) => ({ th, en });

const form = defineForm({
  id: "groups",
  version: 1,
  label: said("กลุ่ม"),
  schema: z.object({
    age: field(z.enum(["child", "youth", "teen", "elder", "old"]).optional(), {
      label: said("กลุ่มวัย"),
      privacy: "public",
      options: codelist({
        child: said("เด็ก (0-12 ปี)", "Child (0-12)"),
        youth: said("เยาวชน (13-17 ปี)", "Youth (13-17)"),
        teen: said("เยาวชน (18-25 ปี)", "Youth (18-25)"),
        elder: said("ผู้สูงอายุ (60 ปีขึ้นไป)", "Elderly (60 and over)"),
        old: said("ผู้สูงอายุ", "Elderly"),
      }),
    }),
    members: field(z.number().optional(), { label: said("จำนวนสมาชิก"), privacy: "public" }),
    months: field(z.number().optional(), { label: said("อายุ"), privacy: "public" }),
  }),
});

async function rowOf(headers: readonly string[], cells: readonly string[]) {
  const reading = await readTable(strToU8(`${headers.join(",")}\n${cells.join(",")}\n`), { name: "a.csv" });
  if (!reading.ok) throw new Error(reading.reason);
  const sheet = reading.sheets[0] as Sheet;
  const { rows } = await readRows(form, sheet, guessMapping(form.model, sheet.columns));
  const [row] = rows;
  if (row?.kind !== "record") throw new Error("no record");
  return { record: row.record, codes: row.issues.map(({ code }) => code) };
}

describe("an answer of a list", () => {
  it.each(["เด็ก", "เด็ก (0-12 ปี)", "child", "เด็ก(0-12ปี)"])("may lack what stands in brackets: %s", async (cell) => {
    expect(await rowOf(["กลุ่มวัย"], [cell])).toEqual({ record: { age: "child" }, codes: [] });
  });

  it("is asked for where two differ in their brackets alone", async () => {
    expect((await rowOf(["กลุ่มวัย"], ["เยาวชน"])).codes).toEqual(["not-an-option"]);
  });

  it("is the one that has none, where one has", async () => {
    expect((await rowOf(["กลุ่มวัย"], ["ผู้สูงอายุ"])).record).toEqual({ age: "old" });
    expect((await rowOf(["กลุ่มวัย"], ["ผู้สูงอายุ (60 ปีขึ้นไป)"])).record).toEqual({ age: "elder" });
  });
});

describe("a number of a field without a unit", () => {
  it.each(["4 คน", "๔คน", "4"])("may have behind it what its column counts: %s", async (cell) => {
    expect(await rowOf(["จำนวนสมาชิก (คน)"], [cell])).toEqual({ record: { members: 4 }, codes: [] });
  });

  it("is asked for where it counts something else", async () => {
    expect((await rowOf(["จำนวนสมาชิก (คน)"], ["4 ครัวเรือน"])).codes).toEqual(["not-a-number"]);
    expect((await rowOf(["อายุ (ปี)"], ["6 เดือน"])).codes).toEqual(["not-a-number"]);
  });
});
