import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { BarChart } from "./BarChart.js";
import { FamiliesByArea } from "./examples/FamiliesByArea.js";
import code from "./examples/FamiliesByArea.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Bar chart แผนภูมิแท่ง",
  id: "bar-chart",
  component: BarChart,
  parameters: { guide },
  args: {
    caption: "ครอบครัวที่ร่วมเวที",
    unit: "ครอบครัว",
    categories: ["ตำบลแม่กา", "ตำบลแม่ใส"],
    series: [{ key: "families", name: "ครอบครัว", values: [96, 72] }],
  },
} satisfies Meta<typeof BarChart>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("list", { name: /ต่ำสุด 72 ครอบครัว สูงสุด 96 ครอบครัว/ })).toBeVisible();
    const table = canvasElement.querySelector("details");
    await userEvent.tab();
    await expect(table?.querySelector("summary")).toHaveFocus();
    // A simulated Enter does not open it, as that of a person does.
    await userEvent.click(table?.querySelector("summary") as HTMLElement);
    await expect(table).toHaveAttribute("open");
    await expect(canvas.getByRole("rowheader", { name: "ตำบลแม่กา" })).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <FamiliesByArea />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const TwoSeries: Story = {
  args: {
    categories: ["ตำบลแม่กา", "ตำบลแม่ใส", "ตำบลบ้านตุ่น"],
    series: [
      { key: "2019", name: "ปี 2562", values: [58, 60, 0] },
      { key: "2023", name: "ปี 2566", values: [96, 72, 42] },
    ],
  },
};

export const BelowZero: Story = {
  args: {
    caption: "จำนวนครอบครัวที่เปลี่ยนไปจากปีก่อน",
    categories: ["ตำบลแม่กา", "ตำบลแม่ใส"],
    series: [{ key: "change", name: "เปลี่ยนไป", values: [-12, 30] }],
  },
};

export const Empty: Story = { args: { categories: [], series: [] } };

export const LongThai: Story = {
  args: {
    categories: ["องค์การบริหารส่วนตำบลที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอชื่อ", "ตำบลแม่ใส"],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Families at the forum",
    unit: "families",
    categories: ["Mae Ka", "Mae Sai"],
    series: [{ key: "families", name: "Families", values: [96, 72] }],
  },
  globals: { locale: "en" },
};
