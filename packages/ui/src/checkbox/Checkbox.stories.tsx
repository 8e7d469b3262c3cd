import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { Checkbox } from "./Checkbox.js";
import { NoChildNames } from "./examples/NoChildNames.js";
import code from "./examples/NoChildNames.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Checkbox ช่องทำเครื่องหมาย",
  id: "checkbox",
  component: Checkbox,
  parameters: { guide },
  args: { label: "ตรวจข้อมูลกับเอกสารต้นฉบับแล้ว", name: "checked", onCheckedChange: fn() },
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect(canvas.getByRole("checkbox", { name: "ตรวจข้อมูลกับเอกสารต้นฉบับแล้ว" })).toBeChecked();
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
  },
};

export const InUse: Story = {
  render: () => <NoChildNames />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const box = canvas.getByRole("checkbox");
    await userEvent.click(canvas.getByRole("button", { name: "ส่งเอกสาร" }));
    await expect(box).toBeInvalid();
    await userEvent.click(box);
    await expect(box).toBeValid();
  },
};

export const Filled: Story = { args: { defaultChecked: true } };

export const WithHint: Story = {
  args: { hint: "เอกสารต้นฉบับคือฉบับที่มีลายมือชื่อทุกฝ่าย", required: true, defaultChecked: true },
};

export const WithError: Story = { args: { error: "ตรวจข้อมูลก่อน แล้วทำเครื่องหมายในช่องนี้", required: true } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultChecked: true },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.click(canvas.getByText("ตรวจข้อมูลกับเอกสารต้นฉบับแล้ว"));
    await expect(canvas.getByRole("checkbox")).toBeChecked();
    await expect(args.onCheckedChange).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { args: { disabled: true, defaultChecked: true } };

export const LongThai: Story = {
  args: {
    label: "ข้าพเจ้าตรวจแล้วว่าเอกสารนี้ไม่มีชื่อเด็ก ที่อยู่ หรือข้อความอื่นที่ทำให้รู้ว่าเป็นเด็กหรือครอบครัวใด",
    hint: "ถ้าไม่แน่ใจ ปรึกษาผู้รับผิดชอบข้อมูลส่วนบุคคลของหน่วยงานก่อนส่ง",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultChecked: true }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Checked against the signed document", required: true },
  globals: { locale: "en" },
};
