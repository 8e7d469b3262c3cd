import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { numberColumn, selectColumn, textColumn } from "./column.js";
import { dateColumn } from "./dateColumn.js";
import { EditableTable, type EditableTableProps } from "./EditableTable.js";
import type { EditableRow } from "./row.js";

const columns = [
  textColumn({ key: "name", label: "กิจกรรม", required: true }),
  numberColumn({ key: "people", label: "ผู้เข้าร่วม", unit: "คน" }),
  dateColumn({ key: "day", label: "วันที่จัด" }),
  selectColumn({
    key: "state",
    label: "สถานะ",
    options: [
      { value: "planned", label: "วางแผนไว้" },
      { value: "done", label: "จัดแล้ว" },
    ],
  }),
];
const start: readonly EditableRow[] = [
  { key: "a", cells: { name: "ค่ายครอบครัว", people: 40, day: "2019-07-19", state: "done" } },
  { key: "b", cells: { name: "เวทีตำบล", people: 1250 } },
  { key: "c", cells: { name: "เยี่ยมบ้าน" } },
];

describeConformance("EditableTable", {
  element: (props) => <EditableTable legend="แผนกิจกรรม" columns={columns} defaultRows={start} {...props} />,
  tag: "div",
});

const table = (props: Partial<EditableTableProps> = {}) =>
  render(<EditableTable legend="แผนกิจกรรม" columns={columns} defaultRows={start} {...props} />);
const cell = (row: number, column: number) =>
  within(screen.getAllByRole("row")[row] as HTMLElement).getAllByRole("gridcell")[column - 1] as HTMLElement;
const value = (row: number, column: number) =>
  cell(row, column).querySelector(".saan-editable-table-value")?.textContent;
const paste = (target: Element, text: string) => fireEvent.paste(target, { clipboardData: { getData: () => text } });
const said = () => screen.getByRole("status").textContent;

function Kept() {
  const [rows, setRows] = useState(start);
  return (
    <>
      <EditableTable legend="แผน" columns={columns} rows={rows} onRowsChange={setRows} />
      <output data-testid="held">{String(rows[0]?.cells.name)}</output>
    </>
  );
}

