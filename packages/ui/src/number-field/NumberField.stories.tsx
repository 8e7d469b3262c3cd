import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { NumberField } from "./NumberField.js";

const meta = {
  title: "Components/Number field",
  component: NumberField,
  args: { label: "งบประมาณที่ได้รับ", name: "budget", unit: "บาท", onValueChange: fn(), onTextChange: fn() },
} satisfies Meta<typeof NumberField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("งบประมาณที่ได้รับ");
    await userEvent.type(input, "๑๒๕๐๐๐๐");
    await expect(input).toHaveValue("๑๒๕๐๐๐๐");
    await userEvent.tab();
    await expect(input).toHaveValue("1,250,000");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(1250000);
  },
};

export const UnreadableTextIsKept: Story = {
  args: { label: "จำนวนผู้เข้าร่วม", unit: "คน", decimals: 0 },
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("จำนวนผู้เข้าร่วม");
    await userEvent.type(input, "กว่า 70");
    await userEvent.tab();
    await expect(input).toHaveValue("กว่า 70");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(null);
  },
};

export const TwoDecimals: Story = { args: { decimals: 2, defaultValue: 1234.5, hint: "รวมภาษีแล้ว" } };

export const Short: Story = { args: { label: "จำนวนครอบครัว", unit: "ครอบครัว", width: "short", decimals: 0 } };

/** A year is read figure by figure: grouped, 2567 would be two thousand five hundred and sixty-seven. */
export const Year: Story = {
  args: { label: "ปี พ.ศ.", width: "short", decimals: 0, grouped: false, defaultValue: 2567 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveValue("2567");
  },
};

export const WithError: Story = {
  args: { text: "ห้าแสน", error: "พิมพ์เป็นตัวเลข เช่น 500,000", required: true },
};

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: 350000 } };

export const Disabled: Story = { args: { disabled: true, defaultValue: 350000 } };

export const LongThai: Story = {
  args: {
    label: "จำนวนครั้งของการประชุมคณะทำงานขับเคลื่อนระดับอำเภอและระดับตำบลรวมกันตลอดปีงบประมาณ",
    unit: "ครั้งต่อปีงบประมาณ รวมทุกอำเภอในจังหวัด",
    width: "short",
  },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = {
  args: { label: "Budget received", unit: "baht", required: true },
  globals: { locale: "en" },
};
