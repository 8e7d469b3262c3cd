import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ForumFigures } from "./examples/ForumFigures.js";
import code from "./examples/ForumFigures.tsx?raw";
import { guide } from "./guide.js";
import { KeyFigure } from "./KeyFigure.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Key figure ตัวเลขสำคัญ",
  id: "key-figure",
  component: KeyFigure,
  parameters: { guide },
  args: {
    label: "ครอบครัวที่ร่วมเวทีเรียนรู้",
    value: 72,
    unit: "ครอบครัว",
    period: "ปี 2566",
    baseline: { value: 58, period: "ปี 2562" },
    target: { value: 90, period: "ปี 2567" },
    better: "higher",
  },
} satisfies Meta<typeof KeyFigure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("เพิ่มขึ้น 14 จาก 58 (ปี 2562) ดีขึ้น")).toBeVisible();
    await expect(canvas.getByText(/^เป้าหมาย 90/).parentElement).toHaveTextContent(
      "เป้าหมาย 90 ครอบครัว (ปี 2567) · ยังขาดอีก 18",
    );
    await expect(canvasElement.querySelector("[data-news=better]")).toBeVisible();
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <ForumFigures />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Reached: Story = { args: { value: 96 } };

/** Fewer is better, and more came. */
export const Worse: Story = {
  args: {
    label: "เด็กจมน้ำ",
    unit: "คน",
    value: 14,
    better: "lower",
    baseline: undefined,
    previous: { value: 9, period: "ปี 2565" },
    target: { value: 5 },
  },
};

export const ValueOnly: Story = { args: { baseline: undefined, target: undefined, better: undefined } };

export const NoData: Story = { args: { value: null, note: "ยังไม่ได้สำรวจ" } };

export const LongThai: Story = {
  args: {
    label: "ครอบครัวที่ผู้ใหญ่บ้านและที่ปรึกษาชวนมาร่วมเวทีเรียนรู้เรื่องสัมพันธภาพในครอบครัวอย่างน้อยปีละสองครั้ง",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    label: "Families at learning forums",
    unit: "families",
    period: "2023",
    baseline: { value: 58, period: "2019" },
    target: { value: 90, period: "2024" },
  },
  globals: { locale: "en" },
};
