// @vitest-environment node
import { field } from "@saan/schema/field";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { textRow, workbookOf } from "../../test/hostile-files/index.js";
import { partnerForm } from "../../test/partnerForm.js";
import { defineForm } from "../model/index.js";
import { cellText, guessMapping, importText, likelyHeader, readRows, readTable, type Sheet } from "./index.js";

const HEADER = ["ชื่อหน่วยงาน", "ประเภท", "จำนวนเด็ก", "วันที่เข้าร่วม", "ดำเนินการอยู่", "โทรศัพท์", "หมู่บ้าน 1"];
const good = ["อบต.แม่กา", "school", "5", "12 ม.ค. 67", "√", "081 234 5678"];

async function tableOf(bytes: Uint8Array, name = "ทะเบียน.xlsx") {
  const reading = await readTable(bytes, { name });
  if (!reading.ok) throw new Error(reading.reason);
  return { ...reading, sheet: reading.sheets[0] as Sheet };
}

const csvOf = (lines: readonly (readonly string[])[]) => strToU8(lines.map((cells) => cells.join(";")).join("\n"));

async function rowsOf(lines: readonly (readonly string[])[]) {
  const { sheet } = await tableOf(csvOf(lines), "ทะเบียน.csv");
  const known = likelyHeader(partnerForm.model, sheet);
  return readRows(partnerForm, known, guessMapping(partnerForm.model, known.columns));
}

async function firstRow(cells: readonly string[]) {
  const [row] = (await rowsOf([HEADER, cells])).rows;
  if (!row) throw new Error("no row");
  return row;
}

const withCell = (column: number, text: string) => good.map((cell, at) => (at === column ? text : cell));

describe("cells that reach over several rows", () => {
  const sheet = (rows: string, merged: string) =>
    workbookOf({
      sheet: `<sheetData>${textRow(1, ["ชื่อ", "จังหวัด", "งบ"])}${rows}</sheetData><mergeCells><mergeCell ref="${merged}"/></mergeCells>`,
    });
  const others = `${textRow(3, ["ข"])}${textRow(4, ["ค"])}`;

  it("are said in each of their rows, which the reader is told", async () => {
    const { sheet: read, notices } = await tableOf(sheet(textRow(2, ["ก", "พะเยา"]) + others, "B2:B3"));
    expect(read.rows.slice(1).map(({ cells }) => cellText(cells[1]))).toEqual(["พะเยา", "พะเยา", ""]);
    expect(notices).toEqual(["has-merged-cells"]);
  });

  it.each(["1,250,000", "๑,๒๕๐ บาท"])("stay in their first row where they are a number: %s", async (amount) => {
    const { sheet: read, notices } = await tableOf(sheet(textRow(2, ["ก", "พะเยา", amount]) + others, "C2:C4"));
    expect(read.rows.slice(1).map(({ cells }) => cellText(cells[2]))).toEqual([amount, "", ""]);
    expect(notices).toEqual([]);
  });

  it("end where the file says, and write over nothing", async () => {
    const rows = textRow(2, ["ก", "พะเยา"]) + textRow(3, ["ข", "น่าน"]) + textRow(900, ["ค"]);
    const { sheet: read } = await tableOf(sheet(rows, "B2:B1048576"));
    expect(read.rows.slice(1).map(({ cells }) => cellText(cells[1]))).toEqual(["พะเยา", "น่าน", "พะเยา"]);
    const { sheet: short } = await tableOf(sheet(rows, "B2:B10"));
    expect(cellText(short.rows.at(-1)?.cells[1])).toBe("");
  });

  it("are refused where they would make more cells than a file may have", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => textRow(at + 3, ["ข"])).join("");
    const bytes = sheet(textRow(2, ["ก", "พะเยา"]) + rows, "B2:B99");
    expect(await readTable(bytes, { limits: { cells: 60 } })).toMatchObject({ ok: false, reason: "too-many-cells" });
  });
});

describe("hidden rows and columns", () => {
  const data = `${textRow(1, ["ชื่อ", "งบ"])}${textRow(2, ["ก", "ข"])}`;
  const noticesOf = async (sheet: string) => (await tableOf(workbookOf({ sheet }))).notices;

  it("are read like the others, and said to be there", async () => {
    const filtered = data.replace('<row r="2">', '<row r="2" hidden="1">');
    expect(await noticesOf(`<sheetData>${filtered}</sheetData>`)).toEqual(["has-hidden"]);
    const cols = '<cols><col min="2" max="2" hidden="1"/></cols>';
    expect(await noticesOf(`${cols}<sheetData>${data}</sheetData>`)).toEqual(["has-hidden"]);
  });

  it("are not spoken of where nothing is in them", async () => {
    const cols = '<cols><col min="3" max="16384" hidden="1"/></cols>';
    const empty = '<row r="9" hidden="1"><c r="A9" s="1"/></row>';
    expect(await noticesOf(`${cols}<sheetData>${data}${empty}</sheetData>`)).toEqual([]);
  });
});

