import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ReportPages } from "./examples/ReportPages.js";
import code from "./examples/ReportPages.tsx?raw";
import { guide } from "./guide.js";
import { Pagination } from "./Pagination.js";

const meta = {
  title: "Components/Find the way นำทาง/Pagination แบ่งหน้า",
  id: "pagination",
  component: Pagination,
  parameters: { guide },
  args: { pageCount: 14, defaultPage: 2, onPageChange: fn() },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    canvas.getByRole("button", { name: "ถัดไป" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByText("หน้า 3 จาก 14")).toBeVisible();
    await expect(args.onPageChange).toHaveBeenCalledWith(3);
  },
};

export const InUse: Story = {
  render: () => <ReportPages />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "ถัดไป" })).toHaveAttribute("href", "#reports-3");
  },
};

export const Jump: Story = {
  args: { jump: true },
  play: async ({ canvas, args }) => {
    const box = canvas.getByRole("textbox", { name: "ไปหน้าที่" });
    await userEvent.type(box, "๙๙{Enter}");
    await expect(box).toHaveAccessibleDescription("ใส่เลขหน้า 1 ถึง 14");
    await userEvent.clear(box);
    await userEvent.type(box, "๑๒{Enter}");
    await expect(args.onPageChange).toHaveBeenLastCalledWith(12);
  },
};

export const FirstPage: Story = { args: { defaultPage: 1 } };

export const LastPage: Story = { args: { defaultPage: 14 } };

export const FewPages: Story = { args: { pageCount: 3 } };

export const ThaiDigits: Story = { args: { defaultPage: 7 }, globals: { digits: "thai" } };

export const LongThai: Story = { args: { defaultPage: 7, jump: true }, globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { args: { defaultPage: 7 }, globals: { theme: "dark" } };

export const English: Story = { args: { jump: true }, globals: { locale: "en" } };
