import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { DateTimeField } from "./DateTimeField.js";
import { Meeting } from "./examples/Meeting.js";
import code from "./examples/Meeting.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Date and time field ช่องวันและเวลา",
  id: "date-time-field",
  component: DateTimeField,
  parameters: { guide },
  args: { label: "เริ่มประชุม", name: "begins", onValueChange: fn() },
} satisfies Meta<typeof DateTimeField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("เริ่มประชุม");
    await userEvent.type(input, "19 ม.ค. 67 บ่ายโมง");
    await userEvent.tab();
    await expect(input).toHaveValue("19 ม.ค. 2567 13.00 น.");
    await expect(input).toHaveAccessibleDescription(/วันศุกร์ที่.19.มกราคม/);
    await expect(args.onValueChange).toHaveBeenLastCalledWith("2024-01-19T13:00");
  },
};

export const InUse: Story = {
  render: () => <Meeting />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "2024-01-19T13:00" } };

export const TimeMissing: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "19/01/2567");
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/ยังไม่มีเวลา/);
  },
};

export const WithError: Story = {
  args: { text: "พรุ่งนี้เช้า", error: "พิมพ์วัน เดือน ปี และเวลา เช่น 19/01/2567 9.30", required: true },
};

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { ...Filled.args, readOnly: true } };

export const LongThai: Story = {
  args: {
    label: "วันและเวลาที่เริ่มลงทะเบียนหน้าห้องประชุมใหญ่ชั้นสองของศาลากลางจังหวัด",
    hint: "พิมพ์อย่างที่พูดก็ได้ เช่น 19 ม.ค. 67 บ่ายสองโมงครึ่ง",
    defaultValue: "2024-01-19T14:30",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Begins", hint: "For example 19 Jan 2024, 13:00", defaultValue: "2024-01-19T13:00" },
  globals: { locale: "en" },
};
