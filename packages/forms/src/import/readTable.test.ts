// @vitest-environment node

import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { textRow, workbookOf } from "../../test/hostile-files/index.js";
import { isoOfSerial, serialOfIso } from "./excelDate.js";
import { cellAddress, cellText, columnLetter, readTable, type Sheet, withHeader } from "./index.js";
import { placeOf } from "./table.js";
import { writeDelimited } from "./writeDelimited.js";

async function sheetOf(bytes: Uint8Array, name = "a.csv"): Promise<Sheet> {
  const reading = await readTable(bytes, { name });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.sheets[0] as Sheet;
}

const written = (sheet: Sheet) => sheet.rows.map(({ cells }) => cells.map(cellText));

/** The letters of a text in the old Thai encoding. */
function thaiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e01 + 0xa1;
  });
}

function wideBytes(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + (hasMark ? 1 : 0)));
  const view = new DataView(bytes.buffer);
  const marked = hasMark ? `\uFEFF${text}` : text;
  for (let at = 0; at < marked.length; at += 1) view.setUint16(2 * at, marked.charCodeAt(at), !isBigEndian);
  return bytes;
}

describe("the letters of a text file", () => {
  const text = "ชื่อ,จำนวน,note (a, b)\nบ้านต๋อม,12,ok\nแม่กา,7,no\n".replace("(a, b)", "(a b)");
  const rows = [
    ["ชื่อ", "จำนวน", "note (a b)"],
    ["บ้านต๋อม", "12", "ok"],
    ["แม่กา", "7", "no"],
  ];

  it.each([
    ["UTF-8", strToU8(text)],
    ["UTF-8 with its mark", strToU8(`\uFEFF${text}`)],
    ["UTF-16 as Windows writes it", wideBytes(text, false, true)],
    ["UTF-16 the other way round", wideBytes(text, true, true)],
    ["UTF-16 without its mark, of figures", wideBytes("ชื่อ,จำนวน,note (a b)\nบ้านต๋อม,12,ok\nแม่กา,7,no\n", false, true)],
    ["the old Thai encoding", thaiBytes(text)],
  ])("are read in %s", async (_, bytes) => {
    expect(written(await sheetOf(bytes))).toEqual(rows);
  });

  it("are said to be guessed where nothing in the file tells", async () => {
    expect(await readTable(thaiBytes(text), { name: "a.csv" })).toMatchObject({ notices: ["thai-encoding-guessed"] });
    expect(await readTable(strToU8(text), { name: "a.csv" })).toMatchObject({ notices: [] });
  });

  it("may be of Latin text in wide letters without a mark", async () => {
    expect(written(await sheetOf(wideBytes("name,count\nabc,12\n", false, false)))[1]).toEqual(["abc", "12"]);
  });
});

