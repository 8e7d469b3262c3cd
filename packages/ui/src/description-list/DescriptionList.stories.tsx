import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DescriptionList } from "./DescriptionList.js";
import { AgreementFacts } from "./examples/AgreementFacts.js";
import code from "./examples/AgreementFacts.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Description list รายการข้อมูล",
  id: "description-list",
  component: DescriptionList,
  parameters: { guide },
  args: {
    items: [
      { term: "ชื่อข้อตกลง", detail: "บันทึกข้อตกลงความร่วมมือพัฒนาจังหวัดต้นแบบด้านครอบครัว" },
      { term: "วันที่ลงนาม", detail: "19 กรกฎาคม 2562" },
      { term: "วันสิ้นสุด" },
      { term: "พื้นที่", detail: "ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา" },
      { term: "จำนวนครอบครัว", detail: 0 },
    ],
  },
} satisfies Meta<typeof DescriptionList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("ไม่ระบุ")).toHaveLength(1);
  },
};

export const InUse: Story = {
  render: () => <AgreementFacts />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ไม่เปิดเผย")).toBeVisible();
  },
};

export const WithActions: Story = {
  args: {
    items: [
      { term: "ชื่อหน่วยงาน", detail: "มูลนิธิเครือข่ายครอบครัว", action: <a href="#name">แก้ชื่อหน่วยงาน</a> },
      { term: "ระดับพื้นที่", action: <a href="#level">กรอกระดับพื้นที่</a> },
    ],
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const LongThai: Story = {
  args: {
    items: [
      {
        term: "หน่วยงานที่รับผิดชอบการขับเคลื่อนงานเด็ก เยาวชน และครอบครัว",
        detail: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดประจวบคีรีขันธ์ ร่วมกับเครือข่ายผู้ใหญ่บ้านและที่ปรึกษา",
        action: <a href="#organization">แก้หน่วยงาน</a>,
      },
      { term: "หนังสืออ้างอิง" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    items: [
      { term: "Signed on", detail: "19 July 2019" },
      { term: "Ends on", absent: "not-stated" },
    ],
  },
  globals: { locale: "en" },
};
