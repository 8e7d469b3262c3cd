import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { DatePicker } from "./DatePicker.js";
import { MeetingDay } from "./examples/MeetingDay.js";
import code from "./examples/MeetingDay.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Date picker เลือกวันที่",
  id: "date-picker",
  component: DatePicker,
  parameters: { guide },
  args: { label: "วันจัดกิจกรรม", onValueChange: fn() },
} satisfies Meta<typeof DatePicker>;

export default meta;
type Story = StoryObj<typeof meta>;

const chosen = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };
const holidays = [
  { date: "2019-07-16", label: "วันอาสาฬหบูชา" },
  { date: "2019-07-17", label: "วันเข้าพรรษา" },
];

export const Default: Story = {
  args: { defaultValue: chosen, onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const button = canvas.getByRole("button", { name: "เปิดปฏิทิน วันจัดกิจกรรม" });
    await userEvent.click(button);
    await expect(canvas.getByRole("grid", { name: "กรกฎาคม 2562" })).toBeVisible();
    const day = canvas.getByRole("gridcell", { name: /วันศุกร์ที่ 19 กรกฎาคม 2562/ });
    await expect(day).toHaveFocus();
    await expect(day).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}{End}{PageDown}");
    await expect(canvas.getByRole("gridcell", { name: /วันอังคารที่ 27 สิงหาคม 2562/ })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("textbox")).toHaveValue("27/08/2562");
    await expect(button).toHaveFocus();
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      asStated: "27/08/2562",
      iso: "2019-08-27",
      precision: "day",
    });
    await userEvent.keyboard("{Enter}{ArrowLeft}{Escape}");
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(button).toHaveFocus();
    await expect(canvas.getByRole("textbox")).toHaveValue("27/08/2562");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <MeetingDay />,
  parameters: { docs: { source: { code } } },
};

export const Open: Story = {
  args: { defaultValue: chosen, marks: holidays, isDayDisabled: (day) => day.endsWith("-24") },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
    await expect(canvas.getByRole("gridcell", { name: "วันอังคารที่ 16 กรกฎาคม 2562 วันอาสาฬหบูชา" })).toBeVisible();
    const taken = canvas.getByRole("gridcell", { name: /24 กรกฎาคม 2562 เลือกไม่ได้/ });
    await userEvent.click(taken);
    await expect(canvas.getByRole("dialog")).toBeVisible();
    await expect(canvas.getByRole("textbox")).toHaveValue("19/07/2562");
  },
};

export const JumpToMonth: Story = {
  args: { defaultValue: chosen },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
    await userEvent.click(canvas.getByRole("button", { name: "เลือกเดือน กรกฎาคม" }));
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("button", { name: "ต.ค." })).toHaveFocus();
  },
};

export const JumpToYear: Story = {
  args: { defaultValue: chosen },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
    await userEvent.click(canvas.getByRole("button", { name: "เลือกปี 2562" }));
    await expect(canvas.getByRole("button", { name: "2562" })).toHaveAttribute("aria-pressed", "true");
    await userEvent.type(canvas.getByLabelText("พิมพ์ปี"), "2540");
    await userEvent.click(canvas.getByRole("button", { name: "ไปยังปีที่พิมพ์" }));
    await expect(canvas.getByRole("grid", { name: "กรกฎาคม 2540" })).toBeVisible();
  },
};

export const FiscalYear: Story = {
  args: { label: "วันเบิกจ่าย", defaultValue: chosen, yearKind: "fiscal", firstDayOfWeek: "monday" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
    await expect(canvas.getByText("ปีงบประมาณ 2562")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "ต้นปีงบประมาณ" }));
    await expect(canvas.getByRole("grid", { name: "ตุลาคม 2561" })).toBeVisible();
  },
};

export const OutOfBounds: Story = {
  args: { min: "2019-07-01", max: "2019-09-30", onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox"), "1/10/2562");
    await userEvent.tab();
    await expect(canvas.getByText(/วันที่ต้องไม่เกิน 30 กันยายน 2562/)).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(expect.objectContaining({ iso: "2019-10-01" }));
  },
};

export const Filled: Story = { args: { defaultValue: chosen } };

export const WithError: Story = { args: { required: true, error: "เลือกวันจัดกิจกรรม" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: chosen } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: chosen },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const LongThai: Story = {
  args: {
    label: "วันที่คณะทำงานระดับจังหวัดและผู้แทนครอบครัวทุกตำบลเห็นร่วมกันว่าจะประชุมครั้งต่อไป",
    hint: "เลือกวันที่ผู้ใหญ่บ้านและที่ปรึกษาส่วนใหญ่ว่าง และไม่ตรงกับวันสำคัญทางศาสนา",
    defaultValue: chosen,
    marks: [{ date: "2019-07-16", label: "วันอาสาฬหบูชา และงานบุญประจำปีของหมู่บ้านที่ครอบครัวส่วนใหญ่ไปร่วม" }],
  },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
    const sheet = canvas.getByRole("dialog").getBoundingClientRect();
    await expect(sheet.left).toBeGreaterThanOrEqual(0);
    await expect(sheet.right).toBeLessThanOrEqual(window.innerWidth);
  },
};

export const Dark: Story = {
  args: { defaultValue: chosen, marks: holidays },
  globals: { theme: "dark" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปิดปฏิทิน/ }));
  },
};

export const English: Story = {
  args: { label: "Day of the activity", defaultValue: { ...chosen, asStated: "19 July 2019" } },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Open calendar Day of the activity" }));
    await expect(canvas.getByRole("gridcell", { name: "Friday 19 July 2019 selected" })).toHaveFocus();
  },
};
