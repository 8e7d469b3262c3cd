import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { CoordinatorPhone } from "./examples/CoordinatorPhone.js";
import code from "./examples/CoordinatorPhone.tsx?raw";
import { guide } from "./guide.js";
import { PhoneField } from "./PhoneField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Phone field ช่องหมายเลขโทรศัพท์",
  id: "phone-field",
  component: PhoneField,
  parameters: { guide },
  args: { label: "โทรศัพท์ที่ติดต่อได้", name: "phone", onValueChange: fn() },
} satisfies Meta<typeof PhoneField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("โทรศัพท์ที่ติดต่อได้");
    await userEvent.type(input, "02-123-4567 ต่อ 12");
    await userEvent.tab();
    await waitFor(() => expect(input).toHaveValue("02 123 4567 ต่อ 12"));
    await expect(canvas.getByText("โทรศัพท์ประจำที่")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith("02 123 4567 ต่อ 12");
  },
};

export const InUse: Story = {
  render: () => <CoordinatorPhone />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "081 234 5678" } };

export const Unreadable: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "08123");
    await userEvent.tab();
    await waitFor(() => expect(input).toHaveAccessibleDescription(/ตัวเลขยังไม่ครบ/));
    await expect(input).toHaveValue("08123");
  },
};

export const WithError: Story = { args: { text: "81-234-5678", error: "ขาดเลข 0 ตัวหน้า พิมพ์ 0 นำหน้า", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "02 123 4567 ต่อ 12" } };

export const LongThai: Story = {
  args: {
    label: "หมายเลขโทรศัพท์ของหน่วยงานที่ประชาชนติดต่อได้ทั้งในและนอกเวลาราชการ",
    hint: "ถ้ามีเลขต่อ พิมพ์คำว่า ต่อ แล้วตามด้วยเลขนั้น",
    defaultValue: "02 123 4567–4569 ต่อ 101",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Telephone", hint: "For example 081 234 5678", defaultValue: "02 123 4567" },
  globals: { locale: "en" },
};
