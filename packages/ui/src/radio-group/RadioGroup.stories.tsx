import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { AgreementState } from "./examples/AgreementState.js";
import code from "./examples/AgreementState.tsx?raw";
import { guide } from "./guide.js";
import { RadioGroup } from "./RadioGroup.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Radio group ปุ่มตัวเลือก",
  id: "radio-group",
  component: RadioGroup,
  parameters: { guide },
  args: {
    label: "ระดับพื้นที่ที่ดำเนินงาน",
    name: "level",
    onValueChange: fn(),
    options: [
      { value: "village", label: "หมู่บ้านหรือชุมชน" },
      { value: "subdistrict", label: "ตำบล" },
      { value: "district", label: "อำเภอ" },
      { value: "province", label: "จังหวัด" },
    ],
  },
} satisfies Meta<typeof RadioGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByLabelText("หมู่บ้านหรือชุมชน")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByLabelText("ตำบล")).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith("subdistrict");
  },
};

export const InUse: Story = {
  render: () => <AgreementState />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("ลงนามแล้ว"));
    await expect(canvas.getByRole("radio", { name: "ลงนามแล้ว" })).toBeChecked();
  },
};

export const Filled: Story = { args: { defaultValue: "subdistrict" } };

export const WithHints: Story = {
  args: {
    label: "สถานะของข้อตกลง",
    hint: "ดูจากหน้าที่มีลายมือชื่อ",
    required: true,
    defaultValue: "signed",
    options: [
      { value: "draft", label: "ร่าง", hint: "ยังแก้ถ้อยคำกันอยู่" },
      { value: "signed", label: "ลงนามแล้ว", hint: "ทุกฝ่ายลงลายมือชื่อครบ" },
      { value: "ended", label: "สิ้นสุด", hint: "พ้นวันสิ้นสุดที่ระบุไว้ในข้อตกลง", disabled: true },
    ],
  },
};

export const Horizontal: Story = {
  args: {
    label: "มีเอกสารแนบหรือไม่",
    orientation: "horizontal",
    defaultValue: "yes",
    options: [
      { value: "yes", label: "มี" },
      { value: "no", label: "ไม่มี" },
      { value: "unknown", label: "ไม่ทราบ" },
    ],
  },
};

export const WithError: Story = { args: { error: "เลือกระดับพื้นที่หนึ่งข้อ", required: true } };

/** The keys go from one to the next and nothing changes; the answer is read and sent. */
export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: "subdistrict" },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.click(canvas.getByText("จังหวัด"));
    await expect(canvas.getByLabelText("ตำบล")).toBeChecked();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: "subdistrict" } };

export const LongThai: Story = {
  args: {
    label: "หน่วยงานหลักที่รับผิดชอบการขับเคลื่อนงานสุขภาวะเด็ก เยาวชน และครอบครัวในพื้นที่นี้",
    defaultValue: "b",
    options: [
      { value: "a", label: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดประจวบคีรีขันธ์" },
      {
        value: "b",
        label: "เครือข่ายผู้ใหญ่บ้าน กำนัน และที่ปรึกษาในพื้นที่",
        hint: "รวมถึงกลุ่มที่ยังไม่ได้จดทะเบียน แต่ประชุมร่วมกันสม่ำเสมอและมีผู้ประสานงานชัดเจน",
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: "subdistrict" }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "Has the agreement been signed?",
    required: true,
    options: [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
    ],
    error: "Choose one answer",
  },
  globals: { locale: "en" },
};
