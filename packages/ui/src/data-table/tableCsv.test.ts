import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellWords } from "./cellText.js";
import type { AnyColumn } from "./column.js";
import { csvName, tableCsv, tableTsv } from "./tableCsv.js";

const words: CellWords = { locale: "th", digits: "latn", calendar: "buddhist", yes: "ใช่", no: "ไม่ใช่" };
const columns: readonly AnyColumn[] = [
  { id: "name", label: "ชื่อ" },
  { id: "on", label: "วันที่", kind: "date" },
  { id: "budget", label: "งบ (บาท)", kind: "money" },
];

describe("a table for a spreadsheet", () => {
  it("has Thai heads, a byte order mark, ISO dates and bare numbers", () => {
    const rows = [{ name: "แม่กา", on: "2019-07", budget: -1200.5 }, { name: 'ดง"เจน, พะเยา' }];
    expect(tableCsv(columns, rows, words)).toBe(
      '\uFEFFชื่อ,วันที่,งบ (บาท)\r\nแม่กา,2019-07,-1200.5\r\n"ดง""เจน, พะเยา",,\r\n',
    );
  });

  it("has the words of the document where the column says so", () => {
    const stated: AnyColumn = { id: "people", label: "ผู้เข้าร่วม", kind: "number", stated: () => "กว่า 70 คน" };
    expect(tableTsv([stated], [{ people: 70 }], words)).toBe("ผู้เข้าร่วม\nกว่า 70 คน");
  });

  it.each(["=1+1", "+66", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])("does not let %j calculate", (name) => {
    const cell = tableCsv(columns.slice(0, 1), [{ name }], words).split("\r\n").slice(1).join("\r\n");
    expect(cell.replace(/^"/, "")).toMatch(/^'/);
  });

  it("keeps every cell in its place, whatever is typed into it", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (names) => {
        const lines = tableTsv(
          columns,
          names.map((name) => ({ name })),
          words,
        ).split("\n");
        expect(lines).toHaveLength(names.length + 1);
        for (const line of lines) expect(line.split("\t")).toHaveLength(columns.length);
      }),
    );
  });

  it("has a name that every system takes", () => {
    expect(csvName("ข้อตกลง 2562/2563: พะเยา")).toBe("ข้อตกลง 2562 2563  พะเยา.csv");
    expect(csvName("///")).toBe("table.csv");
  });
});
