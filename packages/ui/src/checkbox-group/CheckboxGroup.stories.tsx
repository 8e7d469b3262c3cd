import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { CheckboxGroup } from "./CheckboxGroup.js";
import { TargetGroups } from "./examples/TargetGroups.js";
import code from "./examples/TargetGroups.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Checkbox group กลุ่มช่องทำเครื่องหมาย",
  id: "checkbox-group",
  component: CheckboxGroup,
  parameters: { guide },
  args: {
    label: "งานที่ทำร่วมกันในพื้นที่",
    hint: "เลือกได้หลายข้อ",
    name: "work",
    onValueChange: fn(),
    options: [
      { value: "data", label: "สำรวจข้อมูลครอบครัว" },
      { value: "plan", label: "ทำแผนของชุมชน", hint: "รวมแผนที่ผ่านเวทีประชาคมแล้ว" },
      { value: "activity", label: "จัดกิจกรรมครอบครัว" },
      { value: "lessons", label: "ถอดบทเรียน" },
    ],
  },
} satisfies Meta<typeof CheckboxGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect(canvas.getByRole("checkbox", { name: "จัดกิจกรรมครอบครัว" })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["data", "activity"]);
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <TargetGroups />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("วัยรุ่นและเยาวชน"));
    await userEvent.click(canvas.getByText("ไม่ได้เจาะจงกลุ่มใด"));
    await expect(canvas.getByRole("checkbox", { name: "วัยรุ่นและเยาวชน" })).not.toBeChecked();
    await expect(canvas.getByRole("checkbox", { name: "ไม่ได้เจาะจงกลุ่มใด" })).toBeChecked();
  },
};

export const Filled: Story = { args: { defaultValue: ["data", "lessons"] } };

export const SelectAll: Story = {
  args: { selectAll: true, defaultValue: ["data"] },
  play: async ({ canvas, args }) => {
    const all = canvas.getByRole("checkbox", { name: "เลือกทั้งหมด" });
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["data", "plan", "activity", "lessons"]);
    await expect(all).toBeChecked();
  },
};

export const Horizontal: Story = {
  args: {
    label: "วันที่ศูนย์เปิด",
    hint: undefined,
    orientation: "horizontal",
    defaultValue: ["sat"],
    options: [
      { value: "mon", label: "จันทร์–ศุกร์" },
      { value: "sat", label: "เสาร์" },
      { value: "sun", label: "อาทิตย์" },
    ],
  },
};

export const WithError: Story = { args: { error: "เลือกงานที่ทำร่วมกันอย่างน้อย 1 ข้อ", required: true } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: ["data", "plan"] },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText("ถอดบทเรียน"));
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await expect(canvas.getByRole("checkbox", { name: "ถอดบทเรียน" })).not.toBeChecked();
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: ["data"] } };

export const LongThai: Story = {
  args: {
    label: "ผู้ที่ร่วมให้ข้อมูลในการถอดบทเรียนการทำงานสุขภาวะเด็ก เยาวชน และครอบครัวในพื้นที่นี้",
    defaultValue: ["b"],
    options: [
      { value: "a", label: "เจ้าหน้าที่สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดประจวบคีรีขันธ์" },
      {
        value: "b",
        label: "ผู้ใหญ่บ้าน กำนัน และที่ปรึกษาในพื้นที่",
        hint: "รวมถึงกลุ่มที่ยังไม่ได้จดทะเบียน แต่ประชุมร่วมกันสม่ำเสมอและมีผู้ประสานงานชัดเจน",
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { selectAll: true, defaultValue: ["data", "plan"] }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "Work done together",
    hint: "Choose all that apply",
    selectAll: true,
    options: [
      { value: "data", label: "Survey of families" },
      { value: "none", label: "None of these", exclusive: true },
    ],
  },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox", { name: "Choose all" })).toBeVisible();
  },
};
