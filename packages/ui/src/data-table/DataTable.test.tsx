import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import type { DataTableColumn } from "./column.js";
import { DataTable } from "./DataTable.js";
import type { DataTableProps } from "./tableProps.js";
import { withColumnMenu } from "./withColumnMenu.js";
import { withCsv } from "./withCsv.js";
import { withFilters } from "./withFilters.js";
import { withGrouping } from "./withGrouping.js";
import { withPrint } from "./withPrint.js";
import { withSelection } from "./withSelection.js";
import { withVirtualRows } from "./withVirtualRows.js";

interface Visit {
  readonly id: string;
  readonly village: string;
  readonly province: string;
  readonly on?: string;
  readonly families: number;
}

const visits: readonly Visit[] = [
  { id: "v1", village: "บ้านใหม่", province: "พะเยา", on: "2020-08-02", families: 12 },
  { id: "v2", village: "บ้านตุ่น", province: "พะเยา", families: 1200 },
  { id: "v3", village: "แม่สาย", province: "เชียงราย", on: "2019-07", families: 7 },
];
const columns: readonly DataTableColumn<Visit>[] = [
  { id: "village", label: "หมู่บ้าน" },
  { id: "province", label: "จังหวัด", filter: "choice", groupable: true },
  { id: "on", label: "วันที่", kind: "date" },
  { id: "families", label: "ครอบครัว", kind: "number", filter: "number", sum: true },
];

const table = { caption: "การลงพื้นที่", columns, rows: visits, rowKey: ({ id }: Visit) => id };

function Visits(props: Partial<DataTableProps<Visit>>) {
  return <DataTable {...table} {...props} />;
}
const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

const everything = [withFilters, withGrouping, withSelection, withColumnMenu, withCsv, withPrint, withVirtualRows];
describeConformance("DataTable", {
  element: (props) => <DataTable {...table} features={everything} {...props} />,
  tag: "div",
});

