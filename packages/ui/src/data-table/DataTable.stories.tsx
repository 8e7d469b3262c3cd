import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import type { DataTableColumn } from "./column.js";
import { DataTable } from "./DataTable.js";
import { AgreementTable } from "./examples/AgreementTable.js";
import code from "./examples/AgreementTable.tsx?raw";
import { type AgreementRow, agreements } from "./examples/agreements.js";
import data from "./examples/agreements.ts?raw";
import { manyVillages, type Village, villageColumns } from "./examples/villages.js";
import { guide } from "./guide.js";
import type { DataTableProps } from "./tableProps.js";
import { withFilters } from "./withFilters.js";
import { withGrouping } from "./withGrouping.js";
import { withSelection } from "./withSelection.js";
import { withVirtualRows } from "./withVirtualRows.js";

const Agreements = (props: DataTableProps<AgreementRow>) => <DataTable {...props} />;

const columns: readonly DataTableColumn<AgreementRow>[] = [
  { id: "title", label: "ชื่อข้อตกลง" },
  { id: "province", label: "จังหวัด", filter: "choice", groupable: true },
  { id: "signedOn", label: "วันที่ลงนาม", kind: "date", filter: "date" },
  { id: "budget", label: "งบประมาณ (บาท)", kind: "money", filter: "number" },
  { id: "families", label: "ครอบครัว", kind: "number", sum: true },
];

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Data table ตารางข้อมูล",
  id: "data-table",
  component: Agreements,
  parameters: { guide },
  args: { caption: "ข้อตกลงความร่วมมือ", columns, rows: agreements, rowKey: ({ id }) => id },
} satisfies Meta<typeof Agreements>;

export default meta;
type Story = StoryObj<typeof meta>;

const firstCells = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent?.slice(0, 12));

export const Default: Story = {
  play: async ({ canvas }) => {
    const head = canvas.getByRole("button", { name: /วันที่ลงนาม/ });
    head.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect(canvas.getByRole("columnheader", { name: /วันที่ลงนาม/ })).toHaveAttribute("aria-sort", "descending");
    await expect(canvas.getByRole("status")).toHaveTextContent("6 รายการ เรียงตามวันที่ลงนาม จากใหม่ไปเก่า");
    await expect(firstCells(canvas.getByRole("table"))[0]).toBe("เครือข่ายครู");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <AgreementTable />,
  parameters: { docs: { source: { code: `${code}\n// agreements.ts\n${data}`, language: "tsx" } } },
  play: async ({ canvas }) => {
    const signed = canvas.getByRole("button", { name: /^วันที่ลงนาม/ });
    await expect(getComputedStyle(signed).whiteSpace).toBe("nowrap");
    await userEvent.type(canvas.getByRole("searchbox", { name: "ค้นหาในตาราง" }), "พะเยา");
    await waitFor(() => expect(canvas.getAllByRole("status")[0]).toHaveTextContent("2 รายการ จากทั้งหมด 6 รายการ"));
    await userEvent.clear(canvas.getByRole("searchbox", { name: "ค้นหาในตาราง" }));
    await waitFor(() => expect(canvas.getAllByRole("status")[0]).toHaveTextContent(/^6 รายการ/));
    await userEvent.click(canvas.getByRole("button", { name: "ตัวกรอง" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "ขอนแก่น" }));
    await expect(canvas.getByRole("button", { name: "ตัวกรอง ใช้อยู่ 1 ข้อ" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "ล้างตัวกรอง" }));
    await userEvent.click(canvas.getByRole("button", { name: /ตัวกรอง/ }));
  },
};

export const Filtered: Story = {
  args: {
    features: [withFilters],
    defaultQuery: { filters: { budget: { kind: "number", from: 100000 } } },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ตัวกรอง ใช้อยู่ 1 ข้อ" }));
    const from = canvas.getByRole("textbox", { name: "ตั้งแต่" });
    await expect(from).toHaveValue("100,000");
    await userEvent.clear(from);
    await userEvent.type(from, "หนึ่งแสน");
    await expect(canvas.getByText("ใส่เป็นตัวเลข เช่น 1,200")).toBeVisible();
    await userEvent.clear(from);
    await userEvent.type(from, "๔๐๐,๐๐๐");
    await expect(canvas.getByRole("status")).toHaveTextContent("2 รายการ จากทั้งหมด 6 รายการ");
  },
};

export const Grouped: Story = {
  args: { features: [withGrouping], defaultQuery: { groupBy: "province" } },
  play: async ({ canvas }) => {
    const group = canvas.getByRole("button", { name: "พะเยา 2 รายการ" });
    await userEvent.click(group);
    await expect(group).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(group);
  },
};

export const Selection: Story = {
  args: {
    features: [withSelection],
    defaultSelection: ["a2"],
    onSelectionChange: fn(),
    bulkActions: () => (
      <Button size="small" onClick={fn()}>
        ส่งให้ผู้อำนวยการลงนาม
      </Button>
    ),
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "เลือก ข้อตกลงศูนย์เรียนรู้พ่อแม่วัยใส" }));
    await expect(canvas.getByText("เลือกแล้ว 2 รายการ")).toBeVisible();
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith(["a2", "a3"]);
    await userEvent.click(canvas.getByRole("checkbox", { name: "เลือกทุกรายการในหน้านี้" }));
    await expect(canvas.getByText("เลือกแล้ว 6 รายการ")).toBeVisible();
  },
};

