// @vitest-environment node
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { hostileFiles, textRow, workbookOf } from "../../test/hostile-files/index.js";
import { importText, readTable } from "./index.js";

describe("a hostile file", () => {
  it.each(hostileFiles)("is refused with a reason: $what", async ({ make, name, reason }) => {
    const reading = await readTable(make(), { name });
    expect(reading).toMatchObject({ ok: false, reason });
    if (reading.ok) return;
    for (const locale of ["th", "en"] as const) expect(importText(reading, { locale })).not.toMatch(/[{}]|undefined/);
  });

  it("is no reason to leave out what is sound", async () => {
    const reading = await readTable(
      workbookOf({ sheet: `<sheetData>${textRow(1, ["ชื่อ"])}${textRow(2, ["ก"])}</sheetData>` }),
    );
    expect(reading).toMatchObject({ ok: true, sheets: [{ name: "ข้อมูล", headerRow: 1 }] });
  });
});

describe("what is inert in a workbook", () => {
  it("is an entity that nobody declared, which stays as it is written", async () => {
    const sheet = `<sheetData>${textRow(1, ["ชื่อ", "&amp;&c;&#3585;"])}${textRow(2, ["ก", "&#x0E02;"])}</sheetData>`;
    const reading = await readTable(workbookOf({ sheet }));
    expect(reading.ok && reading.sheets[0]?.columns[1]).toMatchObject({ header: "&&c;ก", samples: ["ข"] });
  });

  it("is a link to another workbook: the value it had is read, and said to be so", async () => {
    const sheet = `<sheetData>${textRow(1, ["ชื่อ"])}<row r="2"><c r="A2" t="str"><f>[1]ก!A1</f><v>ข</v></c></row></sheetData>`;
    const others = { "xl/externalLinks/externalLink1.xml": strToU8("<externalLink/>") };
    const reading = await readTable(workbookOf({ sheet, others }));
    expect(reading).toMatchObject({ ok: true, notices: ["has-links", "has-formulas"] });
    expect(reading.ok && reading.sheets[0]?.columns[0]?.samples).toEqual(["ข"]);
  });

  it("is the formatting of rows and columns that hold nothing, however far they go", async () => {
    const far = '<row r="65536"><c r="A65536" s="1"/><c r="XFD65536"/></row>';
    const sheet = `<dimension ref="A1:XFD1048576"/><sheetData>${textRow(1, ["ชื่อ"])}${textRow(2, ["ก"])}${far}</sheetData>`;
    expect(await readTable(workbookOf({ sheet }))).toMatchObject({ ok: true });
  });
});
