import type { Meta, StoryObj } from "@storybook/react-vite";
import { Plus } from "lucide-react";
import { expect, fn, userEvent } from "storybook/test";
import { Button } from "./Button.js";

const meta = {
  title: "Components/Button",
  component: Button,
  args: { children: "บันทึกข้อตกลง", onClick: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = {
  args: { variant: "primary" },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "บันทึกข้อตกลง" }));
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
};

export const Secondary: Story = {};

export const Quiet: Story = { args: { variant: "quiet", children: "ยกเลิก" } };

export const Danger: Story = { args: { variant: "danger", children: "ลบคู่ความร่วมมือนี้" } };

export const WithIcon: Story = { args: { icon: <Plus />, children: "เพิ่มคู่ความร่วมมือ" } };

export const Busy: Story = {
  args: { variant: "primary", busy: true, children: "กำลังบันทึก" },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongThai: Story = {
  args: { children: "ส่งรายงานผลการดำเนินงานให้สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", variant: "primary" },
  globals: { viewport: { value: "phone" } },
};
