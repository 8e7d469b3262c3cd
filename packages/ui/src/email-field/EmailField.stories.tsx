import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { EmailField } from "./EmailField.js";
import { OfficeEmail } from "./examples/OfficeEmail.js";
import code from "./examples/OfficeEmail.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/E-mail field ช่องอีเมล",
  id: "email-field",
  component: EmailField,
  parameters: { guide },
  args: { label: "อีเมลของหน่วยงาน", name: "email", onValueChange: fn() },
} satisfies Meta<typeof EmailField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("อีเมลของหน่วยงาน");
    await userEvent.type(input, "family@gmial.com");
    await userEvent.tab();
    await userEvent.click(await canvas.findByRole("button", { name: "ใช้ family@gmail.com" }));
    await expect(input).toHaveValue("family@gmail.com");
    await expect(input).toHaveFocus();
    await expect(args.onValueChange).toHaveBeenLastCalledWith("family@gmail.com");
  },
};

export const InUse: Story = {
  render: () => <OfficeEmail />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "family@example.go.th" } };

/** The keys of an address while the keyboard was in its Thai layout. */
export const ThaiKeyboard: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.click(input);
    await userEvent.paste("ดฟทรสั๑เทฟรสใแนท");
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/เปลี่ยนแป้นพิมพ์เป็นภาษาอังกฤษ/);
    await expect(await canvas.findByRole("button", { name: "ใช้ family@gmail.com" })).toBeVisible();
  },
};

export const WithError: Story = {
  args: { text: "family.example.go.th", error: "อีเมลต้องมีเครื่องหมาย @", required: true },
};

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "family@example.go.th" } };

export const LongThai: Story = {
  args: {
    label: "อีเมลกลางของหน่วยงานที่ใช้รับหนังสือและการแจ้งเตือนของโครงการ",
    hint: "ใช้อีเมลของหน่วยงาน ไม่ใช้อีเมลส่วนตัวของเจ้าหน้าที่",
    defaultValue: "provincial-family-development-office@phayao.example.go.th",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "E-mail of the office", required: true },
  globals: { locale: "en" },
};
