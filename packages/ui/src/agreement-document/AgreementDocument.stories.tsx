import { cooperationAgreement } from "@saan/samples/cooperation";
import { phayaoAgreement } from "@saan/samples/phayao";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AgreementDocument } from "./AgreementDocument.js";
import { PrintedAgreement } from "./examples/PrintedAgreement.js";
import code from "./examples/PrintedAgreement.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Agreement document เอกสารข้อตกลง",
  id: "agreement-document",
  component: AgreementDocument,
  parameters: { guide },
  args: { agreement: phayaoAgreement },
} satisfies Meta<typeof AgreementDocument>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: phayaoAgreement.title })).toBeVisible();
    await expect(canvas.getByText("ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม พ.ศ. ๒๕๖๓")).toBeVisible();
    await expect(canvas.getAllByText("ลงชื่อ")).toHaveLength(11);
  },
};

export const InUse: Story = {
  render: () => <PrintedAgreement />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const LatinDigits: Story = { args: { digits: "latn" } };

/** A document that states almost nothing: what is missing is said, not made up. */
export const LittleStated: Story = { args: { agreement: cooperationAgreement } };

export const Signed: Story = {
  args: {
    agreement: {
      title: "บันทึกข้อตกลงการดูแลเด็กปฐมวัย",
      kind: "memorandum",
      parties: [
        { kind: "organization", organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่กา" }, role: "party", number: 1 },
        { kind: "organization", organization: { nameAsStated: "มูลนิธิพะเยาเพื่อการพัฒนา" }, role: "party", number: 2 },
      ],
      signing: {
        date: { asStated: "19 ก.ค. 62", iso: "2019-07-19", precision: "day" },
        time: "13:30",
        place: "หอประชุมตำบลแม่กา",
      },
      scopeIssues: [
        { number: 1, text: "จัดศูนย์เรียนรู้ของครอบครัว" },
        { number: 3, text: "เยี่ยมบ้านเดือนละครั้ง" },
      ],
      signatories: [
        {
          party: 1,
          post: { post: "ปลัดองค์การบริหารส่วนตำบล", acting: { kind: "for-the-holder", ownPost: "หัวหน้าสำนักปลัด" } },
        },
      ],
      witnesses: [{ role: "witness", post: { post: "กำนันตำบลแม่กา" } }],
    },
  },
};

export const ForReading: Story = { args: { withoutSignatures: true } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    digits: "latn",
    agreement: {
      title: "Agreement on early childhood",
      kind: "agreement",
      parties: [
        { kind: "organization", organization: { nameAsStated: "Mae Ka administration" }, role: "party" },
        { kind: "organization", organization: { nameAsStated: "Phayao foundation" }, role: "hub" },
      ],
      scopeIssues: [{ text: "Home visits each month" }],
      term: { startsOnSigning: true, end: { asStated: "late August 2020", iso: "2020-08", precision: "late-month" } },
    },
  },
  globals: { locale: "en" },
};
