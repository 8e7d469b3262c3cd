import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ColourField } from "./examples/ColourField.js";
import code from "./examples/ColourField.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Field frame กรอบของช่องกรอก",
  id: "field",
  component: ColourField,
  parameters: { guide, docs: { source: { code, language: "tsx" } } },
  args: { label: "สีของหน่วยงาน", hint: "ใช้ในหัวรายงานที่พิมพ์" },
} satisfies Meta<typeof ColourField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText("สีของหน่วยงาน")).toHaveAccessibleDescription("ใช้ในหัวรายงานที่พิมพ์");
  },
};

export const InUse: Story = {
  render: () => <ColourField label="สีของหน่วยงาน" hint="ใช้ในหัวรายงานที่พิมพ์" />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithError: Story = {
  args: { required: true, error: "เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออก" },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText("สีของหน่วยงาน (จำเป็น)")).toHaveAccessibleDescription(
      "ใช้ในหัวรายงานที่พิมพ์ ข้อผิดพลาด: เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออก",
    );
  },
};

export const LongThai: Story = {
  args: {
    label: "สีประจำหน่วยงานที่ใช้ในหัวรายงาน ป้ายประชาสัมพันธ์ และสื่อของโครงการทุกชิ้น",
    hint: "เลือกสีเข้มพอที่ตัวหนังสือสีขาวจะอ่านออกบนกระดาษที่พิมพ์ด้วยเครื่องขาวดำ",
    error: "เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออกทั้งบนจอและบนกระดาษ",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Colour of the organisation", hint: "Used at the head of printed reports", required: true },
  globals: { locale: "en" },
};
