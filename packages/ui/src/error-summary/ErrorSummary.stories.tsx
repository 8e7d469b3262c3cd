import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { TextField } from "../text-field/TextField.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { RegisterOrganization } from "./examples/RegisterOrganization.js";
import code from "./examples/RegisterOrganization.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Error summary สรุปข้อผิดพลาด",
  id: "error-summary",
  component: ErrorSummary,
  parameters: { guide },
  args: {
    errors: [
      { href: "#organization", text: "กรอกชื่อหน่วยงาน" },
      { href: "#level", text: "เลือกระดับพื้นที่" },
    ],
  },
  render: (args) => (
    <div className="saan-field-group">
      <ErrorSummary {...args} />
      <TextField id="organization" label="ชื่อหน่วยงาน" error="กรอกชื่อหน่วยงาน" />
      <RadioGroup
        id="level"
        label="ระดับพื้นที่"
        error="เลือกระดับพื้นที่"
        options={[
          { value: "village", label: "หมู่บ้านหรือชุมชน" },
          { value: "subdistrict", label: "ตำบล" },
        ]}
      />
    </div>
  ),
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("region", { name: "มี 2 ข้อที่ต้องแก้ไข" })).toHaveFocus());
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("textbox")).toHaveFocus();
    await userEvent.click(canvas.getByRole("link", { name: "เลือกระดับพื้นที่" }));
    await expect(canvas.getByLabelText("หมู่บ้านหรือชุมชน")).toHaveFocus();
  },
};

export const LongThai: Story = {
  args: {
    heading: "ยังส่งรายงานไม่ได้ แก้ข้อเหล่านี้ก่อน",
    errors: [
      { href: "#organization", text: "กรอกชื่อเต็มของหน่วยงานตามหนังสือจดทะเบียน เช่น มูลนิธิเครือข่ายครอบครัว" },
      { href: "#level", text: "เลือกระดับพื้นที่ที่ผู้ใหญ่บ้านและที่ปรึกษาดำเนินงานร่วมกันในปีงบประมาณนี้" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const English: Story = {
  args: { errors: [{ href: "#organization", text: "Enter the organisation name" }] },
  render: (args) => (
    <div className="saan-field-group">
      <ErrorSummary {...args} />
      <TextField id="organization" label="Organisation name" error="Enter the organisation name" />
    </div>
  ),
  globals: { locale: "en" },
};

export const InUse: Story = {
  render: () => <RegisterOrganization />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Dark: Story = { globals: { theme: "dark" } };
