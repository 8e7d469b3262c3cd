import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { Button } from "../button/Button.js";
import { RowActions } from "./examples/RowActions.js";
import code from "./examples/RowActions.tsx?raw";
import { guide } from "./guide.js";
import { Tooltip } from "./Tooltip.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Tooltip คำเสริม",
  id: "tooltip",
  component: Tooltip,
  parameters: { guide },
  args: { content: "พิมพ์ลงกระดาษ A4 ได้ 2 หน้า", children: <Button>พิมพ์ข้อตกลง</Button>, delay: 20 },
} satisfies Meta<typeof Tooltip>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On focus at once, on hover after a rest; stays while the pointer is on it; Esc hides it (WCAG 1.4.13). */
export const Default: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button");
    await expect(button).toHaveAccessibleDescription("พิมพ์ลงกระดาษ A4 ได้ 2 หน้า");
    const tip = canvas.getByRole("tooltip", { hidden: true });
    await expect(tip).not.toBeVisible();
    await userEvent.tab();
    await waitFor(() => expect(tip).toBeVisible());
    await userEvent.keyboard("{Escape}");
    await expect(tip).not.toBeVisible();
    await expect(button).toHaveFocus();
    await userEvent.hover(button);
    await waitFor(() => expect(tip).toBeVisible());
    await userEvent.hover(tip);
    await new Promise((resolve) => setTimeout(resolve, 350));
    await expect(tip).toBeVisible();
    await userEvent.unhover(tip);
    await waitFor(() => expect(tip).not.toBeVisible());
    await userEvent.hover(button);
    await waitFor(() => expect(tip).toBeVisible());
  },
};

export const InUse: Story = {
  render: () => <RowActions />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole("tooltip")).toBeVisible());
  },
};

const show: Story["play"] = async ({ canvas }) => {
  await userEvent.tab();
  await waitFor(() => expect(canvas.getByRole("tooltip")).toBeVisible());
};

export const Below: Story = { args: { side: "below" }, play: show };

export const LongThai: Story = {
  args: { content: "ที่ปรึกษาและผู้ใหญ่บ้านต้องลงชื่อในใบลงทะเบียนก่อน จึงจะนับเป็นผู้เข้าร่วมในรายงานฉบับนี้ได้" },
  globals: { viewport: { value: "narrow" } },
  play: show,
};

export const Dark: Story = { globals: { theme: "dark" }, play: show };

export const English: Story = {
  args: { content: "Two pages of A4", children: <Button>Print</Button> },
  globals: { locale: "en" },
  play: show,
};
