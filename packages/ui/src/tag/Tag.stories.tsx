import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Tag } from "./Tag.js";

const meta = { title: "Components/Tag", component: Tag, args: { children: "ร่าง" } } satisfies Meta<typeof Tag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ร่าง")).toBeVisible();
  },
};

export const Tones: Story = {
  render: () => (
    <p>
      <Tag>ร่าง</Tag> <Tag tone="action">อยู่ระหว่างตรวจ</Tag> <Tag tone="attention">รอเอกสารแนบ</Tag>{" "}
      <Tag tone="success">ลงนามแล้ว</Tag> <Tag tone="danger">ถูกตีกลับ</Tag>
    </p>
  ),
};

export const InASentence: Story = {
  render: () => (
    <p>
      ข้อตกลงฉบับนี้ <Tag tone="success">ลงนามแล้ว</Tag> เมื่อวันที่ 19 กรกฎาคม 2562
    </p>
  ),
};

export const LongThai: Story = {
  args: { tone: "attention", children: "รอผู้ใหญ่บ้านและที่ปรึกษายืนยันข้อมูลพื้นที่ก่อนส่งให้จังหวัดตรวจ" },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = { args: { tone: "success", children: "Signed" }, globals: { locale: "en" } };
