import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent } from "storybook/test";
import { ChildDevelopment } from "./examples/ChildDevelopment.js";
import code from "./examples/ChildDevelopment.tsx?raw";
import { guide } from "./guide.js";
import { LineChart } from "./LineChart.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Line chart แผนภูมิเส้น",
  id: "line-chart",
  component: LineChart,
  parameters: { guide },
  args: {
    caption: "เด็กปฐมวัยที่มีพัฒนาการสมวัย",
    unit: "ร้อยละ",
    categories: ["2019", "2020", "2021", "2022", "2023"],
    series: [
      { key: "mae-ka", name: "ตำบลแม่กา", values: [62, 71, null, 80, 86] },
      { key: "mae-sai", name: "ตำบลแม่ใส", values: [58, 60, 66, 74, 79] },
    ],
  },
} satisfies Meta<typeof LineChart>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const slider = canvas.getByRole("slider");
    await userEvent.tab();
    await expect(slider).toHaveFocus();
    await expect(slider).toHaveAttribute("aria-valuetext", "2566: ตำบลแม่กา ร้อยละ 86, ตำบลแม่ใส ร้อยละ 79");
    // Simulated keys do not move a range input, as those of a person do.
    fireEvent.change(slider, { target: { value: "2" } });
    await expect(slider).toHaveAttribute("aria-valuetext", "2564: ตำบลแม่กา ไม่มีข้อมูล, ตำบลแม่ใส ร้อยละ 66");
    await expect(canvasElement.querySelectorAll(".saan-line-chart-line")).toHaveLength(2);
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <ChildDevelopment />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const OneLine: Story = {
  args: { series: [{ key: "mae-sai", name: "ตำบลแม่ใส", values: [58, 60, 66, 74, 79] }] },
};

export const Months: Story = {
  args: {
    categories: ["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08"],
    series: [{ key: "visits", name: "เยี่ยมบ้าน", values: [12, 15, 9, 20, 26, 24, 31, 30] }],
    unit: "ครั้ง",
    caption: "การเยี่ยมบ้าน",
  },
};

export const OnePoint: Story = {
  args: { categories: ["2023"], series: [{ key: "a", name: "ตำบลแม่กา", values: [86] }] },
};

export const Empty: Story = { args: { categories: [], series: [] } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Children who develop as they should",
    unit: "per cent",
    series: [{ key: "mae-ka", name: "Mae Ka", values: [62, 71, null, 80, 86] }],
  },
  globals: { locale: "en" },
};