describe("a file that a system of an office gave out under the name of an old workbook", () => {
  it("is said to be a web page where it is one", async () => {
    const page = strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>ก</td></tr></table>');
    const reading = await readTable(page, { name: "รายงาน.xls" });
    expect(reading).toMatchObject({ ok: false, reason: "web-page" });
    expect(!reading.ok && importText(reading, { locale: "th" })).toMatch(/หน้าเว็บ.*Excel.*บันทึกเป็น \.xlsx/);
  });

  it("is read where it is a text of values", async () => {
    const { sheet } = await tableOf(strToU8("ชื่อ\tประเภท\nก\tข\n"), "รายงาน.xls");
    expect(sheet.columns.map(({ header }) => header)).toEqual(["ชื่อ", "ประเภท"]);
  });
});

describe("the header of a form's table", () => {
  const answers = ["ส่วนราชการ", "อบต.แม่กา", "อำเภอ", "เมือง", "จังหวัด", "พะเยา", "ผู้รายงาน"];

  it("is the row whose words the form knows, not a line of answers above it", async () => {
    const { sheet } = await tableOf(csvOf([answers, HEADER, good]), "ทะเบียน.csv");
    expect(sheet.headerRow).toBe(1);
    expect(likelyHeader(partnerForm.model, sheet).headerRow).toBe(2);
  });

  it("stays as it looks where no row says more of the form", async () => {
    const { sheet } = await tableOf(csvOf([["ก", "ข"], good, HEADER.slice(0, 1)]), "ทะเบียน.csv");
    expect(likelyHeader(partnerForm.model, sheet)).toBe(sheet);
  });
});

describe("a header of two rows in a text, which cannot say what was one cell", () => {
  const upper = ["ที่", "ชื่อหน่วยงาน", "จำนวนเด็ก", "", "วันที่เข้าร่วม"];
  const headersOf = async (...lines: readonly (readonly string[])[]) => {
    const { sheet } = await tableOf(csvOf(lines), "ทะเบียน.csv");
    return [sheet.headerRow, ...sheet.columns.map(({ header }) => header)];
  };
  const data = ["1", "อบต.แม่กา", "5", "7", "12 ม.ค. 67"];

  it("is read as both: a heading before each header below it", async () => {
    const whole = ["ที่", "ชื่อหน่วยงาน", "จำนวนเด็ก › ชาย", "จำนวนเด็ก › หญิง", "วันที่เข้าร่วม"];
    expect(await headersOf(upper, ["", "", "ชาย", "หญิง"], data)).toEqual([2, ...whole]);
    expect(await headersOf(["ทะเบียน"], upper, ["", "", "ชาย", "หญิง", ""], data)).toEqual([3, ...whole]);
  });

  it.each([
    ["a word that is not below a heading", ["", "เมือง", "ชาย", "หญิง"]],
    ["a heading with one word below it", ["", "", "ชาย", ""]],
    ["the same word twice", ["", "", "มี", "มี"]],
    ["numbers", ["", "", "5", "7"]],
  ])("is none with %s", async (_, lower) => {
    expect((await headersOf(upper, lower, data))[0]).toBe(1);
  });

  it("is none above nothing", async () => {
    expect((await headersOf(upper, ["", "", "ชาย", "หญิง"]))[0]).toBe(1);
  });
});

