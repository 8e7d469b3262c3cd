import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { OrganizationName } from "./examples/OrganizationName.js";
import code from "./examples/OrganizationName.tsx?raw";
import { guide } from "./guide.js";
import { TextField } from "./TextField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Text field ช่องข้อความ",
  id: "text-field",
  component: TextField,
  parameters: { guide },
  args: { label: "ชื่อหน่วยงาน", name: "organization" },
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText("ชื่อหน่วยงาน");
    await userEvent.type(input, "สถาบันครอบครัวเข้มแข็ง");
    await expect(input).toHaveValue("สถาบันครอบครัวเข้มแข็ง");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <OrganizationName />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText("ชื่อหน่วยงาน (จำเป็น)");
    await userEvent.click(input);
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/กรอกชื่อหน่วยงาน/);
  },
};

export const WithHint: Story = { args: { hint: "ชื่อเต็มตามหนังสือจดทะเบียน ไม่ใช้ชื่อย่อ", required: true } };

export const Filled: Story = { args: { defaultValue: "มูลนิธิเครือข่ายครอบครัว" } };

export const WithError: Story = {
  tags: ["visual"],
  args: { error: "กรอกชื่อหน่วยงาน เช่น มูลนิธิเครือข่ายครอบครัว", required: true },
};

export const Short: Story = { args: { label: "รหัสไปรษณีย์", width: "short", inputMode: "numeric", maxLength: 5 } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: "มูลนิธิเครือข่ายครอบครัว" } };

export const LongThai: Story = {
  args: {
    label: "ชื่อโครงการพัฒนาจังหวัดต้นแบบเพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัวที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอ",
    hint: "เขียนชื่อให้ตรงกับหนังสือของหน่วยงาน ไม่ต้องใส่เครื่องหมายคำพูด และไม่ต้องย่อชื่อแม้จะยาวหลายบรรทัด",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = {
  args: { hint: "ชื่อเต็มตามหนังสือจดทะเบียน", defaultValue: "มูลนิธิเครือข่ายครอบครัว" },
  globals: { theme: "dark" },
};

export const English: Story = {
  args: { label: "Organisation name", required: true, error: "Enter the organisation name" },
  globals: { locale: "en" },
};
