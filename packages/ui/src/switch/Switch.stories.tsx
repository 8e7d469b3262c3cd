import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ReportReminders } from "./examples/ReportReminders.js";
import code from "./examples/ReportReminders.tsx?raw";
import { guide } from "./guide.js";
import { Switch } from "./Switch.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Switch สวิตช์เปิดปิด",
  id: "switch",
  component: Switch,
  parameters: { guide },
  args: { label: "ใช้งานเมื่อไม่มีอินเทอร์เน็ต", onCheckedChange: fn() },
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText("ปิด")).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect(canvas.getByRole("switch", { name: "ใช้งานเมื่อไม่มีอินเทอร์เน็ต" })).toBeChecked();
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
    await expect(canvas.getByText("เปิด")).toBeVisible();
    await expect(canvas.getByText("ปิด")).not.toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <ReportReminders />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("เตือนเมื่อใกล้ถึงวันส่งรายงาน"));
    await expect(canvas.getByRole("switch")).toBeChecked();
  },
};

/** What could not be saved goes back to where it was, with a word. */
export const NotSaved: Story = {
  render: () => <ReportReminders save={() => Promise.reject(new Error("offline"))} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("switch"));
    await expect(await canvas.findByText(/บันทึกการตั้งค่าไม่สำเร็จ/)).toBeVisible();
    await expect(canvas.getByRole("switch")).not.toBeChecked();
  },
};

export const Filled: Story = { args: { defaultChecked: true, hint: "เก็บแบบร่างไว้ในเครื่องนี้" } };

export const OwnWords: Story = {
  args: { label: "สถานะของศูนย์พัฒนาครอบครัว", onLabel: "เปิดรับสมัคร", offLabel: "ปิดรับสมัคร", defaultChecked: true },
};

export const WithError: Story = { args: { error: "เปิดไม่สำเร็จ พื้นที่ในเครื่องไม่พอ ลบไฟล์ที่ไม่ใช้แล้วลองใหม่" } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultChecked: true },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText("ใช้งานเมื่อไม่มีอินเทอร์เน็ต"));
    await expect(canvas.getByRole("switch")).toBeChecked();
    await expect(args.onCheckedChange).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { args: { disabled: true, defaultChecked: true, hint: "เครื่องนี้ไม่รองรับ" } };

export const LongThai: Story = {
  args: {
    label: "แสดงจำนวนครอบครัวที่น้อยกว่า 5 เป็นช่วง เพื่อไม่ให้รู้ว่าเป็นครอบครัวใดในหมู่บ้าน",
    hint: "ผู้ดูแลข้อมูลส่วนบุคคลของหน่วยงานแนะนำให้เปิดไว้เสมอเมื่อพิมพ์รายงานหรือนำขึ้นที่ประชุม",
    defaultChecked: true,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultChecked: true }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Work without a network" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Off")).toBeVisible();
  },
};
