// @vitest-environment node
import { field, quantity, shortText } from "@saan/schema/field";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import {
  exportRows,
  guessMapping,
  importText,
  readRows,
  readTable,
  type Sheet,
  templateOf,
  unmappedFields,
} from "./index.js";

const named = (th: string, en: string) => ({ label: { th, en }, privacy: "public" as const });
const meeting = defineForm({
  id: "meeting",
  version: 1,
  label: { th: "การประชุม", en: "Meeting" },
  schema: z.strictObject({
    title: field(shortText(), named("เรื่อง", "Title")),
    attendance: field(quantity, named("จำนวนผู้เข้าร่วม", "Attendance")),
    area: field(quantity, named("พื้นที่ดำเนินงาน", "Area covered")).optional(),
  }),
});
const { model } = meeting;

async function sheetOf(bytes: Uint8Array, name: string): Promise<Sheet> {
  const table = await readTable(bytes, { name });
  if (!table.ok) throw new Error(table.reason);
  return table.sheets[0] as Sheet;
}

async function read(header: string, ...lines: readonly string[]) {
  const sheet = await sheetOf(strToU8([header, ...lines].join("\n")), "ประชุม.csv");
  return readRows(meeting, sheet, guessMapping(model, sheet.columns));
}

describe("a column of counts", () => {
  it("is read as documents state them, each with its words", async () => {
    const { records, issues } = await read("เรื่อง,จำนวนผู้เข้าร่วม", "ก,กว่า ๗๐ คน", "ข,70", "ค,40-50", 'ง,"1,200 ครอบครัว"');
    expect(issues).toEqual([]);
    expect(records.map(({ attendance }) => attendance)).toEqual([
      { comparator: "more-than", value: 70, unit: "คน", asStated: "กว่า ๗๐ คน" },
      { comparator: "exact", value: 70, unit: "คน" },
      { comparator: "about", value: 40, upTo: 50, unit: "คน", asStated: "40-50" },
      { comparator: "exact", value: 1200, unit: "ครอบครัว", asStated: "1,200 ครอบครัว" },
    ]);
  });

  it("counts what stands in brackets behind its header, and asks what it counts where nobody says", async () => {
    const { records } = await read("เรื่อง,จำนวนผู้เข้าร่วม,พื้นที่ดำเนินงาน (ตำบล)", "ก,70,10");
    expect(records[0]?.area).toEqual({ comparator: "exact", value: 10, unit: "ตำบล" });
    const parted = await read("เรื่อง,จำนวนผู้เข้าร่วม (ชาย)", "ก,70");
    expect(parted.records[0]?.attendance.unit).toBe("คน");
    const silent = await read("เรื่อง,จำนวนผู้เข้าร่วม,พื้นที่ดำเนินงาน", "ก,70,10");
    expect(silent.issues.map(({ address, path }) => `${address} ${path.join(".")}`)).toEqual(["C2 area.unit"]);
    const row = await silent.fixCell("C2", "10 ตำบล");
    expect(row?.ok).toBe(true);
  });

  it("says of what is no count how to write one, and keeps the words", async () => {
    const reading = await read("เรื่อง,จำนวนผู้เข้าร่วม", "ก,หลายสิบคนมาก");
    expect(reading.issues).toMatchObject([{ address: "B2", code: "not-a-quantity", written: "หลายสิบคนมาก" }]);
    const [issue] = reading.issues;
    const node = model.nodes.attendance;
    expect(issue && importText(issue, { locale: "th", ...(node && { node }) })).toBe(
      "“หลายสิบคนมาก” อ่านเป็นจำนวนไม่ได้ กรอกจำนวนผู้เข้าร่วมเป็นตัวเลขพร้อมหน่วย เช่น 70 คน หรือ กว่า 70 คน",
    );
    expect((await reading.fixCell("B2", "ประมาณ 30 คน"))?.record?.attendance.value).toBe(30);
  });

  it("is read in its parts as well, from a table that was made of the form", async () => {
    const record = {
      title: "ก",
      attendance: { comparator: "about", value: 40, upTo: 50, unit: "คน", asStated: "40-50 คน" },
    } as const;
    const sheet = await sheetOf(exportRows(model, [record], { locale: "th", format: "csv" }), "ประชุม.csv");
    expect(sheet.columns.map(({ header }) => header)).not.toContain("จำนวนผู้เข้าร่วม");
    const { records } = await readRows(meeting, sheet, guessMapping(model, sheet.columns));
    expect(records).toEqual([record]);
    const template = await sheetOf(templateOf(model, { locale: "th" }), "แบบ.xlsx");
    expect(template.columns.map(({ header }) => header)).toContain("จำนวนผู้เข้าร่วม › จำนวน");
    expect(template.columns.map(({ header }) => header)).not.toContain("จำนวนผู้เข้าร่วม");
  });

  it("is missed once where there is none, and part by part where some are there", () => {
    const title = { column: 0, path: ["title"], confidence: 1 };
    const missing = (...paths: readonly (readonly string[])[]) =>
      unmappedFields(model, [title, ...paths.map((path, at) => ({ column: at + 1, path, confidence: 1 }))]).map(
        ({ path }) => path.join("."),
      );
    expect(missing()).toEqual(["attendance"]);
    expect(missing(["attendance"])).toEqual([]);
    expect(missing(["attendance", "value"])).toEqual(["attendance.comparator", "attendance.unit"]);
  });
});