describe("rows that are no records", () => {
  const kinds = async (...lines: readonly (readonly string[])[]) =>
    (await rowsOf([HEADER, ...lines])).rows.map(({ kind }) => kind);

  it("are the numbers of the columns below the header, in brackets or one after another", async () => {
    expect(await kinds(["(1)", "(2)", "(3) = (1) + (2)"], good)).toEqual(["header", "record"]);
    expect(await kinds(["1", "2", "3", "4", "5"], good)).toEqual(["header", "record"]);
    expect(await kinds(["(๑)", "(๒)"], good)).toEqual(["header", "record"]);
    const { sheet } = await tableOf(csvOf([HEADER, ["(1)", "(2)"], good]), "ทะเบียน.csv");
    expect(sheet.columns[0]?.samples).toEqual([good[0]]);
  });

  it("are no numbers of columns further down, nor a few numbers", async () => {
    expect(await kinds(good, ["1", "2", "3", "4", "5"])).toEqual(["record", "record"]);
    expect(await kinds(["1", "2", "3"])).toEqual(["record"]);
  });

  it("are the header once more", async () => {
    expect(await kinds(good, HEADER, good)).toEqual(["record", "header", "record"]);
  });

  it("are the totals of a part, where nothing but numbers is beside them", async () => {
    expect(await kinds(["รวมอำเภอเมืองพะเยา", "", "๑,๒๕๐"], ["รวมทั้ง ๓ ตำบล", "", "7"])).toEqual(["total", "total"]);
    for (const name of [["รวมอำเภอพัฒนา", "school", "7"], ["รวมภาคีแม่กา", "", "7"], ["รวมหมู่บ้าน"]]) {
      expect(await kinds(name)).toEqual(["record"]);
    }
  });
});

describe("a cell that a spreadsheet changed on its own", () => {
  it("is a long number of which figures are lost: it is asked for, in words and in numbers", async () => {
    for (const column of [0, 2]) {
      const row = await firstRow(withCell(column, "1.56E+12"));
      expect(row.issues).toMatchObject([{ code: "shortened-number", severity: "issue" }]);
    }
    expect((await firstRow(withCell(0, "กลุ่ม 1E+2"))).ok).toBe(true);
  });

  it("is a telephone without its first 0: it is put before, and told", async () => {
    const row = await firstRow(withCell(5, "812345678"));
    expect(row).toMatchObject({ ok: true, record: { telephone: "0812345678" } });
    expect(row.advice).toMatchObject([{ code: "put-zero-before", written: "812345678" }]);
    expect((await firstRow(withCell(5, "53431234"))).record).toMatchObject({ telephone: "053431234" });
    expect(await firstRow(withCell(5, "1669"))).toMatchObject({ record: { telephone: "1669" }, advice: [] });
  });

  it("is a day where words are asked for, a house number 12/3: it is kept, and told", async () => {
    const { sheet } = await tableOf(csvOf([HEADER, good]), "ทะเบียน.csv");
    const [head, row] = sheet.rows;
    if (!head || !row) throw new Error("no rows");
    const cells = [{ kind: "date" as const, value: "2026-03-12" }, ...row.cells.slice(1)];
    const changed = { ...sheet, rows: [head, { ...row, cells }] };
    const { rows } = await readRows(partnerForm, changed, guessMapping(partnerForm.model, changed.columns));
    expect(rows).toMatchObject([{ ok: true, record: { name: "12 มีนาคม 2569" } }]);
    expect(rows[0]?.advice).toMatchObject([{ code: "date-for-words", column: 0 }]);
  });

  it("is a telephone as people write it, for a field that holds it as the world dials it", async () => {
    const schema = z.object({ call: field(z.e164(), { label: { th: "ติดต่อ", en: "Call" }, privacy: "public" }) });
    const form = defineForm({ id: "calls", version: 1, label: { th: "ติดต่อ", en: "Calls" }, schema });
    const { sheet } = await tableOf(strToU8("ติดต่อ\n๐๘๑-๒๓๔ ๕๖๗๘\n812345678\n+66812345678\n1669"), "ก.csv");
    const { rows, records } = await readRows(form, sheet, guessMapping(form.model, sheet.columns));
    expect(records).toEqual(Array.from({ length: 3 }, () => ({ call: "+66812345678" })));
    expect(rows.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  it("is a word of a yes or a no, as offices write them", async () => {
    const said = async (text: string) => (await firstRow(withCell(4, text))).record?.active;
    expect(await Promise.all(["มี", "P", "ü", "แล้ว"].map(said))).toEqual([true, true, true, true]);
    const no = ["ไม่มี", "ยังไม่มี", "ไม่ได้", "ไม่ผ่าน", "ไม่จริง", "ไม่"];
    expect(await Promise.all(no.map(said))).toEqual(no.map(() => false));
    expect((await firstRow(withCell(4, "ไม่ทราบ"))).issues).toMatchObject([{ code: "not-yes-or-no" }]);
  });

  it("is a dash in the place of a name: that is no name", async () => {
    expect((await firstRow(withCell(0, "-"))).issues).toMatchObject([{ code: "required", path: ["name"] }]);
  });
});