describe("DataTable", () => {
  it("speaks of one row as one in English", () => {
    render(
      <KitProvider locale="en">
        <Visits features={[withGrouping]} defaultQuery={{ groupBy: "province" }} />
        <Visits rows={visits.slice(0, 1)} />
      </KitProvider>,
    );
    expect(screen.getAllByRole("button", { name: /row/ }).map(({ textContent }) => textContent)).toEqual([
      "เชียงราย 1 row",
      "พะเยา 2 rows",
    ]);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent?.trim())).toContain("1 row");
  });

  it("is a table with a name, its rows named by their first column", () => {
    render(<Visits />);
    expect(screen.getByRole("table", { name: "การลงพื้นที่" })).toBeTruthy();
    expect(names()).toEqual(["บ้านใหม่", "บ้านตุ่น", "แม่สาย", "รวม 3 รายการ"]);
    expect(
      screen.getByText("ไม่ระบุ").getAttribute("data-label") ?? screen.getByText("ไม่ระบุ").closest("td")?.dataset.label,
    ).toBe("วันที่");
  });

  it("sorts by a head, says so on the head and in words", async () => {
    render(<Visits />);
    await userEvent.click(screen.getByRole("button", { name: "วันที่, ยังไม่ได้เรียง" }));
    expect(names().slice(0, 3)).toEqual(["แม่สาย", "บ้านใหม่", "บ้านตุ่น"]);
    expect(screen.getByRole("columnheader", { name: /วันที่/ }).getAttribute("aria-sort")).toBe("ascending");
    expect(screen.getByRole("status").textContent).toBe("3 รายการ เรียงตามวันที่ จากเก่าไปใหม่");
  });

  it("sorts by more columns with Shift when told to", async () => {
    const onQueryChange = vi.fn();
    render(<Visits multiSort onQueryChange={onQueryChange} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /จังหวัด/ }));
    await user.keyboard("{Shift>}");
    await user.click(screen.getByRole("button", { name: /ครอบครัว/ }));
    expect(onQueryChange.mock.lastCall?.[0].sort.map(({ column }: { column: string }) => column)).toEqual([
      "province",
      "families",
    ]);
  });

  it("shows values in the digits and the calendar of the reader, and adds them up", () => {
    render(
      <KitProvider digits="thai" calendar="gregory">
        <Visits />
      </KitProvider>,
    );
    expect(screen.getByText("๒ ส.ค. ค.ศ. ๒๐๒๐").getAttribute("datetime")).toBe("2020-08-02");
    expect(screen.getByText("๑,๒๑๙")).toBeTruthy();
  });

  it("shows a page at a time, and where its rows stand among all", async () => {
    render(<Visits defaultQuery={{ pageSize: 2 }} />);
    await userEvent.click(screen.getByRole("button", { name: "ถัดไป" }));
    expect(names()[0]).toBe("แม่สาย");
    const row = screen.getByRole("rowheader", { name: "แม่สาย" }).closest("tr");
    expect(row?.getAttribute("aria-rowindex")).toBe("4");
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("4");
    expect(screen.getByRole("status").textContent).toContain("รายการที่ 3–3 จาก 3 รายการ");
  });

  it("leaves sorting, filtering and pages to a server when told to", async () => {
    const onQueryChange = vi.fn();
    render(<Visits manual total={90} onQueryChange={onQueryChange} defaultQuery={{ pageSize: 3, page: 2 }} />);
    expect(screen.getByRole("status").textContent).toContain("รายการที่ 4–6 จาก 90 รายการ");
    await userEvent.click(screen.getByRole("button", { name: /หมู่บ้าน/ }));
    expect(names()[0]).toBe("บ้านใหม่");
    expect(onQueryChange).toHaveBeenCalledWith(
      expect.objectContaining({ sort: [{ column: "village", direction: "ascending" }], page: 1, pageSize: 3 }),
    );
  });

  it("does what a caller says who keeps the query", async () => {
    const query = { sort: [], search: "", filters: {}, groupBy: null, page: 1, pageSize: 2 };
    render(<Visits query={query} />);
    await userEvent.click(screen.getByRole("button", { name: "ถัดไป" }));
    expect(names()[0]).toBe("บ้านใหม่");
  });

  it("names what is wrong or missing, with one thing to do", async () => {
    const onRetry = vi.fn();
    const { rerender } = render(<Visits rows={[]} status="failed" onRetry={onRetry} />);
    expect(screen.getByRole("alert").textContent).toBe("โหลดรายการไม่สำเร็จ");
    await userEvent.click(screen.getByRole("button", { name: "โหลดอีกครั้ง" }));
    expect(onRetry).toHaveBeenCalledOnce();
    rerender(<Visits rows={[]} status="loading" />);
    expect(screen.getByRole("status").textContent).toBe("กำลังโหลดรายการ");
    expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("true");
    rerender(<Visits rows={[]} />);
    expect(screen.getByText("ยังไม่มีรายการ")).toBeTruthy();
  });

  it("links the name of a row", () => {
    render(<Visits rowHref={({ id }) => `/visits/${id}`} />);
    expect(screen.getByRole("link", { name: "แม่สาย" }).getAttribute("href")).toBe("/visits/v3");
  });

  it("puts all rows on paper, and goes back to its page", () => {
    render(<Visits defaultQuery={{ pageSize: 1 }} features={[withSelection]} />);
    fireEvent(window, new Event("beforeprint"));
    expect(names()).toHaveLength(4);
    expect(screen.queryByRole("checkbox")).toBeNull();
    fireEvent(window, new Event("afterprint"));
    expect(names()).toHaveLength(2);
  });

  it("takes rows of its columns only", () => {
    // @ts-expect-error the column reads a property that no visit has
    const wrong: DataTableColumn<Visit> = { id: "x", label: "ผิด", value: (row) => row.budget };
    expect(wrong.id).toBe("x");
    // @ts-expect-error a kind that nobody knows how to show
    expect(<Visits columns={[{ id: "village", label: "หมู่บ้าน", kind: "map" }]} />).toBeTruthy();
  });
});

