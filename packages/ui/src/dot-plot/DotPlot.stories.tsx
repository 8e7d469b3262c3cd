import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DotPlot } from "./DotPlot.js";
import { BaselineAndNow } from "./examples/BaselineAndNow.js";
import code from "./examples/BaselineAndNow.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Dot plot แผนภูมิจุด",
  id: "dot-plot",
  component: DotPlot,
  parameters: { guide },
  args: {
    caption: "ครอบครัวที่มีสัมพันธภาพดี",
    unit: "ร้อยละ",
    categories: ["ตำบลแม่กา", "ตำบลแม่ใส", "ตำบลบ้านตุ่น"],
    series: [
      { key: "baseline", name: "ปีฐาน 2562", values: [58, 61, 70] },
      { key: "now", name: "ปี 2566", values: [72, 79, null] },
    ],
  },
} satisfies Meta<typeof DotPlot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("ปีฐาน 2562 ร้อยละ 58, ปี 2566 ร้อยละ 72")).toBeInTheDocument();
    await expect(canvasElement.querySelectorAll(".saan-dot-plot-dot")).toHaveLength(5);
  },
};

export const InUse: Story = {
  render: () => <BaselineAndNow />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Empty: Story = { args: { categories: [], series: [] } };

export const LongThai: Story = {
  args: {
    categories: ["องค์การบริหารส่วนตำบลที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอชื่อ", "ตำบลแม่ใส", "ตำบลบ้านตุ่น"],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Families who get on well",
    unit: "per cent",
    categories: ["Mae Ka", "Mae Sai"],
    series: [
      { key: "baseline", name: "Baseline", values: [58, 61] },
      { key: "now", name: "Now", values: [72, 79] },
    ],
  },
  globals: { locale: "en" },
};
