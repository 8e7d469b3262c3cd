import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { MeetingHours } from "./examples/MeetingHours.js";
import code from "./examples/MeetingHours.tsx?raw";
import { guide } from "./guide.js";
import { TimeField } from "./TimeField.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Time field ช่องเวลา",
  id: "time-field",
  component: TimeField,
  parameters: { guide },
  args: { label: "เวลาเริ่มประชุม", name: "start", onValueChange: fn() },
} satisfies Meta<typeof TimeField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("เวลาเริ่มประชุม");
    await userEvent.type(input, "บ่ายโมงครึ่ง");
    await expect(canvas.getByText("อ่านว่า 13.30 น.")).toBeVisible();
    await userEvent.tab();
    await expect(input).toHaveValue("13.30 น.");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("13:30");
    await userEvent.click(input);
    await userEvent.keyboard("{ArrowUp}{PageDown}");
    await expect(input).toHaveValue("12.35 น.");
  },
};

export const InUse: Story = {
  render: () => <MeetingHours />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "09:00" } };

export const OfficeHours: Story = {
  args: { label: "เวลาให้บริการ", min: "08:30", max: "16:30", step: 30, hint: "เวลาราชการ 08.30–16.30 น." },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "17.00");
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/ต้องไม่เกิน 16\.30/);
  },
};

export const WithError: Story = { args: { text: "ตอนสาย", error: "พิมพ์ชั่วโมงและนาที เช่น 9.30", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "13:00" } };

export const LongThai: Story = {
  args: {
    label: "เวลาที่เริ่มลงทะเบียนหน้าห้องประชุมใหญ่ชั้นสองของศาลากลางจังหวัด",
    hint: "พิมพ์อย่างที่พูดก็ได้ เช่น 9 โมงเช้า บ่ายสองโมงครึ่ง",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Starts at", hint: "For example 13:00 or 2:30 pm", defaultValue: "13:00" },
  globals: { locale: "en" },
};