describe("DataTable with filters and groups", () => {
  it("searches a moment after the last key, and forgets the search on demand", async () => {
    render(<Visits features={[withFilters]} />);
    await userEvent.type(screen.getByRole("searchbox", { name: "ค้นหาในตาราง" }), "ไม่มี");
    await screen.findByText("ไม่พบรายการที่ตรงกับเงื่อนไข");
    await userEvent.click(screen.getByRole("button", { name: "ล้างเงื่อนไขทั้งหมด" }));
    expect(names()).toHaveLength(4);
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  it("filters by choices, and says how many of all are shown", async () => {
    render(<Visits features={[withFilters]} />);
    await userEvent.click(screen.getByRole("button", { name: "ตัวกรอง" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "เชียงราย" }));
    expect(names()).toEqual(["แม่สาย", "รวม 1 รายการ"]);
    expect(screen.getByRole("status").textContent).toContain("1 รายการ จากทั้งหมด 3 รายการ");
  });

  it("says on paper which rows were asked for", () => {
    const filters = {
      province: { kind: "choice", values: ["พะเยา", ""] },
      families: { kind: "number", from: 1000 },
      on: { kind: "date", from: "2019-07", to: "2020" },
    } as const;
    render(<Visits features={[withFilters]} defaultQuery={{ search: "บ้าน ", filters }} />);
    expect(document.querySelector(".saan-data-table-asked")?.textContent).toBe(
      "เฉพาะที่ค้นหา “บ้าน” · จังหวัด: พะเยา, ไม่ระบุ · วันที่: กรกฎาคม 2562 ถึง พ.ศ. 2563 · ครอบครัว: ตั้งแต่ 1,000",
    );
  });

  it("does not filter by what is no number, and keeps it in the box", async () => {
    render(<Visits features={[withFilters]} />);
    await userEvent.click(screen.getByRole("button", { name: "ตัวกรอง" }));
    const from = screen.getByRole<HTMLInputElement>("textbox", { name: "ตั้งแต่" });
    await userEvent.type(from, "มาก");
    expect(from.value).toBe("มาก");
    expect(screen.getByText("ใส่เป็นตัวเลข เช่น 1,200")).toBeTruthy();
    expect(names()).toHaveLength(4);
    await userEvent.clear(from);
    await userEvent.type(from, "๑๐๐");
    expect(names()).toEqual(["บ้านตุ่น", "รวม 1 รายการ"]);
  });

  it("groups, counts, and closes a group", async () => {
    render(<Visits features={[withGrouping]} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "จัดกลุ่มตาม" }), "จังหวัด");
    const group = screen.getByRole("button", { name: "พะเยา 2 รายการ" });
    expect(screen.getByRole("status").textContent).toContain("3 รายการ ใน 2 กลุ่ม");
    await userEvent.click(group);
    expect(screen.queryByRole("rowheader", { name: "บ้านตุ่น" })).toBeNull();
  });
});

describe("DataTable with selection, columns and copies", () => {
  it("selects rows, a page and all, and says how many", async () => {
    const onSelectionChange = vi.fn();
    render(
      <Visits
        features={[withSelection]}
        defaultQuery={{ pageSize: 2 }}
        onSelectionChange={onSelectionChange}
        bulkActions={(keys) => <button type="button">{`ส่ง ${keys.join()}`}</button>}
      />,
    );
    await userEvent.click(screen.getByRole("checkbox", { name: "เลือก บ้านตุ่น" }));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "เลือกทุกรายการในหน้านี้" }).indeterminate).toBe(true);
    expect(screen.getByRole("button", { name: "ส่ง v2" })).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "เลือกทุกรายการในหน้านี้" }));
    await userEvent.click(screen.getByRole("button", { name: "เลือกทั้ง 3 รายการ" }));
    expect(screen.getByText("เลือกแล้ว 3 รายการ").getAttribute("role")).toBe("status");
    expect(onSelectionChange).toHaveBeenLastCalledWith(["v2", "v1", "v3"]);
    await userEvent.click(screen.getByRole("button", { name: "ยกเลิกการเลือก" }));
    expect(onSelectionChange).toHaveBeenLastCalledWith([]);
  });

  it("hides a column, never the one that names the rows", async () => {
    render(<Visits features={[withColumnMenu]} />);
    await userEvent.click(screen.getByRole("button", { name: "คอลัมน์" }));
    const menu = screen.getByRole("group", { name: "เลือกคอลัมน์ที่แสดง" });
    expect(within(menu).getByRole<HTMLInputElement>("checkbox", { name: "หมู่บ้าน" }).disabled).toBe(true);
    await userEvent.click(within(menu).getByRole("checkbox", { name: "จังหวัด" }));
    expect(screen.queryByRole("columnheader", { name: /จังหวัด/ })).toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("คอลัมน์");
  });

  it("copies the rows that are found, in their order, without the hidden columns", async () => {
    const user = userEvent.setup();
    render(
      <Visits
        features={[withCsv]}
        hiddenColumns={["on", "families"]}
        defaultQuery={{ sort: [{ column: "village", direction: "descending" }] }}
      />,
    );
    await user.click(screen.getByRole("button", { name: "คัดลอก" }));
    await screen.findByText("คัดลอก 3 รายการแล้ว วางในตารางคำนวณได้เลย");
    expect(await navigator.clipboard.readText()).toBe("หมู่บ้าน\tจังหวัด\nแม่สาย\tเชียงราย\nบ้านใหม่\tพะเยา\nบ้านตุ่น\tพะเยา");
  });
});
