import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { ReportAnIndicator } from "./ReportAnIndicator";

const meta = {
  title: "Patterns/Report an indicator รายงานตัวชี้วัด",
  id: "patterns-report-an-indicator",
  component: ReportAnIndicator,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ReportAnIndicator>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The value is in: what it means stands beside it. */
export const Measured: Story = { args: { measured: 72 } };

/** A value below last year's is asked about, and may be sent all the same. */
export const BelowLastYear: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole("textbox", { name: "ครอบครัวที่มีสัมพันธภาพดี" }).focus();
    await userEvent.keyboard("๖๑.๕{Tab}");
    await expect(await canvas.findByText("ลดลงจากปีก่อน")).toBeVisible();
    canvas.getByRole("button", { name: "บันทึกรายงาน" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("บันทึกแล้ว")).toBeVisible();
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { args: { measured: 61.5 }, globals: { theme: "dark" } };
