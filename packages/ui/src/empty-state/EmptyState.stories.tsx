import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { Button } from "../button/Button.js";
import { EmptyState } from "./EmptyState.js";
import { NoAgreements } from "./examples/NoAgreements.js";
import code from "./examples/NoAgreements.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Empty state เมื่อไม่มีอะไรให้แสดง",
  id: "empty-state",
  component: EmptyState,
  parameters: { guide },
  args: {
    title: "ยังไม่มีกิจกรรมของเดือนนี้",
    headingLevel: 2,
    action: <Button variant="primary">เพิ่มกิจกรรม</Button>,
  },
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 2, name: "ยังไม่มีกิจกรรมของเดือนนี้" })).toBeVisible();
    await expect(canvasElement.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <NoAgreements />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ล้างคำค้น" }));
    await expect(canvas.getByRole("link", { name: "เพิ่มข้อตกลงแรก" })).toBeVisible();
  },
};

export const NoResult: Story = { args: { kind: "noResult", title: undefined, action: <Button>ล้างตัวกรอง</Button> } };

export const NoPermission: Story = {
  args: {
    kind: "noPermission",
    title: undefined,
    children: <p>ผู้ดูแลระบบของหน่วยงานเปิดสิทธิ์ให้ได้</p>,
    action: <Button>ขอสิทธิ์</Button>,
  },
};

export const Offline: Story = {
  args: {
    kind: "offline",
    title: undefined,
    children: <p>สิ่งที่กรอกไว้ยังอยู่ในเครื่องนี้ครบ</p>,
    action: <Button>ลองอีกครั้ง</Button>,
  },
};

export const Failed: Story = { args: { kind: "failed", title: undefined, action: <Button>โหลดอีกครั้ง</Button> } };

export const LongThai: Story = {
  args: {
    title: "ยังไม่มีบันทึกการประชุมที่ผู้ใหญ่บ้านและที่ปรึกษาของศูนย์พัฒนาครอบครัวในชุมชนร่วมกันจัดในปีงบประมาณนี้",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { ...Offline, globals: { theme: "dark" } };

export const English: Story = {
  args: { kind: "failed", title: undefined, action: <Button>Load again</Button> },
  globals: { locale: "en" },
};
