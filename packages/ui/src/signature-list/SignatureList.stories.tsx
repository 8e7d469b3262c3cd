import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { AgreementSignatures } from "./examples/AgreementSignatures.js";
import code from "./examples/AgreementSignatures.tsx?raw";
import { guide } from "./guide.js";
import { SignatureList } from "./SignatureList.js";
import type { SigningParty } from "./signatures.js";

const signedOn = { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" };
const parties: readonly SigningParty[] = [
  {
    key: "subdistrict",
    name: "องค์การบริหารส่วนตำบลแม่กา",
    number: 1,
    signatures: [
      {
        key: "s1",
        post: "นายกองค์การบริหารส่วนตำบลแม่กา",
        state: "in-place-of",
        ownPost: "ปลัดองค์การบริหารส่วนตำบลแม่กา",
        signedOn,
      },
    ],
  },
  {
    key: "institute",
    name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
    number: 2,
    signatures: [
      { key: "s2", post: "ผู้อำนวยการ", state: "signed", signedOn },
      { key: "s3", post: "ประธานกรรมการ", state: "not-signed" },
    ],
  },
];

const meta = {
  title: "Components/Files and lists ไฟล์และรายการ/Signature list ผู้ลงนาม",
  id: "signature-list",
  component: SignatureList,
  parameters: { guide },
  args: { legend: "ผู้ลงนามในข้อตกลง", defaultValue: parties },
} satisfies Meta<typeof SignatureList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const group = within(canvas.getByRole("group", { name: "องค์การบริหารส่วนตำบลแม่กา" }));
    await userEvent.click(group.getByRole("button", { name: "เพิ่มผู้ลงนาม" }));
    await expect(group.getAllByLabelText("ตำแหน่ง (จำเป็น)")[1]).toHaveFocus();
    await userEvent.keyboard("กำนันตำบลแม่กา");
    await expect(group.getAllByLabelText("ตำแหน่ง (จำเป็น)")[1]).toHaveValue("กำนันตำบลแม่กา");
  },
};

/** A party that signs in place of a post, one that has signed in part. */
export const Filled: Story = {};

export const InUse: Story = {
  render: () => <AgreementSignatures />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithError: Story = {
  args: { error: "ระบุผู้ลงนามให้ครบทุกฝ่าย", signatureErrors: { s3: "กรอกตำแหน่งตามเอกสาร" } },
};

/** As it stands at the end of the document, and as it prints. */
export const ReadOnly: Story = { args: { readOnly: true } };

export const Empty: Story = { args: { readOnly: true, defaultValue: [] } };

export const Disabled: Story = { args: { disabled: true } };

export const LongThai: Story = {
  args: {
    readOnly: true,
    defaultValue: [
      {
        key: "a",
        name: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดนครศรีธรรมราช",
        signatures: [
          {
            key: "s1",
            post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดนครศรีธรรมราช",
            ownPost: "หัวหน้ากลุ่มนโยบายและวิชาการ ผู้เป็นที่ปรึกษาเครือข่ายผู้ใหญ่บ้าน",
            state: "in-place-of",
            signedOn,
          },
        ],
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { readOnly: true }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    legend: "Signatories",
    defaultValue: [
      {
        key: "a",
        name: "Family institute",
        signatures: [
          { key: "s", post: "Director", state: "signed", signedOn: { ...signedOn, asStated: "19 July 2019" } },
        ],
      },
    ],
  },
  globals: { locale: "en" },
};
