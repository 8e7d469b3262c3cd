import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import { RemoveActivity } from "./examples/RemoveActivity.js";
import code from "./examples/RemoveActivity.tsx?raw";
import { guide } from "./guide.js";
import { AlertDialogContent, type AlertDialogContentProps, AlertDialogRoot, AlertDialogTrigger } from "./index.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Alert dialog ถามก่อนทำ",
  id: "alert-dialog",
  component: AlertDialogContent,
  parameters: { guide },
  args: {
    title: "ส่งรายงานไตรมาสที่ 2 หรือไม่",
    description: "ส่งแล้วแก้ไขไม่ได้ จนกว่าสำนักงานจังหวัดจะส่งกลับมา",
    confirm: "ส่งรายงาน",
    onConfirm: fn(),
  },
  render: (args: AlertDialogContentProps) => (
    <AlertDialogRoot>
      <AlertDialogTrigger>
        <Button>{args.confirm}</Button>
      </AlertDialogTrigger>
      <AlertDialogContent {...args} />
    </AlertDialogRoot>
  ),
} satisfies Meta<typeof AlertDialogContent>;

export default meta;
type Story = StoryObj<typeof meta>;

const ask = async (name: string) => {
  await userEvent.click(screen.getByRole("button", { name }));
  return within(await screen.findByRole("alertdialog"));
};
const answered = () => waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());

/** The focus begins at the safe answer; Esc goes back; going ahead calls once. */
export const Default: Story = {
  play: async ({ args }) => {
    const opener = screen.getByRole("button", { name: "ส่งรายงาน" });
    let question = await ask("ส่งรายงาน");
    await waitFor(() => expect(question.getByRole("button", { name: "ยกเลิก" })).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    await answered();
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await waitFor(() => expect(opener).toHaveFocus());
    question = await ask("ส่งรายงาน");
    await userEvent.click(question.getByRole("button", { name: "ส่งรายงาน" }));
    await answered();
    await expect(args.onConfirm).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

export const InUse: Story = {
  render: () => <RemoveActivity />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async () => {
    let question = await ask("ลบกิจกรรมนี้");
    await userEvent.click(question.getByRole("button", { name: "เก็บไว้" }));
    await answered();
    question = await ask("ลบกิจกรรมนี้");
    await userEvent.click(question.getByRole("button", { name: "ลบกิจกรรม" }));
    await waitFor(() => expect(screen.getByText("ลบกิจกรรมแล้ว")).toBeVisible());
  },
};

/** A promise keeps the question open, and its button busy, until it is kept. */
export const Busy: Story = {
  args: { onConfirm: fn(() => new Promise((resolve) => setTimeout(resolve, 300))) },
  play: async () => {
    const question = await ask("ส่งรายงาน");
    const send = question.getByRole("button", { name: "ส่งรายงาน" });
    await userEvent.click(send);
    await expect(send).toHaveAttribute("aria-disabled", "true");
    await answered();
  },
};

const show: Story["play"] = async ({ args }) => {
  await ask(String(args.confirm));
};

export const Danger: Story = {
  args: {
    variant: "danger",
    title: "ลบคู่ความร่วมมือนี้หรือไม่",
    description: "ข้อตกลงที่ลงนามแล้วยังอยู่ครบ",
    confirm: "ลบคู่ความร่วมมือ",
    cancel: "เก็บไว้",
  },
  play: show,
};

export const LongThai: Story = {
  args: {
    title: "ยกเลิกบันทึกข้อตกลงความร่วมมือที่ผู้ใหญ่บ้านและที่ปรึกษาโครงการร่วมกันเสนอไว้หรือไม่",
    description: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดจะได้รับแจ้งว่ายกเลิก และต้องเริ่มเสนอใหม่ตั้งแต่ต้น",
    confirm: "ยกเลิกบันทึกข้อตกลง",
    cancel: "กลับไปอ่านต่อ",
  },
  globals: { viewport: { value: "narrow" } },
  play: show,
};

export const Dark: Story = { ...Danger, globals: { theme: "dark" } };

export const English: Story = {
  args: { title: "Send the report?", description: "It cannot be changed afterwards.", confirm: "Send the report" },
  globals: { locale: "en" },
  play: show,
};
