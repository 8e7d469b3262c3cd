import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { FoundationNumber } from "./examples/FoundationNumber.js";
import code from "./examples/FoundationNumber.tsx?raw";
import { guide } from "./guide.js";
import { JuristicIdField } from "./JuristicIdField.js";

const meta = {
  title: "Components/People and places คน หน่วยงาน และพื้นที่/Juristic ID field ช่องเลขทะเบียนนิติบุคคล",
  id: "juristic-id-field",
  component: JuristicIdField,
  parameters: { guide },
  args: { label: "เลขทะเบียนนิติบุคคล", name: "number", onValueChange: fn() },
} satisfies Meta<typeof JuristicIdField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("เลขทะเบียนนิติบุคคล");
    await userEvent.type(input, "0123456789016");
    await expect(input).toHaveValue("0-1234-56789-01-6");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("0123456789016");
  },
};

export const InUse: Story = {
  render: () => <FoundationNumber />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "0123456789016" } };

export const WrongDigit: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.click(input);
    await userEvent.paste("0123456789019");
    await userEvent.tab();
    await userEvent.tab();
    await waitFor(() => expect(input).toHaveAccessibleDescription(/มีตัวเลขผิดอย่างน้อยหนึ่งตัว/));
  },
};

export const WithError: Story = {
  args: { text: "0-1234-56789-01-9", error: "มีตัวเลขผิดอย่างน้อยหนึ่งตัว ตรวจกับบัตรหรือเอกสารทีละตัว", required: true },
};

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "0123456789016" } };

export const LongThai: Story = {
  args: {
    label: "เลขทะเบียนนิติบุคคลของมูลนิธิหรือสมาคมที่ร่วมลงนามในบันทึกข้อตกลง",
    hint: "พิมพ์ตัวเลข 13 หลัก ไม่ต้องใส่ขีด",
    defaultValue: "0123456789016",
    privacyNote: "เห็นได้เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมาย และลบเมื่อสิ้นสุดโครงการ",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Registration number", defaultValue: "0123456789016" },
  globals: { locale: "en" },
};
