import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AgreementState } from "./examples/AgreementState.js";
import code from "./examples/AgreementState.tsx?raw";
import { guide } from "./guide.js";
import { Tag } from "./Tag.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Tag ป้าย",
  id: "tag",
  component: Tag,
  parameters: { guide },
  args: { children: "ร่าง" },
} satisfies Meta<typeof Tag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ร่าง")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <AgreementState />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Tones: Story = {
  render: () => (
    <p>
      <Tag>ร่าง</Tag> <Tag tone="action">อยู่ระหว่างตรวจ</Tag> <Tag tone="attention">รอเอกสารแนบ</Tag>{" "}
      <Tag tone="success">ลงนามแล้ว</Tag> <Tag tone="danger">ถูกตีกลับ</Tag>
    </p>
  ),
};

export const LongThai: Story = {
  args: { tone: "attention", children: "รอผู้ใหญ่บ้านและที่ปรึกษายืนยันข้อมูลพื้นที่ก่อนส่งให้จังหวัดตรวจ" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { ...Tones, globals: { theme: "dark" } };

export const English: Story = { args: { tone: "success", children: "Signed" }, globals: { locale: "en" } };
