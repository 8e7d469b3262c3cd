import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { Button } from "../button/Button.js";
import { TextField } from "../text-field/TextField.js";
import { AgreementForm } from "./examples/AgreementForm.js";
import code from "./examples/AgreementForm.tsx?raw";
import { guide } from "./guide.js";
import { SubmitBar } from "./SubmitBar.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Submit bar แถบบันทึก",
  id: "submit-bar",
  component: SubmitBar,
  parameters: { guide },
  args: { state: "dirty", onSave: fn() },
} satisfies Meta<typeof SubmitBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("มีการแก้ไขที่ยังไม่บันทึก");
    canvas.getByRole("button", { name: "บันทึก" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSave).toHaveBeenCalledOnce();
  },
};

export const InUse: Story = {
  render: () => <AgreementForm />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "ร่วมกันดูแลครอบครัว");
    await expect(canvas.getByRole("status")).toHaveTextContent("มีการแก้ไขที่ยังไม่บันทึก");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึกข้อตกลง" }));
    await expect(canvas.getByRole("status")).toHaveTextContent(/บันทึกแล้วเมื่อ \d\d\.\d\d น\./);
  },
};

/** A field that takes the focus is scrolled clear of the bar. */
export const LongForm: Story = {
  render: (args) => (
    <form>
      {Array.from({ length: 20 }, (_, index) => `กิจกรรมที่ ${index + 1}`).map((label) => (
        <TextField key={label} label={label} />
      ))}
      <SubmitBar {...args} />
    </form>
  ),
  play: async ({ canvas }) => {
    const boxes = canvas.getAllByRole("textbox");
    const bar = canvas.getByRole("region", { name: "การบันทึก" });
    // The room is kept from the first frame on.
    await waitFor(() => expect(document.documentElement.style.scrollPaddingBlockEnd).not.toBe(""));
    for (const box of boxes.slice(0, 15)) {
      box.focus();
      await expect(box.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
    }
  },
};

export const Clean: Story = { args: { state: "clean" } };

export const Saving: Story = { args: { state: "saving" } };

export const Saved: Story = { args: { state: "saved", savedAt: "2024-01-05T06:00:00Z" } };

export const Failed: Story = { args: { state: "failed" } };

export const Offline: Story = { args: { state: "offline", actions: <Button>ดูร่าง</Button> } };

export const LongThai: Story = {
  args: {
    state: "failed",
    message: "บันทึกไม่สำเร็จ เพราะผู้ใหญ่บ้านหมู่ที่ 5 กำลังแก้ข้อตกลงฉบับนี้อยู่ รอสักครู่แล้วลองอีกครั้ง",
    actions: <Button>คัดลอกคำตอบทั้งหมด</Button>,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { state: "saved", savedAt: "2024-01-05T06:00:00Z", saveLabel: "Save the agreement" },
  globals: { locale: "en" },
};
