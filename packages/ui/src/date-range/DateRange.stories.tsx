import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { DateRange } from "./DateRange.js";
import { AgreementTerm } from "./examples/AgreementTerm.js";
import code from "./examples/AgreementTerm.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Date range ช่วงวันที่",
  id: "date-range",
  component: DateRange,
  parameters: { guide },
  args: { label: "ระยะเวลาของโครงการ", onValueChange: fn() },
} satisfies Meta<typeof DateRange>;

export default meta;
type Story = StoryObj<typeof meta>;

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" });
const term = { start: day("19/07/2562", "2019-07-19"), end: day("18/09/2565", "2022-09-18") };

export const Default: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "วันเริ่มต้น" }), "19/07/2562");
    await userEvent.type(canvas.getByRole("textbox", { name: "วันสิ้นสุด" }), "18/09/2565");
    await userEvent.tab();
    await expect(canvas.getByText(/^รวม 3\s+ปี 2\s+เดือน$/)).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(term);
  },
};

export const InUse: Story = {
  render: () => <AgreementTerm />,
  parameters: { docs: { source: { code } } },
};

export const FromOneCalendar: Story = {
  args: { defaultValue: { start: day("8/07/2562", "2019-07-08"), end: null }, onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เปิดปฏิทิน วันเริ่มต้น" }));
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect(canvas.getByRole("dialog", { name: "เลือกวันสิ้นสุด" })).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      start: day("09/07/2562", "2019-07-09"),
      end: day("16/07/2562", "2019-07-16"),
    });
    await expect(canvas.getByRole("button", { name: "เปิดปฏิทิน วันสิ้นสุด" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("gridcell", { name: /10 กรกฎาคม 2562 อยู่ในช่วงที่เลือก/ })).toBeVisible();
  },
};

/** Real documents have such periods: it is kept, and a remedy is at hand. */
export const Backwards: Story = {
  args: { defaultValue: { start: term.end, end: term.start }, onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(/วันสิ้นสุดอยู่ก่อนวันเริ่มต้น/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: "วันสิ้นสุด" })).toBeValid();
    await userEvent.click(canvas.getByRole("button", { name: "สลับวัน" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(term);
    await waitFor(() => expect(canvas.getByRole("textbox", { name: "วันเริ่มต้น" })).toHaveValue("19/07/2562"));
  },
};

export const Strict: Story = {
  args: { strict: true, defaultValue: { start: term.end, end: term.start } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: "วันสิ้นสุด" })).toBeInvalid();
  },
};

export const OpenEnd: Story = {
  args: { canBeOpen: true, defaultValue: { start: term.start, end: null }, onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByLabelText("ยังไม่สิ้นสุด"));
    await expect(canvas.queryByRole("textbox", { name: "วันสิ้นสุด" })).toBeNull();
    await expect(args.onValueChange).toHaveBeenLastCalledWith({ start: term.start, end: null, openEnd: true });
  },
};

export const Filled: Story = { args: { defaultValue: term } };

export const WithError: Story = { args: { required: true, error: "กรอกระยะเวลาของโครงการ" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: term } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: term } };

export const LongThai: Story = {
  args: {
    label: "ระยะเวลาที่หน่วยงานทุกฝ่ายตกลงร่วมกันดูแลเด็กปฐมวัยและครอบครัวในพื้นที่ต้นแบบ",
    hint: "นับตั้งแต่วันที่ผู้ลงนามคนสุดท้ายลงชื่อ ถ้าเอกสารไม่ได้ระบุวันสิ้นสุด ให้เลือกว่ายังไม่สิ้นสุด",
    canBeOpen: true,
    defaultValue: { start: term.end, end: term.start },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: term }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Term of the project", canBeOpen: true, defaultValue: term },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("3 years 2 months in all")).toBeVisible();
  },
};
