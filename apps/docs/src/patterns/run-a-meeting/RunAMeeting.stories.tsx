import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { RunAMeeting } from "./RunAMeeting";

const meta = {
  title: "Patterns/Run a meeting จัดประชุม",
  id: "patterns-run-a-meeting",
  component: RunAMeeting,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof RunAMeeting>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Counting and writing down, by keyboard alone. */
export const Counted: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole("textbox", { name: "คณะทำงาน" }).focus();
    await userEvent.keyboard("12");
    canvas.getByRole("textbox", { name: "ผู้ปกครอง" }).focus();
    await userEvent.keyboard("๓๐{Tab}");
    await expect(await canvas.findByText("42 คน")).toBeVisible();
    canvas.getByRole("textbox", { name: "ที่ประชุมเห็นชอบให้" }).focus();
    await userEvent.keyboard("จัดเวทีผู้ใหญ่ฟัง เด็กพูด ภายในเดือนมีนาคม");
    await expect(canvas.getByText("มีการแก้ไขที่ยังไม่บันทึก")).toBeVisible();
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