describe("EditableTable", () => {
  it("goes over the cells by arrows, and edits one by Enter", async () => {
    const onRowsChange = vi.fn();
    table({ onRowsChange });
    act(() => cell(1, 1).focus());
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(cell(2, 2));
    await userEvent.keyboard("{Enter}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}๗๐");
    expect(onRowsChange).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    expect(value(2, 2)).toBe("70");
    expect(document.activeElement).toBe(cell(3, 2));
    expect(onRowsChange.mock.calls[0]?.[1]).toEqual([{ kind: "set", key: "b", column: "people", value: 70 }]);
  });

  it("edits the cell a finger is on, also when closing the box above has moved the rows under it", () => {
    vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === "(pointer: coarse)" }));
    table();
    fireEvent.mouseDown(cell(1, 1));
    fireEvent.click(cell(1, 1));
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("ค่ายครอบครัว");
    fireEvent.mouseDown(cell(2, 1));
    act(() => cell(2, 1).focus());
    // The press ended beside the cell: the browser tells the row of it.
    fireEvent.click(screen.getAllByRole("row")[2] as HTMLElement);
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("เวทีตำบล");
    vi.unstubAllGlobals();
  });

  it("types over a cell, goes on by Tab, and leaves the cell as it was by Esc", async () => {
    table();
    act(() => cell(1, 1).focus());
    await userEvent.keyboard("ก{Tab}");
    expect(value(1, 1)).toBe("ก");
    expect(document.activeElement).toBe(cell(1, 2));
    await userEvent.keyboard("9999{Escape}");
    expect(value(1, 2)).toBe("40");
    expect(document.activeElement).toBe(cell(1, 2));
  });

  it("keeps a text that is no number, and says what to do at the cell and in a list that leads to it", async () => {
    const onRowsChange = vi.fn();
    table({ onRowsChange });
    act(() => cell(1, 2).focus());
    await userEvent.keyboard("กว่า 70{Enter}");
    expect(cell(1, 2).getAttribute("aria-invalid")).toBe("true");
    expect(cell(1, 2).textContent).toContain("กว่า 70ไม่ใช่ตัวเลข");
    expect(onRowsChange.mock.calls[0]?.[0][0].cells.people).toEqual({ unread: "กว่า 70" });
    const list = screen.getByRole("region", { name: "ช่องที่ต้องแก้ไข 1 ช่อง" });
    await userEvent.click(within(list).getByRole("button", { name: "แถวที่ 1 ผู้เข้าร่วม" }));
    expect(document.activeElement).toBe(cell(1, 2));
  });

  it("pastes a block, adds the rows it needs, says so, and takes it back", async () => {
    table();
    act(() => cell(3, 1).focus());
    paste(cell(3, 1), "ประชุม\t๑๒\t1/8/2562\tจัดแล้ว\r\nสรุปงาน\tมาก\r\n");
    expect(screen.getAllByRole("row")).toHaveLength(5);
    expect([value(3, 1), value(3, 2), value(3, 3), value(3, 4)]).toEqual(["ประชุม", "12", "1 ส.ค. 2562", "จัดแล้ว"]);
    expect(said()).toBe("วาง 6 ช่องแล้ว เพิ่มแถวใหม่ 1 แถว ต้องตรวจ 1 ช่อง");
    await userEvent.click(screen.getByRole("button", { name: "เลิกทำ" }));
    expect(screen.getAllByRole("row")).toHaveLength(4);
    expect(value(3, 1)).toBe("เยี่ยมบ้าน");
  });

  it("shows pasted texts that found no column, so that nothing is lost", async () => {
    table();
    act(() => cell(1, 4).focus());
    paste(cell(1, 4), "จัดแล้ว\tหมายเหตุยาว");
    const list = screen.getByRole("region", { name: /วางไม่ลง 1 ช่อง/ });
    expect(list.textContent).toContain("หมายเหตุยาว");
    await userEvent.click(within(list).getByRole("button", { name: "ปิดรายการนี้" }));
    expect(screen.queryByText("หมายเหตุยาว", { exact: false })).toBeNull();
  });

  it("lists twenty of many pasted texts that found no column, and gives all of them back to a spreadsheet", async () => {
    table();
    act(() => cell(1, 4).focus());
    paste(cell(1, 4), Array.from({ length: 30 }, (_, at) => `จัดแล้ว\tหมายเหตุ ${at + 1}\t=${at}`).join("\r\n"));
    const list = screen.getByRole("region", { name: /วางไม่ลง 60 ช่อง/ });
    expect(within(list).getAllByRole("listitem")).toHaveLength(20);
    expect(list.textContent).toContain("และอีก 40 ช่อง");
    const user = userEvent.setup();
    await user.click(within(list).getByRole("button", { name: /คัดลอกทั้งหมด/ }));
    const copied = (await navigator.clipboard.readText()).split("\r\n");
    expect(copied).toHaveLength(30);
    expect(copied[29]).toBe("หมายเหตุ 30\t'=29");
  });

  it("copies what is chosen as a spreadsheet takes it", async () => {
    table();
    act(() => cell(1, 1).focus());
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    const setData = vi.fn();
    fireEvent.copy(cell(2, 2), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", "ค่ายครอบครัว\t40\r\nเวทีตำบล\t1250");
  });

  it("adds, duplicates, removes and brings back a row, the focus staying in the table", async () => {
    table();
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มแถว" }));
    expect(document.activeElement).toBe(cell(4, 1));
    expect(said()).toBe("เพิ่มแถวที่ 4 แล้ว รวม 4 แถว");
    await userEvent.click(screen.getByRole("button", { name: "ทำสำเนาแถวที่ 1" }));
    expect(value(2, 1)).toBe("ค่ายครอบครัว");
    await userEvent.click(screen.getByRole("button", { name: "ลบแถวที่ 1" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "ลบแถวที่ 1" }));
    await userEvent.click(screen.getByRole("button", { name: "เลิกทำ" }));
    expect(screen.getAllByRole("row")).toHaveLength(6);
  });

  it("moves a row by Alt and an arrow, and says where it is", async () => {
    table();
    act(() => cell(3, 1).focus());
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(value(2, 1)).toBe("เยี่ยมบ้าน");
    expect(document.activeElement).toBe(cell(2, 1));
    expect(said()).toBe("ย้ายแถวไปลำดับที่ 2 จาก 3 แถวแล้ว");
  });

  it("lets the caller keep the rows", async () => {
    render(<Kept />);
    act(() => cell(1, 1).focus());
    await userEvent.keyboard("ใหม่{Enter}");
    expect(screen.getByTestId("held").textContent).toBe("ใหม่");
  });

  it("goes with a native form and comes back with its reset", async () => {
    render(
      <form>
        <EditableTable legend="แผน" columns={columns} defaultRows={start.slice(0, 1)} name="plan" />
        <button type="reset">ล้าง</button>
      </form>,
    );
    const held = () => JSON.parse(document.querySelector<HTMLInputElement>("input[name=plan]")?.value ?? "");
    act(() => cell(1, 2).focus());
    await userEvent.keyboard("{Delete}");
    expect(held()).toMatchObject([{ people: null }]);
    await userEvent.click(screen.getByText("ล้าง"));
    await vi.waitFor(() => expect(held()).toMatchObject([{ people: 40 }]));
  });

  it("can be read and copied but not changed when it is read-only", async () => {
    table({ readOnly: true });
    expect(screen.queryByRole("button", { name: "เพิ่มแถว" })).toBeNull();
    act(() => cell(1, 1).focus());
    await userEvent.keyboard("x{Enter}{Delete}");
    expect(value(1, 1)).toBe("ค่ายครอบครัว");
    expect(cell(1, 1).getAttribute("aria-readonly")).toBe("true");
  });

  it("shows what the caller found wrong at the cell", () => {
    table({ cellErrors: [{ row: "c", column: "people", text: "กรอกจำนวนผู้เข้าร่วม" }] });
    expect(cell(3, 2).textContent).toContain("กรอกจำนวนผู้เข้าร่วม");
    // @ts-expect-error a column is made by one of the column functions, which bring its reading
    const wrong = <EditableTable legend="แผน" columns={[{ key: "name", label: "ชื่อ", kind: "text" }]} />;
    expect(wrong).toBeTruthy();
  });
});
