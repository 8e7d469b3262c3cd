import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ProvincialOffice } from "./examples/ProvincialOffice.js";
import code from "./examples/ProvincialOffice.tsx?raw";
import { guide } from "./guide.js";
import { OrganizationCard } from "./OrganizationCard.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Organisation card การ์ดหน่วยงาน",
  id: "organization-card",
  component: OrganizationCard,
  parameters: { guide },
  args: {
    organization: {
      name: { th: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา", en: "Phayao Strong Family Institute" },
      kind: "community-organization",
      aliases: [{ name: "สถาบันครอบครัวเข้มแข็ง", kind: "short" }],
      area: { code: "56", level: "province", nameAsStated: "พะเยา" },
      contact: { phone: "๐ ๕๔๐๐ ๐๐๐๐ ต่อ ๑๒" },
    },
  },
} satisfies Meta<typeof OrganizationCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "๐ ๕๔๐๐ ๐๐๐๐ ต่อ ๑๒" })).toHaveAttribute("href", "tel:054000000");
  },
};

export const InUse: Story = {
  render: () => <ProvincialOffice />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** A register may know no more than a name and a kind. */
export const NameOnly: Story = {
  args: { organization: { name: { th: "กลุ่มแม่บ้านห้วยเคียน" }, kind: "community-organization" } },
};

export const Dissolved: Story = {
  args: {
    organization: {
      name: { th: "ศูนย์พัฒนาครอบครัวในชุมชนตำบลแม่กา" },
      kind: "community-organization",
      states: [{ state: "dissolved" }],
    },
  },
};

export const LongThai: Story = {
  args: {
    organization: {
      name: { th: "สำนักงานส่งเสริมและสนับสนุนวิชาการด้านการพัฒนาเด็กเยาวชนสตรีผู้สูงอายุและครอบครัวประจำภาคเหนือตอนบน" },
      acronym: "สสว.",
      kind: "technical-centre",
      partOf: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
    },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    organization: {
      name: { th: "Strong Family Institute", en: "Strong Family Institute" },
      kind: "community-organization",
      contact: { phone: "0 5400 0000" },
    },
  },
  globals: { locale: "en" },
};
