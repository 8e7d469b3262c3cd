import type { Meta, StoryObj } from "@storybook/react-vite";
import { Rewrites } from "./Rewrites";
import { rewrites } from "./rewritten";

const meta = {
  title: "Content guide คู่มือการเขียน",
  id: "content-guide",
  component: Rewrites,
  tags: ["!dev", "!autodocs"],
  parameters: { controls: { disable: true }, latin: ["dd/mm/yyyy", "Error", "kB"] },
  args: { caption: "ข้อผิดพลาด", rows: rewrites.errors },
} satisfies Meta<typeof Rewrites>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
