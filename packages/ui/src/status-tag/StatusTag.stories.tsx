import { activityStates } from "@saan/schema/activity";
import { agreementStates } from "@saan/schema/agreement";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AgreementStates } from "./examples/AgreementStates.js";
import code from "./examples/AgreementStates.tsx?raw";
import { guide } from "./guide.js";
import { StatusTag } from "./StatusTag.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Status tag ป้ายสถานะ",
  id: "status-tag",
  component: StatusTag,
  parameters: { guide },
  args: { list: agreementStates, code: "in-force" },
} satisfies Meta<typeof StatusTag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("มีผล")).toHaveAttribute("data-tone", "success");
  },
};

export const InUse: Story = {
  render: () => <AgreementStates />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Postponed: Story = { args: { list: activityStates, code: "postponed" } };

/** Data from elsewhere may hold a code that this list does not have: it stays visible. */
export const UnknownCode: Story = {
  args: { code: "รอสภา อบต. เห็นชอบ" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("รอสภา อบต. เห็นชอบ")).toHaveAttribute("data-tone", "neutral");
  },
};

export const LongThai: Story = {
  args: { code: "อยู่ระหว่างที่ผู้ใหญ่บ้านและที่ปรึกษาโครงการพิจารณาร่างข้อตกลงร่วมกับทุกตำบล" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
