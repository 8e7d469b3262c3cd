import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { CitizenIdField } from "./CitizenIdField.js";
import { WelfareApplicant } from "./examples/WelfareApplicant.js";
import code from "./examples/WelfareApplicant.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/People and places คน หน่วยงาน และพื้นที่/Citizen ID field ช่องเลขประจำตัวประชาชน",
  id: "citizen-id-field",
  component: CitizenIdField,
  parameters: { guide },
  args: { label: "เลขประจำตัวประชาชน", name: "number", onValueChange: fn() },
} satisfies Meta<typeof CitizenIdField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("เลขประจำตัวประชาชน");
    await userEvent.type(input, "1234567890121");
    await expect(input).toHaveValue("1-2345-67890-12-1");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("1234567890121");
    await userEvent.tab();
    await userEvent.tab();
    await expect(input).toHaveValue("x-xxxx-xxxxx-12-1");
    await userEvent.click(canvas.getByRole("button", { name: "แสดงเลข" }));
    await expect(input).toHaveValue("1-2345-67890-12-1");
  },
};

export const InUse: Story = {
  render: () => <WelfareApplicant />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = {
  args: { defaultValue: "1234567890121", privacyNote: "ใช้ตรวจสิทธิสวัสดิการเท่านั้น เก็บไว้ 1 ปีแล้วลบ" },
};

export const WrongDigit: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.click(input);
    await userEvent.paste("1234567890129");
    await userEvent.tab();
    await userEvent.tab();
    await waitFor(() => expect(input).toHaveAccessibleDescription(/มีตัวเลขผิดอย่างน้อยหนึ่งตัว/));
  },
};

export const WithError: Story = {
  args: { text: "1-2345-67890-12-9", error: "มีตัวเลขผิดอย่างน้อยหนึ่งตัว ตรวจกับบัตรหรือเอกสารทีละตัว", required: true },
};

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "1234567890121" } };

export const LongThai: Story = {
  args: {
    label: "เลขประจำตัวประชาชนของผู้ขอรับเงินสงเคราะห์ครอบครัวตามบัตรที่ยังไม่หมดอายุ",
    hint: "พิมพ์ตัวเลข 13 หลัก ไม่ต้องใส่ขีด",
    defaultValue: "1234567890121",
    privacyNote: "เห็นได้เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมาย และลบเมื่อสิ้นสุดโครงการ",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Citizen ID", defaultValue: "1234567890121" },
  globals: { locale: "en" },
};
