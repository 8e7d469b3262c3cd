import { phayaoAgreement } from "@saan/samples/phayao";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { agreementForm } from "../testing/agreementForm.js";
import { outing, outingForm } from "../testing/outingForm.js";
import { PrintedVisit } from "./examples/PrintedVisit.js";
import code from "./examples/PrintedVisit.tsx?raw";
import { guide } from "./guide.js";
import { SchemaPrint } from "./SchemaPrint.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema print หน้าพิมพ์จาก schema",
  id: "schema-print",
  component: SchemaPrint,
  args: { form: { model: outingForm.model }, record: outing },
  parameters: { guide, controls: { disable: true }, dataIn: ["dd", "td"] },
} satisfies Meta<typeof SchemaPrint>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole("table", { name: "สิ่งที่พบ" });
    // On a phone its head is not shown, and each answer says what it is.
    const rows = within(table).getAllByRole("row", { hidden: true });
    await expect(rows).toHaveLength(3);
    await expect(canvas.getByText("15 กุมภาพันธ์ 2563")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <PrintedVisit />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const ThaiDigits: Story = { args: { digits: "thai" } };

export const Agreement: Story = { args: { form: { model: agreementForm.model }, record: phayaoAgreement } };

export const NothingAnswered: Story = { args: { record: {} } };

export const AnsweredOnly: Story = {
  args: { answeredOnly: true, record: { title: outing.title, findings: [{ text: "น้ำประปาไม่ไหล", urgent: true }] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("น้ำประปาไม่ไหล")).toBeVisible();
    await expect(canvas.queryByText("ไม่ระบุ")).toBeNull();
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