export const Paged: Story = {
  args: { defaultQuery: { pageSize: 2 }, pageSizes: [2, 5] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ถัดไป" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("รายการที่ 3–4 จาก 6 รายการ");
    await expect(canvas.getByText("หน้า 2 จาก 3")).toBeInTheDocument();
  },
};

export const StickyHeadAndFirst: Story = {
  args: { height: "screen", stickyFirst: true, rowActions: ({ title }) => <a href="#edit">แก้ไข{title}</a> },
};

const Villages = () => (
  <DataTable<Village>
    caption="หมู่บ้านในโครงการ"
    columns={villageColumns}
    rows={manyVillages(100_000)}
    rowKey={({ id }) => id}
    features={features}
  />
);
const features = [withFilters, withVirtualRows];

export const HundredThousandRows: Story = {
  render: () => <Villages />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("table")).toHaveAttribute("aria-rowcount", "100001");
    const region = await canvas.findByRole("region", { name: /เลื่อนดูได้/ });
    await waitFor(() => {
      // Again while it is not there: the end moves when the rows before it are measured.
      region.scrollTop = region.scrollHeight;
      return expect(canvas.getByRole("rowheader", { name: "บ้านที่ 100,000" })).toBeVisible();
    });
  },
};

export const Loading: Story = { args: { rows: [], status: "loading" } };

export const Failed: Story = {
  args: { rows: [], status: "failed", onRetry: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "โหลดอีกครั้ง" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const Empty: Story = {
  args: {
    rows: [],
    empty: (
      <>
        <p>ยังไม่มีข้อตกลงในโครงการนี้</p>
        <Button variant="primary">เพิ่มข้อตกลง</Button>
      </>
    ),
  },
};

export const NothingFound: Story = {
  args: { features: [withFilters], defaultQuery: { search: "เชียงใหม่" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ล้างเงื่อนไขทั้งหมด" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("6 รายการ");
  },
};

export const ThaiDigits: Story = { args: { defaultQuery: { pageSize: 2 } }, globals: { digits: "thai" } };

export const LongThai: Story = {
  args: {
    rows: agreements.map((row) => ({
      ...row,
      title: `${row.title}และการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัวที่ผู้ใหญ่บ้านกับที่ปรึกษาร่วมกันเสนอ`,
    })),
    features: [withFilters, withSelection],
  },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    // However many columns there are, what one sorts by takes one line of a phone.
    const sorts = canvas.getAllByRole("columnheader").flatMap((head) => [...head.querySelectorAll("button")]);
    await expect(sorts).toHaveLength(columns.length);
    const tops = sorts.map((sort) => sort.getBoundingClientRect().top);
    await expect(new Set(tops).size).toBe(1);
    // The keyboard brings the last of them into sight.
    const last = sorts.at(-1);
    last?.focus();
    await waitFor(() => expect(last?.getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth));
  },
};

export const Dark: Story = {
  args: { features: [withSelection], defaultSelection: ["a1"] },
  globals: { theme: "dark" },
};

export const English: Story = {
  args: {
    caption: "Agreements",
    columns: [
      { id: "title", label: "Title" },
      { id: "signedOn", label: "Signed on", kind: "date" },
      { id: "families", label: "Families", kind: "number", sum: true },
    ],
    rows: [
      {
        ...agreements[0],
        id: "e1",
        title: "Warm families of Mae Ka",
        families: 120,
        province: "Phayao",
        status: "ร่าง",
      },
      { id: "e2", title: "Early childhood care", families: 340, province: "Chiang Rai", status: "ร่าง" },
    ],
    features: [withFilters],
  },
  globals: { locale: "en" },
};
