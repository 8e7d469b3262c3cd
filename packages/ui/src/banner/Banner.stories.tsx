import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { Banner } from "./Banner.js";
import { MaintenanceBanner } from "./examples/MaintenanceBanner.js";
import code from "./examples/MaintenanceBanner.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Banner แถบประกาศ",
  id: "banner",
  component: Banner,
  parameters: { guide },
  args: { children: "เปิดรับข้อเสนอโครงการครอบครัวอบอุ่น ปีงบประมาณ 2570 ถึงวันที่ 31 สิงหาคม 2569" },
} satisfies Meta<typeof Banner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { onDismiss: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("region", { name: "ประกาศ" })).toHaveTextContent("ข้อมูล: เปิดรับข้อเสนอ");
    await userEvent.click(canvas.getByRole("button", { name: "ปิดประกาศ" }));
    await expect(args.onDismiss).toHaveBeenCalledTimes(1);
  },
};

export const InUse: Story = {
  render: () => <MaintenanceBanner />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link")).toBeVisible();
  },
};

export const Attention: Story = { args: { variant: "attention", children: "นี่คือระบบทดลอง ข้อมูลที่กรอกจะถูกลบทุกวันศุกร์" } };

export const Danger: Story = {
  args: { variant: "danger", children: "ส่งรายงานไม่ได้ชั่วคราว กรอกและบันทึกร่างในเครื่องได้ตามปกติ" },
};

export const Success: Story = { args: { variant: "success", children: "ระบบกลับมาใช้ได้แล้ว รายงานที่ค้างส่งครบทุกฉบับ" } };

export const LongThai: Story = {
  args: {
    onDismiss: fn(),
    children:
      "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดขอให้ผู้ใหญ่บ้านและที่ปรึกษาทุกตำบลส่งรายงานไตรมาสที่ 3 ภายในวันที่ 10 กรกฎาคม 2569",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { ...Attention, globals: { theme: "dark" } };

export const English: Story = {
  args: { onDismiss: fn(), children: "The service is closed on Saturday from 20.00 to 22.00." },
  globals: { locale: "en" },
};
