import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { exportRows } from "./exportRows.js";
import { guessMapping } from "./guessMapping.js";
import { readDateTimeCell } from "./readDateCell.js";
import { readRows } from "./readRows.js";
import { readTable } from "./readTable.js";
import { cellText, type Sheet, type TableCell } from "./table.js";

const read = (cell: TableCell, era?: "be" | "ce") =>
  readDateTimeCell({ zone: "utc" }, cell, cellText(cell), { locale: "th", ...(era && { era }) });
const text = (value: string): TableCell => ({ kind: "text", value });

describe("a date and time in a cell", () => {
  it.each([
    [text("19/7/2562 13.00"), "2019-07-19T06:00:00Z"],
    [text("19 ก.ค. 62 เวลา 13.00 น."), "2019-07-19T06:00:00Z"],
    [text("2019-07-19 13:00:45"), "2019-07-19T06:00:00Z"],
    [text("2019-07-19T06:00:45Z"), "2019-07-19T06:00:45Z"],
    [{ kind: "date", value: "2019-07-19T13:00" } as const, "2019-07-19T06:00:00Z"],
  ])("is read as people and workbooks write it", (cell, value) => {
    expect(read(cell)).toEqual({ value });
  });

  it("of a Buddhist year in a workbook, and one left as a number, are told", () => {
    expect(read({ kind: "date", value: "2562-07-19T13:00" })).toMatchObject({
      value: "2019-07-19T06:00:00Z",
      said: { code: "read-as-buddhist-year", severity: "advice" },
    });
    expect(read({ kind: "number", value: 43665.5416666667 })).toMatchObject({
      value: "2019-07-19T06:00:00Z",
      said: { code: "read-as-serial", severity: "advice" },
    });
  });

  it.each([
    [text("19/7/2562"), "needs-time"],
    [{ kind: "date", value: "2019-07-19" } as const, "needs-time"],
    [text("31/2/2562 13.00"), "no-such-day"],
    [text("19/7/2562 25.00"), "no-such-time"],
    [text("เร็ว ๆ นี้"), "not-a-date"],
  ])("that is none stays as it is written, with the reason", (cell, reason) => {
    expect(read(cell)).toMatchObject({ value: cellText(cell), said: { code: "unreadable-date", params: { reason } } });
  });

  it("of a year that could be of either era is asked about", () => {
    expect(read(text("1/2/24 13.00"))).toMatchObject({
      said: { code: "ambiguous-date", choices: [{ value: "1981-02-01T06:00:00Z" }, { value: "2024-02-01T06:00:00Z" }] },
    });
    expect(read(text("1/2/24 13.00"), "be")).toEqual({ value: "1981-02-01T06:00:00Z" });
  });
});

describe("a date and time in a file that goes out", () => {
  const label = { th: "ประชุม", en: "Meeting" };
  const form = defineForm({
    id: "meeting",
    version: 1,
    label,
    schema: z.object({ begins: z.iso.datetime({ offset: true }) }),
  });

  it.each([
    "2024-01-05T13:00:00+07:00",
    "2024-01-05T13:00:23+07:00",
    "2024-01-05T06:00:00.125Z",
    "1899-12-31T23:59:00+07:00",
  ])("is read back as it was: %s", async (begins) => {
    for (const format of ["xlsx", "csv"] as const) {
      for (const locale of ["th", "en"] as const) {
        const table = await readTable(exportRows(form.model, [{ begins }], { locale, format }));
        const sheet = (table.ok && table.sheets[0]) as Sheet;
        const { records, issues } = await readRows(form, sheet, guessMapping(form.model, sheet.columns));
        expect(issues).toEqual([]);
        expect(records).toEqual([{ begins }]);
      }
    }
  });

  it("is said in words", () => {
    const text = new TextDecoder().decode(
      exportRows(form.model, [{ begins: "2024-01-05T13:00:00+07:00" }], { locale: "th", format: "csv" }),
    );
    expect(text).toContain("5 ม.ค. 2567 13.00 น.");
  });
});
