import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TwoWays } from "./examples/TwoWays.js";
import code from "./examples/TwoWays.tsx?raw";
import { guide } from "./guide.js";
import { ProgressToTarget } from "./ProgressToTarget.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Progress to target ความก้าวหน้าสู่เป้าหมาย",
  id: "progress-to-target",
  component: ProgressToTarget,
  parameters: { guide },
  args: {
    label: "ครอบครัวที่ร่วมเวทีเรียนรู้",
    value: 72,
    unit: "ครอบครัว",
    baseline: { value: 58, period: "ปี 2562" },
    target: { value: 90, period: "ปี 2567" },
  },
} satisfies Meta<typeof ProgressToTarget>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("คืบหน้าแล้วร้อยละ 43")).toBeVisible();
    await expect(canvasElement.querySelector(".saan-progress-to-target-come")).toHaveAttribute("width", "43.75");
  },
};

export const InUse: Story = {
  render: () => <TwoWays />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Reached: Story = { args: { value: 90 } };

export const Beyond: Story = { args: { value: 120 } };

export const Behind: Story = { args: { value: 40 } };

export const WithoutBaseline: Story = { args: { baseline: undefined } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    label: "Families at learning forums",
    unit: "families",
    baseline: { value: 58, period: "2019" },
    target: { value: 90, period: "2024" },
  },
  globals: { locale: "en" },
};
