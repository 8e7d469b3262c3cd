import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { CalendarMonth } from "./CalendarMonth.js";
import { MonthPlan } from "./examples/MonthPlan.js";
import code from "./examples/MonthPlan.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Calendar month ปฏิทินกิจกรรมรายเดือน",
  id: "calendar-month",
  component: CalendarMonth,
  parameters: { guide },
  args: { events: [], defaultMonth: "2024-02", onMonthChange: fn() },
} satisfies Meta<typeof CalendarMonth>;

export default meta;
type Story = StoryObj<typeof meta>;

const events = [
  {
    key: "team",
    title: "ประชุมคณะทำงานครอบครัวตำบล",
    start: "2024-02-06",
    startTime: "09:00",
    endTime: "12:00",
    place: "ศาลาประชาคมบ้านดอนสว่าง",
    status: "ยืนยันแล้ว",
  },
  { key: "visit", title: "เยี่ยมบ้านเด็กปฐมวัย", start: "2024-02-06", startTime: "13:00", href: "/visits" },
  { key: "camp", title: "ค่ายครอบครัวอบอุ่น", start: "2024-02-17", end: "2024-02-18", place: "โรงเรียนบ้านดอนสว่าง" },
  { key: "lesson", title: "ถอดบทเรียนกับเครือข่าย", start: "2024-02", status: "รอกำหนดวัน" },
];

export const Default: Story = {
  args: { events, onDayPress: fn(), onMonthChange: fn() },
  play: async ({ canvas, args }) => {
    const table = canvas.queryByRole("table", { name: "กุมภาพันธ์ 2567" });
    if (table) {
      await userEvent.click(canvas.getByRole("button", { name: "6 กุมภาพันธ์ 2567 2 กิจกรรม" }));
      await expect(args.onDayPress).toHaveBeenCalledWith("2024-02-06");
    } else {
      // A phone has no room for seven columns: the month is a list of its days.
      await expect(canvas.getByRole("link", { name: /เยี่ยมบ้านเด็กปฐมวัย/ })).toBeVisible();
    }
    await userEvent.click(canvas.getByRole("button", { name: "เดือนถัดไป" }));
    await expect(args.onMonthChange).toHaveBeenCalledWith("2024-03");
    await expect(canvas.getByText("เดือนนี้ยังไม่มีกิจกรรม")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "เดือนก่อนหน้า" }));
    await expect(canvas.getByRole("heading", { name: "กุมภาพันธ์ 2567" })).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <MonthPlan />,
  parameters: { docs: { source: { code } } },
};

export const Empty: Story = {};

export const MondayFirst: Story = { args: { events, firstDayOfWeek: "monday" } };

export const LongThai: Story = {
  args: {
    events: [
      {
        key: "long",
        title: "ประชุมชี้แจงผู้ใหญ่บ้าน กำนัน และที่ปรึกษาเครือข่ายครอบครัวทุกตำบล เรื่องการเยี่ยมบ้านเด็กปฐมวัย",
        start: "2024-02-06",
        startTime: "09:00",
        endTime: "16:30",
        place: "ห้องประชุมชั้น 2 ที่ว่าการอำเภอ ตรงข้ามศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบล",
        status: "เลื่อนจากวันที่ 30 มกราคม",
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("table")).toBeNull();
    await expect(canvas.getByRole("heading", { name: "วันอังคารที่ 6 กุมภาพันธ์ 2567" })).toBeVisible();
  },
};

export const Dark: Story = { args: { events }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    events: [
      {
        key: "team",
        title: "Working group",
        start: "2024-02-06",
        startTime: "09:00",
        endTime: "12:00",
        place: "Village hall",
      },
      { key: "lesson", title: "Lessons drawn", start: "2024-02" },
    ],
  },
  globals: { locale: "en" },
};
