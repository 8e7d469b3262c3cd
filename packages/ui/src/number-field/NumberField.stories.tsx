import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { FamiliesReached } from "./examples/FamiliesReached.js";
import code from "./examples/FamiliesReached.tsx?raw";
import { guide } from "./guide.js";
import { NumberField } from "./NumberField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Number field ช่องตัวเลข",
  id: "number-field",
  component: NumberField,
  parameters: { guide },
  args: { label: "จำนวนครอบครัวที่เข้าร่วม", name: "families", unit: "ครอบครัว", onValueChange: fn(), onTextChange: fn() },
} satisfies Meta<typeof NumberField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("จำนวนครอบครัวที่เข้าร่วม");
    await userEvent.type(input, "๑๒๕๐");
    await expect(input).toHaveValue("๑๒๕๐");
    await userEvent.tab();
    await expect(input).toHaveValue("1,250");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(1250);
    await userEvent.clear(input);
    await userEvent.paste("1,200 ครอบครัว");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(1200);
  },
};

export const InUse: Story = {
  render: () => <FamiliesReached />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: 1250, hint: "นับครอบครัวที่มาอย่างน้อยหนึ่งครั้ง" } };

export const UnreadableTextIsKept: Story = {
  args: { label: "จำนวนผู้เข้าร่วม", unit: "คน", decimals: 0 },
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("จำนวนผู้เข้าร่วม");
    await userEvent.type(input, "กว่า 70");
    await userEvent.tab();
    await expect(input).toHaveValue("กว่า 70");
    await expect(input).toHaveAccessibleDescription(/อ่านเป็นตัวเลขไม่ได้/);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(null);
  },
};

/** Arrow keys and buttons for small counts; the wheel of a mouse changes nothing. */
export const Steps: Story = {
  args: {
    label: "จำนวนบุตร",
    unit: "คน",
    width: "short",
    decimals: 0,
    min: 0,
    max: 20,
    step: 1,
    stepButtons: true,
    defaultValue: 2,
  },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText("จำนวนบุตร");
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่ม จำนวนบุตร" }));
    await expect(input).toHaveValue("3");
    await userEvent.click(input);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect(input).toHaveValue("1");
  },
};

export const OutsideTheLimits: Story = {
  args: { label: "ครอบครัวที่ตอบแบบสำรวจ", unit: "%", width: "short", min: 0, max: 100 },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "120");
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/ต้องไม่เกิน 100/);
  },
};

/** A year is read figure by figure: grouped, 2567 would be two thousand five hundred and sixty-seven. */
export const Year: Story = {
  args: { label: "ปี พ.ศ.", unit: undefined, width: "short", decimals: 0, grouped: false, defaultValue: 2567 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveValue("2567");
  },
};

export const WithError: Story = { args: { text: "ห้าแสน", error: "พิมพ์เป็นตัวเลข เช่น 500,000", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: 350000 } };

export const LongThai: Story = {
  args: {
    label: "จำนวนครั้งของการประชุมคณะทำงานขับเคลื่อนระดับอำเภอและระดับตำบลรวมกันตลอดปีงบประมาณ",
    unit: "ครั้งต่อปีงบประมาณ รวมทุกอำเภอในจังหวัด",
    width: "short",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Families reached", unit: "families", required: true, max: 100, defaultValue: 40 },
  globals: { locale: "en" },
};
