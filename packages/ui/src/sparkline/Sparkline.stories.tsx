import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { BesideAFigure } from "./examples/BesideAFigure.js";
import code from "./examples/BesideAFigure.tsx?raw";
import { guide } from "./guide.js";
import { Sparkline } from "./Sparkline.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Sparkline เส้นแนวโน้มย่อ",
  id: "sparkline",
  component: Sparkline,
  parameters: { guide },
  args: { label: "ครอบครัวที่ร่วมเวที", values: [42, 58, null, 80, 96] },
} satisfies Meta<typeof Sparkline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("img", { name: "ครอบครัวที่ร่วมเวที เพิ่มขึ้นจาก 42 เป็น 96" })).toBeVisible();
    await expect(canvasElement.querySelector("circle")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <BesideAFigure />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Falling: Story = { args: { label: "เด็กที่ออกกลางคัน", values: [30, 22, 25, 12] } };

export const Flat: Story = { args: { values: [5, 5, 5] } };

export const Empty: Story = { args: { values: [] } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: { label: "Families" },
  globals: { locale: "en" },
};
