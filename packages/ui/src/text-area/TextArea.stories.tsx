import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FamilyOutcome } from "./examples/FamilyOutcome.js";
import code from "./examples/FamilyOutcome.tsx?raw";
import { guide } from "./guide.js";
import { TextArea } from "./TextArea.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Text area ช่องข้อความหลายบรรทัด",
  id: "text-area",
  component: TextArea,
  parameters: { guide },
  args: { label: "ผลที่เกิดขึ้นกับครอบครัว", name: "outcome" },
} satisfies Meta<typeof TextArea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { hint: "เขียนสิ่งที่เห็นจริง ไม่ต้องเป็นภาษาราชการ" },
  play: async ({ canvas }) => {
    const box = canvas.getByLabelText("ผลที่เกิดขึ้นกับครอบครัว");
    await userEvent.type(box, "พ่อแม่มีเวลาให้ลูกมากขึ้น");
    await expect(box).toHaveValue("พ่อแม่มีเวลาให้ลูกมากขึ้น");
  },
};

export const InUse: Story = {
  render: () => <FamilyOutcome />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "ลูกกล้าเล่าเรื่อง");
    await expect(canvas.getByText("พิมพ์ได้อีก 288 ตัวอักษร")).toBeVisible();
  },
};

export const Filled: Story = { args: { defaultValue: "ครอบครัวมีเวลากินข้าวพร้อมหน้ากันสัปดาห์ละสามวัน" } };

export const WithLimit: Story = {
  args: { maxGraphemes: 120 },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "ที่นี่");
    await expect(canvas.getByText("พิมพ์ได้อีก 118 ตัวอักษร")).toBeVisible();
  },
};

export const OverTheLimit: Story = {
  args: {
    maxGraphemes: 40,
    defaultValue: "ครอบครัวที่เข้าร่วมกิจกรรมมีเวลาพูดคุยกันมากขึ้น และเด็กกล้าเล่าเรื่องที่โรงเรียน",
    error: "ย่อให้เหลือไม่เกิน 40 ตัวอักษร",
  },
};

export const Grows: Story = {
  args: {
    rows: 2,
    defaultValue:
      "ครั้งที่ 1 ประชุมคณะทำงานระดับตำบล\nครั้งที่ 2 อบรมพี่เลี้ยงครอบครัว\nครั้งที่ 3 เยี่ยมบ้าน\nครั้งที่ 4 ถอดบทเรียน\nครั้งที่ 5 คืนข้อมูลให้ชุมชน",
  },
};

export const FixedHeight: Story = { args: { ...Grows.args, grows: false } };

export const WithError: Story = { args: { error: "เขียนผลที่เกิดขึ้นอย่างน้อยหนึ่งข้อ", required: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "ครอบครัวมีเวลาคุณภาพร่วมกันสัปดาห์ละหนึ่งครั้ง" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: "ครอบครัวมีเวลาคุณภาพร่วมกัน" } };

export const LongThai: Story = {
  args: {
    label: "ปัญหา อุปสรรค และข้อเสนอแนะของคณะทำงานขับเคลื่อนงานเด็กเยาวชนและครอบครัวระดับจังหวัด",
    hint: "เล่าตามลำดับที่เกิดขึ้น ถ้ามีหลายเรื่องให้ขึ้นบรรทัดใหม่เมื่อขึ้นเรื่องใหม่ ไม่ต้องใส่ชื่อเด็กหรือครอบครัว",
    maxGraphemes: 500,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args, maxGraphemes: 60 }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "What changed for families", maxGraphemes: 300, required: true },
  globals: { locale: "en" },
};
