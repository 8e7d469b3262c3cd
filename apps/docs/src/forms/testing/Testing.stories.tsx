import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { fillAndSave } from "./fillAndSave";
import { VisitPage } from "./VisitPage";

const meta = {
  title: "Form guides คู่มือแบบฟอร์ม/Testing ทดสอบแบบฟอร์ม",
  id: "form-guides-testing",
  component: VisitPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof VisitPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A page filled in by a test, with answers that are the same each time. */
export const FilledIn: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(await fillAndSave(canvasElement, userEvent, 5)).toEqual([]);
    await expect(await canvas.findByText("บันทึกแล้ว 1 ฉบับ")).toBeVisible();
  },
};
