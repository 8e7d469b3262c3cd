import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { PhoneField } from "../phone-field/PhoneField.js";
import { TextField } from "../text-field/TextField.js";
import { AgreementTerm } from "./examples/AgreementTerm.js";
import code from "./examples/AgreementTerm.tsx?raw";
import { Fieldset } from "./Fieldset.js";
import { guide } from "./guide.js";

const fields = (
  <>
    <TextField label="ตำแหน่ง" defaultValue="นักพัฒนาสังคม" />
    <PhoneField label="โทรศัพท์" defaultValue="02 123 4567" />
  </>
);

const englishFields = (
  <>
    <TextField label="Post" defaultValue="Social development officer" />
    <PhoneField label="Telephone" defaultValue="02 123 4567" />
  </>
);

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Fieldset กลุ่มช่องกรอก",
  id: "fieldset",
  component: Fieldset,
  parameters: { guide },
  args: { legend: "ผู้ประสานงาน", hint: "ผู้ที่ติดต่อได้ในเวลาราชการ", children: fields },
} satisfies Meta<typeof Fieldset>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("group", { name: "ผู้ประสานงาน" })).toHaveAccessibleDescription("ผู้ที่ติดต่อได้ในเวลาราชการ");
    await userEvent.tab();
    await expect(canvas.getByLabelText("ตำแหน่ง")).toHaveFocus();
  },
};

export const InUse: Story = {
  render: () => <AgreementTerm />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const group = canvas.getByRole("group");
    await expect(group).toHaveAccessibleDescription(/ปีสิ้นสุดมาก่อนปีเริ่ม/);
    const end = canvas.getByLabelText("ถึงปี");
    await userEvent.clear(end);
    await userEvent.type(end, "2569");
    await expect(group).toHaveAccessibleDescription("ปีงบประมาณ พ.ศ.");
  },
};

export const InARow: Story = { args: { layout: "row" } };

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole("textbox")) await expect(box).toBeDisabled();
  },
};

export const WithError: Story = { args: { error: "ระบุตำแหน่งหรือโทรศัพท์อย่างใดอย่างหนึ่ง", required: true } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const LongThai: Story = {
  args: {
    legend: "ผู้ประสานงานของหน่วยงานที่ร่วมลงนามในบันทึกข้อตกลงระดับจังหวัด",
    hint: "ใส่ตำแหน่งแทนชื่อได้ ถ้ามีการโยกย้ายจะได้ไม่ต้องแก้เอกสารทุกฉบับ",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: {}, globals: { theme: "dark" } };

export const English: Story = {
  args: { legend: "Coordinator", hint: "Who answers in office hours", required: true, children: englishFields },
  globals: { locale: "en" },
};
