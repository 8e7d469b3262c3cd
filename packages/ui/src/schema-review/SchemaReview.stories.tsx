import { phayaoAgreement } from "@saan/samples/phayao";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { agreementForm } from "../testing/agreementForm.js";
import { AgreementReview } from "./examples/AgreementReview.js";
import code from "./examples/AgreementReview.tsx?raw";
import { guide } from "./guide.js";
import { SchemaReview } from "./SchemaReview.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema review หน้าตรวจทานจาก schema",
  id: "schema-review",
  component: SchemaReview,
  args: { form: { model: agreementForm.model }, record: phayaoAgreement },
  // Answers are data.
  parameters: { guide, controls: { disable: true }, dataIn: ["dd"] },
} satisfies Meta<typeof SchemaReview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ปลายเดือนสิงหาคม 2563")).toBeVisible();
    await expect(canvas.getByText("ตำบลห้วยยางขาม")).toBeVisible();
    await expect(canvas.queryByRole("textbox")).toBeNull();
  },
};

export const NothingAnswered: Story = { args: { record: {} } };

export const TwoSections: Story = { args: { sections: ["scope", "term"], headingLevel: 3 } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const English: Story = { globals: { locale: "en" } };

export const InUse: Story = {
  render: () => <AgreementReview />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Dark: Story = { globals: { theme: "dark" } };
