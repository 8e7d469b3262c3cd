import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent } from "storybook/test";
import { ThemePlayground } from "./ThemePlayground";

const meta = {
  title: "Theme playground ลองสีของหน่วยงาน",
  id: "theme-playground",
  component: ThemePlayground,
  tags: ["!dev", "!autodocs"],
  parameters: { controls: { disable: true }, dataIn: ["code", "pre"] },
} satisfies Meta<typeof ThemePlayground>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A colour that cannot be read is told at once, with how many pairs it spoils, and a ready look puts it right. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/ผ่านทั้ง/)).toBeVisible();
    fireEvent.change(canvas.getByLabelText(/ปุ่มหลักและลิงก์/), { target: { value: "#a9b6c9" } });
    await expect(await canvas.findByText(/ไม่ผ่าน \d+ จาก/)).toBeVisible();
    canvas.getByRole("button", { name: "กรมสีหยก" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText(/ผ่านทั้ง/)).toBeVisible();
    await expect(canvas.getByText(/--saan-brand: #0b6b50;/)).toBeVisible();
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
