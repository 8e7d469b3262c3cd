import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { Button } from "../button/Button.js";
import { Tag } from "../tag/Tag.js";
import { ActivityCards } from "./examples/ActivityCards.js";
import code from "./examples/ActivityCards.tsx?raw";
import { guide } from "./guide.js";
import { RecordCard } from "./RecordCard.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Record card การ์ดข้อมูล",
  id: "record-card",
  component: RecordCard,
  parameters: { guide },
  args: {
    title: "เวทีสร้างการเรียนรู้ครั้งที่ 1",
    href: "#forum",
    tags: <Tag tone="success">จัดแล้ว</Tag>,
    children: <p className="saan-record-card-more">16 มี.ค. 2563 หอประชุมตำบลแม่กา</p>,
  },
} satisfies Meta<typeof RecordCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article", { name: "เวทีสร้างการเรียนรู้ครั้งที่ 1" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("link")).toHaveFocus();
  },
};

export const InUse: Story = {
  render: () => <ActivityCards />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithoutLink: Story = { args: { href: undefined } };

export const WithActions: Story = { args: { actions: <Button size="small">แก้ไขกิจกรรมนี้</Button> } };

export const LongThai: Story = {
  args: {
    title: "การประชุมเชิงปฏิบัติการเพื่อพัฒนาศักยภาพผู้ใหญ่บ้านและที่ปรึกษาด้านสุขภาวะเด็กเยาวชนและครอบครัวในพื้นที่นำร่อง",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { title: "First learning forum", tags: <Tag>Held</Tag>, children: "16 March 2020" },
  globals: { locale: "en" },
};
