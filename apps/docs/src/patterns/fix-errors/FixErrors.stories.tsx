import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { FixErrors } from "./FixErrors";

const meta = {
  title: "Patterns/Fix errors แก้ข้อผิดพลาด",
  id: "patterns-fix-errors",
  component: FixErrors,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof FixErrors>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** What is wrong, all at once, at the top and at each field. */
export const Told: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole("button", { name: "จองสถานที่" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("region", { name: "มี 3 ข้อที่ต้องแก้ไข" })).toHaveFocus();
    await expect(canvas.getByLabelText("วันที่จัด (จำเป็น)")).toHaveAccessibleDescription(/กรอกวันที่จัด/);
  },
};

/** From the summary to the field, put right, and sent: never leaving the keyboard. */
export const PutRight: Story = {
  play: async ({ canvas }) => {
    const send = canvas.getByRole("button", { name: "จองสถานที่" });
    send.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByLabelText("วันที่จัด (จำเป็น)")).toHaveFocus();
    await userEvent.keyboard("6 ก.พ. 67{Tab}");
    canvas.getByRole("radio", { name: "ศาลาประชาคม" }).focus();
    await userEvent.keyboard(" ");
    const families = canvas.getByRole("textbox", { name: "ครอบครัวที่เชิญ" });
    await userEvent.clear(families);
    await userEvent.keyboard("120{Tab}");
    send.focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText(/จองแล้ว/)).toBeVisible();
    await expect(canvas.queryByText(/ข้อที่ต้องแก้ไข/)).toBeNull();
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
