import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { numberColumn, selectColumn, textColumn } from "./column.js";
import { dateColumn } from "./dateColumn.js";
import { EditableTable } from "./EditableTable.js";
import { ActivityPlan } from "./examples/ActivityPlan.js";
import code from "./examples/ActivityPlan.tsx?raw";
import { guide } from "./guide.js";
import type { EditableRow } from "./row.js";

const columns = [
  textColumn({ key: "activity", label: "กิจกรรม", required: true, width: "wide" }),
  dateColumn({ key: "day", label: "วันที่จัด" }),
  numberColumn({ key: "people", label: "ผู้เข้าร่วม", unit: "คน", decimals: 0, width: "narrow" }),
  numberColumn({ key: "budget", label: "งบประมาณ", unit: "บาท", width: "narrow" }),
  selectColumn({
    key: "state",
    label: "สถานะ",
    options: [
      { value: "planned", label: "วางแผนไว้" },
      { value: "done", label: "จัดแล้ว" },
    ],
  }),
];
const rows: readonly EditableRow[] = [
  {
    key: "a",
    cells: { activity: "ค่ายครอบครัวสัมพันธ์", day: "2024-12-14", people: 60, budget: 24000, state: "done" },
  },
  { key: "b", cells: { activity: "เวทีผู้ปกครองศูนย์พัฒนาเด็กเล็ก", day: "2025-02-08", people: 45, state: "planned" } },
  { key: "c", cells: { activity: "เยี่ยมบ้าน" } },
];
const thousand: readonly EditableRow[] = Array.from({ length: 1000 }, (_, index) => ({
  key: `r${index}`,
  cells: {
    activity: `เยี่ยมครอบครัวครั้งที่ ${index + 1}`,
    day: "2025-01-15",
    people: index,
    budget: index * 100,
    state: "done",
  },
}));

const meta = {
  title: "Components/Files and lists ไฟล์และรายการ/Editable table ตารางที่กรอกได้",
  id: "editable-table",
  component: EditableTable,
  parameters: { guide },
  args: { legend: "แผนกิจกรรม", columns, defaultRows: rows, onRowsChange: fn() },
} satisfies Meta<typeof EditableTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const first = canvas.getByRole("gridcell", { name: /ค่ายครอบครัวสัมพันธ์/ });
    first.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    const box = canvas.getByRole("textbox", { name: "แถวที่ 1 ผู้เข้าร่วม" });
    await userEvent.clear(box);
    await userEvent.type(box, "๗๐");
    await expect(args.onRowsChange).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    await expect(args.onRowsChange).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole("gridcell", { name: /70/ })).toBeVisible();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await expect(canvas.getByRole("status")).toHaveTextContent("ย้ายแถวไปลำดับที่ 1 จาก 3 แถวแล้ว");
    await userEvent.click(canvas.getByRole("button", { name: "ลบแถวที่ 3" }));
    await userEvent.click(canvas.getByRole("button", { name: "เลิกทำ" }));
    await expect(canvas.getAllByRole("row")).toHaveLength(4);
  },
};

/** Every cell of every row is filled. */
export const Filled: Story = { args: { defaultRows: thousand.slice(0, 3) } };

export const InUse: Story = {
  tags: ["visual"],
  render: () => <ActivityPlan />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** A block from a worksheet: Thai dates and figures are read, what cannot be read stays and is listed. */
export const PastedFromExcel: Story = {
  play: async ({ canvas }) => {
    const cell = canvas.getByRole("gridcell", { name: /เยี่ยมบ้าน/ });
    cell.focus();
    await userEvent.paste("อบรมแกนนำ\t๑๕/๑/๒๕๖๘\t๑๒๐\t35,000\tจัดแล้ว\r\nสรุปบทเรียน\t31/02/2568\tกว่า 70\t\tรอ\r\n");
    await expect(canvas.getByRole("status")).toHaveTextContent("วาง 10 ช่องแล้ว เพิ่มแถวใหม่ 1 แถว ต้องตรวจ 3 ช่อง");
    await expect(canvas.getByRole("gridcell", { name: /15 ม.ค. 2568/ })).toBeVisible();
    const list = canvas.getByRole("region", { name: "ช่องที่ต้องแก้ไข 3 ช่อง" });
    await userEvent.click(within(list).getByRole("button", { name: "แถวที่ 4 ผู้เข้าร่วม" }));
    await expect(canvas.getByRole("gridcell", { name: /กว่า 70/ })).toHaveFocus();
  },
};

export const WithError: Story = {
  args: {
    error: "กรอกงบประมาณให้ครบทุกกิจกรรม",
    cellErrors: [{ row: "b", column: "budget", text: "กรอกงบประมาณ" }],
  },
};

export const Empty: Story = { args: { defaultRows: [] } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const Disabled: Story = { args: { disabled: true } };

/** Only the rows in sight are drawn, and only the cell that is edited is drawn again. */
export const ThousandRows: Story = {
  args: { defaultRows: thousand },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll("tbody tr").length).toBeLessThan(80);
    canvas.getByRole("gridcell", { name: /ครั้งที่ 1$/ }).focus();
    await userEvent.keyboard("{Control>}{End}{/Control}");
    const end = await canvas.findByRole("button", { name: "ลบแถวที่ 1,000" });
    await expect(end).toHaveFocus();
    await expect(end).toBeVisible();
  },
};

export const LongThai: Story = {
  args: {
    legend: "แผนกิจกรรมตามบันทึกข้อตกลงความร่วมมือที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอ",
    hint: "กรอกทุกกิจกรรมที่ได้รับงบประมาณสนับสนุน รวมกิจกรรมที่ยังไม่ได้จัด",
    defaultRows: [
      {
        key: "a",
        cells: {
          activity: "ประชุมเชิงปฏิบัติการผู้ใหญ่บ้าน กำนัน และที่ปรึกษาสภาเด็กและเยาวชนตำบล",
          people: { unread: "ประมาณ 70 กว่าคน" },
        },
      },
      ...rows.slice(1),
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    legend: "Activity plan",
    columns: [
      textColumn({ key: "activity", label: "Activity", required: true, width: "wide" }),
      dateColumn({ key: "day", label: "Day" }),
      numberColumn({ key: "people", label: "Participants", unit: "people" }),
    ],
    defaultRows: [
      { key: "a", cells: { activity: "Family camp", day: "2024-12-14", people: 60 } },
      { key: "b", cells: { activity: "Parents' forum", people: { unread: "over 40" } } },
    ],
  },
  globals: { locale: "en" },
};
