import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ActivityBudget } from "./examples/ActivityBudget.js";
import code from "./examples/ActivityBudget.tsx?raw";
import { guide } from "./guide.js";
import { MoneyField } from "./MoneyField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Money field ช่องจำนวนเงิน",
  id: "money-field",
  component: MoneyField,
  parameters: { guide },
  args: { label: "งบประมาณที่ได้รับ", name: "budget", onValueChange: fn() },
} satisfies Meta<typeof MoneyField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("งบประมาณที่ได้รับ");
    await userEvent.type(input, "1200.5");
    await userEvent.tab();
    await expect(input).toHaveValue("1,200.50");
    await expect(await canvas.findByText("หนึ่งพันสองร้อยบาทห้าสิบสตางค์")).toBeVisible();
    await userEvent.clear(input);
    await userEvent.paste("๓.๕ ล้านบาท");
    await userEvent.tab();
    await expect(input).toHaveValue("3,500,000");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(3500000);
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <ActivityBudget />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: 350000, hint: "รวมเงินสมทบจากทุกหน่วยงาน" } };

export const FinerThanSatang: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "10.125");
    await userEvent.tab();
    await expect(input).toHaveValue("10.125");
    await expect(input).toHaveAccessibleDescription(/มีเศษเกินสตางค์/);
  },
};

export const WithError: Story = { args: { text: "ราวสามแสน", error: "พิมพ์เป็นตัวเลข เช่น 300,000", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: 1250000.75 } };

export const LongThai: Story = {
  args: {
    label: "งบประมาณที่ได้รับสนับสนุนจากกองทุนและองค์กรปกครองส่วนท้องถิ่นรวมกันตลอดระยะเวลาโครงการ",
    defaultValue: 12345678.25,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Budget received", required: true, defaultValue: 350000 },
  globals: { locale: "en" },
};
