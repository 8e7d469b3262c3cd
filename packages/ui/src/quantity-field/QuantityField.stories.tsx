import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { PeopleStated } from "./examples/PeopleStated.js";
import code from "./examples/PeopleStated.tsx?raw";
import { guide } from "./guide.js";
import { QuantityField } from "./QuantityField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Quantity field ช่องจำนวนตามเอกสาร",
  id: "quantity-field",
  component: QuantityField,
  parameters: { guide },
  args: { label: "ผู้เข้าร่วมประชุม", name: "participants", unit: "คน", onValueChange: fn() },
} satisfies Meta<typeof QuantityField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("จำนวน");
    await userEvent.click(input);
    await userEvent.paste("กว่า 70 คน");
    await userEvent.tab();
    await waitFor(() => expect(input).toHaveValue("70"));
    await expect(canvas.getByLabelText("ลักษณะของจำนวน")).toHaveValue("more-than");
    await expect(canvas.getByText("“กว่า 70 คน” อ่านว่า มากกว่า 70 คน")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      comparator: "more-than",
      value: 70,
      unit: "คน",
      asStated: "กว่า 70 คน",
    });
  },
};

export const InUse: Story = {
  render: () => <PeopleStated />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = {
  args: { defaultValue: { comparator: "more-than", value: 70, unit: "คน", asStated: "รวมกว่า 70 คน" } },
};

export const UnitToChoose: Story = {
  args: { label: "เป้าหมายของโครงการ", unit: undefined, units: ["คน", "ครอบครัว", "หมู่บ้าน", "ครั้ง"] },
};

export const UnitToType: Story = {
  args: { label: "ผลผลิต", unit: undefined, defaultValue: { comparator: "at-least", value: 3, unit: "หลักสูตร" } },
};

export const OtherUnit: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText("จำนวน");
    await userEvent.click(input);
    await userEvent.paste("กว่า 70 ครอบครัว");
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole("group")).toHaveAccessibleDescription(/ช่องนี้นับเป็น “คน”/));
    await expect(input).toHaveValue("กว่า 70 ครอบครัว");
  },
};

export const WithError: Story = { args: { text: "หลายสิบคน", error: "ระบุจำนวน เช่น กว่า 70 คน", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: { comparator: "about", value: 40, upTo: 50, unit: "คน" } },
};

export const LongThai: Story = {
  args: {
    label: "จำนวนผู้เข้าร่วมโครงการพัฒนาศักยภาพครอบครัวและชุมชนเข้มแข็งระดับตำบลตามรายงาน",
    hint: "คัดลอกข้อความจากเอกสารมาวางในช่องได้ เช่น ไม่น้อยกว่า 1,200 ครอบครัว",
    unit: undefined,
    units: ["คน", "ครอบครัว", "หมู่บ้าน"],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "People who took part",
    unit: "people",
    defaultValue: { comparator: "more-than", value: 70, unit: "people" },
  },
  globals: { locale: "en" },
};
