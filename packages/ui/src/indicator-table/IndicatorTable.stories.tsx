import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { WarmFamilyIndicators } from "./examples/WarmFamilyIndicators.js";
import code from "./examples/WarmFamilyIndicators.tsx?raw";
import { guide } from "./guide.js";
import { IndicatorTable } from "./IndicatorTable.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Indicator table ตารางตัวชี้วัด",
  id: "indicator-table",
  component: IndicatorTable,
  parameters: { guide },
  args: {
    caption: "ตัวชี้วัดครอบครัวอบอุ่น",
    rows: [
      {
        key: "relations",
        name: "สัมพันธภาพของคนในครอบครัว",
        href: "#relations",
        unit: "ร้อยละ",
        baseline: { value: 58, period: "2562" },
        target: { value: 80, period: "2567" },
        latest: { value: 72, period: "2566" },
        history: [58, 61, 72],
      },
    ],
  },
} satisfies Meta<typeof IndicatorTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("table", { name: "ตัวชี้วัดครอบครัวอบอุ่น" })).toBeVisible();
    await expect(canvas.getByText("ยังขาดอีก 8")).toBeVisible();
    await expect(canvasElement.querySelectorAll("tbody tr")).toHaveLength(1);
  },
};

export const InUse: Story = {
  render: () => <WarmFamilyIndicators />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** On a phone too the sentence has the whole line. */
export const Empty: Story = {
  args: { rows: [] },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    const cell = canvas.getByText("ยังไม่มีตัวชี้วัด");
    await expect(getComputedStyle(cell).display).toBe("block");
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Warm family indicators",
    rows: [
      {
        key: "relations",
        name: "Relations in the family",
        unit: "per cent",
        target: { value: 80, period: "2024" },
        latest: { value: 82, period: "2023" },
      },
    ],
  },
  globals: { locale: "en" },
};
