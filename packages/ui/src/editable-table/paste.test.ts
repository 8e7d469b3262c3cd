import { describe, expect, it } from "vitest";
import { type CellKit, numberColumn, selectColumn, textColumn } from "./column.js";
import { dateColumn } from "./dateColumn.js";
import { planPaste } from "./paste.js";
import { applyPatches } from "./patch.js";
import type { EditableRow } from "./row.js";
import { th } from "./th.js";

const kit: CellKit = { locale: "th", digits: "latn", calendar: "buddhist", messages: th };
const columns = [
  textColumn({ key: "name", label: "กิจกรรม" }),
  numberColumn({ key: "people", label: "ผู้เข้าร่วม", unit: "คน" }),
  dateColumn({ key: "day", label: "วันที่จัด" }),
  selectColumn({ key: "state", label: "สถานะ", options: [{ value: "done", label: "จัดแล้ว" }] }),
];
const rows: readonly EditableRow[] = [{ key: "a", cells: { name: "เดิม" } }];
const plan = (block: string[][], column = 0, max = 100) =>
  planPaste(block, { rows, columns, row: 0, column, max, kit });

describe("planPaste", () => {
  it("reads Thai figures, dates and choices, and grows the table", () => {
    const { patches, cells, added, left } = plan([
      ["ค่ายครอบครัว", "๑,๒๕๐", "19 ก.ค. 2562", "จัดแล้ว"],
      ["เวทีตำบล", "40", "๑/๘/๒๕๖๒", "done"],
    ]);
    const after = applyPatches(rows, patches);
    expect(after[0]?.cells).toEqual({ name: "ค่ายครอบครัว", people: 1250, day: "2019-07-19", state: "done" });
    expect(after[1]?.cells).toEqual({ name: "เวทีตำบล", people: 40, day: "2019-08-01", state: "done" });
    expect({ cells, added, left }).toEqual({ cells: 8, added: 1, left: [] });
  });

  it("keeps what it cannot read as a text, and says what to do", () => {
    const { patches, left } = plan([["ค่าย", "กว่า 70", "31/02/2563", "รออนุมัติ"]]);
    expect(applyPatches(rows, patches)[0]?.cells).toMatchObject({
      people: { unread: "กว่า 70" },
      day: { unread: "31/02/2563" },
      state: { unread: "รออนุมัติ" },
    });
    expect(left.map(({ wrong }) => wrong)).toEqual([
      "ไม่ใช่ตัวเลข พิมพ์ตัวเลข เช่น 1,250",
      "ไม่มีวันที่นี้ในปฏิทิน ตรวจวันและเดือนอีกครั้ง",
      "ไม่อยู่ในรายการ เลือกจาก จัดแล้ว",
    ]);
  });

  it("asks about a year of the other era", () => {
    expect(plan([["19/07/2019"]], 2).left.map(({ wrong }) => wrong)).toEqual([th["editableTable.whichEra"]]);
  });

  it("lists what finds no column and no row", () => {
    const { left, added } = plan([["จัดแล้ว", "เกินมา"], ["จัดแล้ว"]], 3, 1);
    expect(added).toBe(0);
    expect(left.map(({ text, key }) => [text, key])).toEqual([
      ["เกินมา", undefined],
      ["จัดแล้ว", undefined],
    ]);
  });
});
