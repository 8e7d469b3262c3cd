import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { OfficePostcode } from "./examples/OfficePostcode.js";
import code from "./examples/OfficePostcode.tsx?raw";
import { guide } from "./guide.js";
import { PostcodeField } from "./PostcodeField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Postcode field ช่องรหัสไปรษณีย์",
  id: "postcode-field",
  component: PostcodeField,
  parameters: { guide },
  args: { label: "รหัสไปรษณีย์", name: "postcode", onValueChange: fn() },
} satisfies Meta<typeof PostcodeField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("รหัสไปรษณีย์");
    await userEvent.type(input, "๕๖๐๐๐");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("56000");
    await userEvent.tab();
    await expect(input).toHaveValue("56000");
  },
};

export const InUse: Story = {
  render: () => <OfficePostcode />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "56000" } };

export const WithTheArea: Story = {
  args: {
    lookup: (postcode) => (postcode === "56000" ? "อำเภอเมืองพะเยา จังหวัดพะเยา" : null),
    defaultValue: "56000",
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("อำเภอเมืองพะเยา จังหวัดพะเยา")).toBeVisible();
    const input = canvas.getByRole("textbox");
    await userEvent.clear(input);
    await userEvent.type(input, "56999");
    await expect(await canvas.findByText(/ไม่พบพื้นที่ของรหัสนี้/)).toBeVisible();
  },
};

export const WithError: Story = { args: { text: "5600", error: "รหัสไปรษณีย์ต้องมีตัวเลข 5 หลัก", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "56000" } };

export const LongThai: Story = {
  args: { label: "รหัสไปรษณีย์ของที่ตั้งสำนักงานซึ่งใช้รับหนังสือราชการ", hint: "ดูได้จากซองจดหมายหรือหัวกระดาษของหน่วยงาน" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Postcode", hint: "Five digits", required: true },
  globals: { locale: "en" },
};
