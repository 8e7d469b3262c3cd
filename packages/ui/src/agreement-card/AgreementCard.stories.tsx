import { phayaoAgreement } from "@saan/samples/phayao";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../button/Button.js";
import { AgreementCard } from "./AgreementCard.js";
import { AgreementList } from "./examples/AgreementList.js";
import code from "./examples/AgreementList.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Agreement card การ์ดข้อตกลง",
  id: "agreement-card",
  component: AgreementCard,
  parameters: { guide },
  args: { agreement: phayaoAgreement, href: "#agreement" },
} satisfies Meta<typeof AgreementCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article", { name: phayaoAgreement.title })).toBeVisible();
    await expect(canvas.getByText("11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน")).toBeVisible();
    await expect(canvas.getByRole("link")).toHaveAttribute("href", "#agreement");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <AgreementList />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithActions: Story = { args: { actions: <Button size="small">พิมพ์ข้อตกลง</Button> } };

/** A draft of which little is known yet says so. */
export const LittleKnown: Story = {
  args: {
    href: undefined,
    agreement: {
      title: "ข้อตกลงดูแลเด็กปฐมวัยในตำบล",
      kind: "agreement",
      parties: [{ kind: "organization", organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่ใส" }, role: "party" }],
      states: [{ state: "draft" }],
    },
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    agreement: {
      title: "Agreement on early childhood",
      kind: "agreement",
      parties: [{ kind: "organization", organization: { nameAsStated: "Mae Sai administration" }, role: "party" }],
      term: { end: { asStated: "2024", iso: "2024", precision: "year" } },
      states: [{ state: "in-force" }],
    },
  },
  globals: { locale: "en" },
};
