import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inGround } from "../inGround";
import { reads } from "../reads";
import { AnythingDesk } from "./AnythingDesk";

const meta = {
  title: "Ground/Reading desk",
  component: AnythingDesk,
  decorators: [inGround],
} satisfies Meta<typeof AnythingDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = { args: { text: "16 มี.ค.63" } };

/** What was typed, and why it is nothing else. */
export const Typed: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "2.5 ล้านบาท");
    await expect(canvas.getByRole("heading", { name: reads("2,500,000.00 บาท") })).toBeVisible();
    await userEvent.click(canvas.getByText(/ดูเหตุที่ไม่อ่านเป็นอย่างอื่น/));
    await expect(canvas.getByText("ไม่ใช่ตัวเลขล้วน พิมพ์เช่น 1,234.50 หรือ ๑,๒๓๔")).toBeVisible();
  },
};

/** A citizen's number is read, masked, and repeated nowhere. */
export const CitizenNumber: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(canvas.getByRole("textbox"), "1-2345-67890-12-1");
    await expect(canvas.getByRole("heading", { name: reads("x-xxxx-xxxxx-12-1") })).toBeVisible();
    await expect(canvas.getByText(/อาจเป็นเลขประจำตัวประชาชน/)).toBeVisible();
    for (const part of canvasElement.querySelectorAll("section, details, .saan-notice")) {
      await expect(part.textContent).not.toMatch(/[0-9๐-๙]{4}/);
    }
  },
};

export const WrongCheckDigit: Story = {
  args: { text: "0105500000015" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/เลขหลักสุดท้ายไม่ตรงกับหลักอื่น/)).toBeVisible();
  },
};

export const Telephone: Story = {
  args: { text: "โทร. 0-2123-4567-9 ต่อ 12" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("+6621234567")).toBeVisible();
    await expect(canvas.getByText("02 123 4569")).toBeVisible();
  },
};

export const PersonsName: Story = {
  args: { text: "ผศ.ดร.สมหญิง ใจดี" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ผู้ช่วยศาสตราจารย์ ดอกเตอร์สมหญิง ใจดี")).toBeVisible();
  },
};

export const Place: Story = {
  args: { text: "ต.แม่กา อ.เมือง จ.พะเยา" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("560110", { selector: "code" }, { timeout: 5000 })).toBeVisible();
  },
};

export const Unreadable: Story = {
  args: { text: "31/02/2563" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ไม่มีวันที่นี้ในเดือนที่พิมพ์ ตรวจวันที่อีกครั้ง")).toBeVisible();
  },
};

export const OnAPhone: Story = { args: { text: "รวมกว่า ๗๐ คน" }, globals: { viewport: { value: "phone" } } };

export const English: Story = { args: { text: "19/07/2562" }, globals: { locale: "en" } };
