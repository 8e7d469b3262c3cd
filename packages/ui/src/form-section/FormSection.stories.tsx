import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { TextField } from "../text-field/TextField.js";
import { MeetingReport } from "./examples/MeetingReport.js";
import code from "./examples/MeetingReport.tsx?raw";
import { FormSection } from "./FormSection.js";
import { guide } from "./guide.js";

const fields = (
  <>
    <TextField label="หน่วยงานหลัก" defaultValue="สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" />
    <TextField label="หน่วยงานร่วม" />
  </>
);

const englishFields = (
  <>
    <TextField label="Lead organisation" defaultValue="Provincial office of social development" />
    <TextField label="Partner" defaultValue="Family network foundation" />
  </>
);

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Form section หมวดของแบบฟอร์ม",
  id: "form-section",
  component: FormSection,
  parameters: { guide },
  args: {
    id: "parties",
    heading: "คู่ความร่วมมือ",
    description: "หน่วยงานที่ลงนาม กรอกเท่าที่เอกสารระบุ",
    answered: 1,
    total: 2,
    children: fields,
  },
} satisfies Meta<typeof FormSection>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: "คู่ความร่วมมือ" })).toHaveAttribute("id", "parties");
    await expect(canvas.getByText("ตอบแล้ว 1 จาก 2 ข้อ")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <MeetingReport />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText("ผู้เข้าร่วม"), "40");
    await expect(canvas.getByText("ตอบครบ 2 ข้อแล้ว")).toBeVisible();
  },
};

export const Complete: Story = { args: { answered: 2 } };

export const HeadingAlone: Story = { args: { description: undefined, answered: undefined, total: undefined } };

export const WithError: Story = { args: { errors: 2 } };

export const LongThai: Story = {
  args: {
    heading: "บทบาทและความรับผิดชอบของหน่วยงานที่ร่วมลงนามในบันทึกข้อตกลงระดับจังหวัด",
    description: "เขียนตามเอกสาร ถ้าเอกสารไม่ระบุให้เว้นว่างไว้ แล้วบอกเหตุผลท้ายแบบฟอร์ม",
    errors: 1,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: {}, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    heading: "Parties",
    description: "The organisations that sign, as far as the document says",
    answered: 2,
    total: 2,
    children: englishFields,
  },
  globals: { locale: "en" },
};
