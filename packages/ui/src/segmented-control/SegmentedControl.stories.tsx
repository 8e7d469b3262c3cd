import type { Meta, StoryObj } from "@storybook/react-vite";
import { CalendarDays, List } from "lucide-react";
import { expect, fn, userEvent } from "storybook/test";
import { ReportPeriod } from "./examples/ReportPeriod.js";
import code from "./examples/ReportPeriod.tsx?raw";
import { guide } from "./guide.js";
import { SegmentedControl } from "./SegmentedControl.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Segmented control แถบเลือกมุมมอง",
  id: "segmented-control",
  component: SegmentedControl,
  parameters: { guide },
  args: {
    label: "ช่วงเวลาของรายงาน",
    onValueChange: fn(),
    options: [
      { value: "month", label: "รายเดือน" },
      { value: "quarter", label: "รายไตรมาส" },
      { value: "year", label: "รายปี" },
    ],
  },
} satisfies Meta<typeof SegmentedControl>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: "รายเดือน" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("radio", { name: "รายไตรมาส" })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith("quarter");
  },
};

export const InUse: Story = {
  render: () => <ReportPeriod />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("รายปี"));
    await expect(canvas.getByText(/403 ครัวเรือน/)).toBeVisible();
  },
};

export const Filled: Story = { args: { defaultValue: "year" } };

export const WithIcons: Story = {
  args: {
    label: "แสดงกิจกรรมเป็น",
    options: [
      { value: "list", label: "รายการ", icon: <List /> },
      { value: "calendar", label: "ปฏิทิน", icon: <CalendarDays /> },
    ],
  },
};

export const WithError: Story = { args: { error: "โหลดรายงานรายเดือนไม่สำเร็จ ลองเลือกใหม่อีกครั้ง" } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: "quarter" },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText("รายปี"));
    await expect(canvas.getByRole("radio", { name: "รายไตรมาส" })).toBeChecked();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: "quarter" } };

export const LongThai: Story = {
  args: {
    label: "มุมมองของผลการดำเนินงานสุขภาวะเด็ก เยาวชน และครอบครัว",
    options: [
      { value: "area", label: "แยกตามตำบลที่ร่วมโครงการ" },
      { value: "group", label: "แยกตามกลุ่มเป้าหมายของกิจกรรม" },
      { value: "step", label: "แยกตามขั้นของการทำงาน" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "Period of the report",
    options: [
      { value: "month", label: "Monthly" },
      { value: "year", label: "Yearly" },
    ],
  },
  globals: { locale: "en" },
};