describe("the values of a text file", () => {
  it.each([
    ["commas", "ก,ข\n1,2\n"],
    ["semicolons", 'ก;ข\n1;"2"\n'],
    ["semicolons beside commas of decimals", "ก;ข\n1,5;2,5\n3,5;4,5\n"],
    ["tabs", "ก\tข\r\n1, 5\t2\r\n"],
    ["a separator that the file names", "sep=|\nก|ข\n1|2\n"],
  ])("are parted by %s", async (_, text) => {
    const sheet = await sheetOf(strToU8(text));
    expect(sheet.columns.map(({ header }) => header)).toEqual(["ก", "ข"]);
  });

  it("keep the numbers that a spreadsheet gives their rows", async () => {
    const sheet = await sheetOf(strToU8('ก,ข\n\n"สอง\nบรรทัด",1\n,\nค,2'));
    expect(sheet.rows.map(({ number }) => number)).toEqual([1, 3, 5]);
    expect(cellText(sheet.rows[1]?.cells[0])).toBe("สอง\nบรรทัด");
  });

  it("are what was written, whatever it was", async () => {
    const value = fc.string({
      unit: fc.constantFrom("ก", "้", "a", '"', ",", "\n", ";", "=", "-", "'", "1", " ", "\t"),
    });
    // The first row is a header, and what is blank is no cell.
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), async (rows) => {
        const text = writeDelimited([["หัว", "สอง"], ...rows]);
        const { rows: back } = await sheetOf(strToU8(text), "a.csv");
        const kept = back.slice(1).map(({ number, cells }) => [number, cellText(cells[0]), cellText(cells[1])]);
        const given = rows.map(([a, b], at) => [at + 2, a.trim() === "" ? "" : a, b.trim() === "" ? "" : b]);
        expect(kept).toEqual(given.filter(([, a, b]) => a !== "" || b !== ""));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the header of a table", () => {
  it("is found below titles and above rows that repeat", async () => {
    const text = "รายชื่อหน่วยงาน\nปีงบประมาณ 2567\n\nชื่อ,ประเภท,จำนวน\nก,ข,1\nค,ข,2\n";
    const sheet = await sheetOf(strToU8(text));
    expect(sheet.headerRow).toBe(4);
    expect(sheet.columns).toMatchObject([{ header: "ชื่อ", samples: ["ก", "ค"], letter: "A" }, { samples: ["ข"] }, {}]);
  });

  it("is none where every row is data, and can be said", async () => {
    const sheet = await sheetOf(strToU8("1,2\n3,4\n"));
    expect(sheet.headerRow).toBe(0);
    expect(sheet.columns.map(({ header, samples }) => [header, ...samples])).toEqual([
      ["", "1", "3"],
      ["", "2", "4"],
    ]);
    expect(withHeader(sheet, 1).columns.map(({ header, samples }) => [header, ...samples])).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
  });

  it("has the heading that reaches over several columns before each of them", async () => {
    const rows = [
      textRow(1, ["รายงานประจำปี"]),
      textRow(2, ["ชื่อหน่วยงาน", "เด็ก", " ", "ผู้ใหญ่", " ", "พื้นที่"]),
      textRow(3, [" ", "ชาย", "หญิง", "ชาย", "หญิง", " "]),
      textRow(4, ["ก", "1", "2", "3", "4", "ข"]),
    ];
    const ranges = ["A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3"].map((ref) => `<mergeCell ref="${ref}"/>`);
    const bytes = workbookOf({
      sheet: `<sheetData>${rows.join("")}</sheetData><mergeCells>${ranges.join("")}</mergeCells>`,
    });
    const sheet = await sheetOf(bytes, "a.xlsx");
    expect(sheet.headerRow).toBe(3);
    const headers = ["ชื่อหน่วยงาน", "เด็ก › ชาย", "เด็ก › หญิง", "ผู้ใหญ่ › ชาย", "ผู้ใหญ่ › หญิง", "พื้นที่"];
    expect(sheet.columns.map(({ header }) => header)).toEqual(headers);
    expect(sheet.columns[0]?.samples).toEqual(["ก"]);
  });
});

describe("the cells of a workbook", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="#,##0.00&quot; บาท&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.00E+00"/><numFmt numFmtId="168" formatCode="000-000-0000"/></numFmts><cellXfs>${[0, 14, 164, 165, 9, 166, 167, 22, 168].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
  const cell = async (xml: string) => {
    const sheet = `<sheetData>${textRow(1, ["ก"])}<row r="2">${xml}</row></sheetData>`;
    const bytes = workbookOf({ sheet, others: { "xl/styles.xml": strToU8(styles) } });
    return (await sheetOf(bytes, "a.xlsx")).rows[1]?.cells[0];
  };

  it.each([
    ['<c s="0"><v>12.5</v></c>', { kind: "number", value: 12.5 }],
    ["<c><v>1.1000000000000001</v></c>", { kind: "number", value: 1.1 }],
    ['<c s="1"><v>43665</v></c>', { kind: "date", value: "2019-07-19" }],
    ['<c s="2"><v>43665</v></c>', { kind: "date", value: "2019-07-19" }],
    ['<c s="7"><v>43665.5416666667</v></c>', { kind: "date", value: "2019-07-19T13:00" }],
    ['<c s="1"><v>59</v></c>', { kind: "date", value: "1900-02-28" }],
    ['<c s="1"><v>60</v></c>', { kind: "number", value: 60 }],
    ['<c s="1"><v>61</v></c>', { kind: "date", value: "1900-03-01" }],
    ['<c s="3"><v>812345678</v></c>', { kind: "number", value: 812345678, shown: "0812345678" }],
    ['<c s="8"><v>812345678</v></c>', { kind: "number", value: 812345678, shown: "081-234-5678" }],
    ['<c s="4"><v>0.85</v></c>', { kind: "number", value: 0.85, isPercent: true }],
    ['<c s="5"><v>1200</v></c>', { kind: "number", value: 1200 }],
    ['<c s="6"><v>1200</v></c>', { kind: "number", value: 1200 }],
    ['<c t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ['<c t="e"><v>#N/A</v></c>', { kind: "error", value: "#N/A" }],
    ['<c t="d"><v>2019-07-19T00:00:00</v></c>', { kind: "date", value: "2019-07-19T00:00" }],
    ['<c t="str"><f>A1</f><v>ก_x000D_\nข</v></c>', { kind: "text", value: "ก\nข" }],
    [
      '<c t="inlineStr"><is><r><t>ก</t></r><r><t xml:space="preserve"> ข</t></r><rPh><t>ไม่</t></rPh></is></c>',
      { kind: "text", value: "ก ข" },
    ],
    ["<c><v><![CDATA[7]]></v></c>", { kind: "number", value: 7 }],
  ])("are what they mean: %s", async (xml, expected) => {
    expect(await cell(xml)).toEqual(expected);
  });

  it("count days from 1904 where the workbook says so", async () => {
    const book =
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="a" r:id="a" state="hidden"/></x:sheets></x:workbook>';
    const sheet = `<sheetData>${textRow(1, ["ก"])}<row r="2"><c s="1"><v>42203</v></c></row></sheetData>`;
    const found = await sheetOf(workbookOf({ book, sheet, others: { "xl/styles.xml": strToU8(styles) } }), "a.xlsx");
    expect(found).toMatchObject({ isHidden: true });
    expect(found.rows[1]?.cells[0]).toEqual({ kind: "date", value: "2019-07-19" });
  });
});

describe("the days of a workbook", () => {
  it("are the same there and back, and there is no 29 February 1900", () => {
    const day = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isoOfSerial(serialOfIso(iso) as number)).toBe(iso);
        const minute = date.toISOString().slice(0, 16);
        expect(isoOfSerial(serialOfIso(minute) as number)).toBe(minute.replace(/T00:00$/, ""));
      }),
      { numRuns: 1000 },
    );
    expect([1, 59, 60, 61, 0, 0.5, -1, 3e6, Number.NaN].map((serial) => isoOfSerial(serial))).toEqual([
      "1900-01-01",
      "1900-02-28",
      undefined,
      "1900-03-01",
      ...new Array(5).fill(undefined),
    ]);
  });

  it("stand at addresses that say their place", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(
      fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(placeOf(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
    expect(["", "A", "7", "A0", "a1", "AAAA1", "A1.5", "A1:B2"].map(placeOf)).toEqual(new Array(8).fill(undefined));
  });
});

describe("any bytes at all", () => {
  it("are read or refused, and never throw", async () => {
    const sound = workbookOf({ sheet: `<sheetData>${textRow(1, ["ชื่อ", "ข"])}${textRow(2, ["ก", "ค"])}</sheetData>` });
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(sound.length), async (changed, length) => {
        const bytes = sound.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        const reading = await readTable(bytes.subarray(0, length), { name: "a.xlsx" });
        if (!reading.ok) expect(reading.reason).not.toBe("failed");
      }),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const reading = await readTable(bytes);
        if (!reading.ok) expect(reading.reason).not.toBe("failed");
      }),
      { numRuns: 500 },
    );
  });
});
