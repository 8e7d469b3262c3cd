import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { SendingReports } from "./examples/SendingReports.js";
import code from "./examples/SendingReports.tsx?raw";
import { guide } from "./guide.js";
import { Progress } from "./Progress.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Progress ความคืบหน้า",
  id: "progress",
  component: Progress,
  parameters: { guide },
  args: { label: "ส่งแล้ว", done: 12, total: 40, unit: "รายการ" },
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ส่งแล้ว").parentElement).toHaveTextContent("ส่งแล้ว 12 จาก 40 รายการ");
    const bar = canvas.getByRole("progressbar", { name: "ส่งแล้ว" });
    await expect(bar).toHaveAttribute("aria-valuetext", "12 จาก 40 รายการ");
    await expect(bar).toHaveAttribute("value", "12");
  },
};

export const InUse: Story = {
  render: () => <SendingReports />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ส่งรายการถัดไป" }));
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "16 จาก 40 รายการ");
  },
};

export const NotKnown: Story = { args: { label: "กำลังอ่านไฟล์", done: undefined, hint: "ไฟล์ใหญ่อาจใช้เวลาประมาณ 1 นาที" } };

export const Stages: Story = {
  args: {
    label: "ตรวจแล้ว",
    done: 1250,
    total: 3400,
    unit: "แถว",
    stages: ["อ่านไฟล์", "ตรวจข้อมูล", "บันทึก"],
    stage: 1,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ตรวจข้อมูล").closest("li")).toHaveTextContent("ตรวจข้อมูล กำลังทำ");
  },
};

export const Done: Story = { args: { done: 40 } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const LongThai: Story = {
  args: {
    label: "ส่งรายงานผลการเยี่ยมบ้านที่ผู้ใหญ่บ้านและที่ปรึกษาบันทึกไว้ขณะไม่มีสัญญาณแล้ว",
    stages: ["ตรวจรายชื่อผู้เข้าร่วม", "ตรวจรหัสตำบล", "ส่งให้จังหวัด"],
    stage: 2,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { ...Stages, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Sent", unit: "records", stages: ["Read", "Check", "Save"], stage: 1 },
  globals: { locale: "en" },
};
