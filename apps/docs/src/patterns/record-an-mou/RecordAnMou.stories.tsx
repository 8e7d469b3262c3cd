import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { RecordAnMou } from "./RecordAnMou";

const meta = {
  title: "Patterns/Record an MOU บันทึกข้อตกลง",
  id: "patterns-record-an-mou",
  component: RecordAnMou,
  parameters: { controls: { disable: true } },
  args: { now: () => "2026-11-22T03:30:00Z" },
} satisfies Meta<typeof RecordAnMou>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Sent too early: the summary takes the focus, and each of its links leads to the field. */
export const SentTooEarly: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "บันทึกข้อตกลง" }));
    await expect(canvas.getByRole("region", { name: "มี 4 ข้อที่ต้องแก้ไข" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByLabelText("ชื่อข้อตกลง (จำเป็น)")).toHaveFocus();
  },
};

/** By keyboard alone, from an empty page to a saved memorandum. */
export const Recorded: Story = {
  play: async ({ canvas }) => {
    canvas.getByLabelText("ชื่อข้อตกลง (จำเป็น)").focus();
    await userEvent.keyboard("บันทึกข้อตกลงขับเคลื่อนตำบลต้นแบบ");
    await userEvent.tab();
    await userEvent.keyboard("19 ก.ค. 62");
    await userEvent.tab();
    const area = canvas.getByRole("combobox", { name: "ตำบล (จำเป็น)" });
    area.focus();
    await userEvent.keyboard("แม่กา");
    await canvas.findByRole("option", { name: /แม่กา/ }, { timeout: 5000 });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const partner = canvas.getByRole("combobox", { name: "คู่ความร่วมมือ (จำเป็น)" });
    partner.focus();
    await userEvent.keyboard("พมจ");
    await canvas.findByRole("option", { name: /พะเยา/ });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    canvas.getByRole("button", { name: "บันทึกข้อตกลง" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("บันทึกแล้วเมื่อ 10.30 น.")).toBeVisible();
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
