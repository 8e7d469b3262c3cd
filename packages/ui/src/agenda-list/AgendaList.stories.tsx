import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AgendaList } from "./AgendaList.js";
import { ComingEvents } from "./examples/ComingEvents.js";
import code from "./examples/ComingEvents.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Agenda list กำหนดการรายวัน",
  id: "agenda-list",
  component: AgendaList,
  parameters: { guide },
  args: { events: [] },
} satisfies Meta<typeof AgendaList>;

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
  args: { events },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "กุมภาพันธ์ 2567" })).toBeVisible();
    await expect(canvas.getByRole("heading", { name: "วันอังคารที่ 6 กุมภาพันธ์ 2567" })).toBeVisible();
    await expect(canvas.getByText("09.00–12.00 น.")).toBeVisible();
    await expect(canvas.getByText("ทั้งวัน ถึง 18 ก.พ. 2567")).toBeVisible();
    await expect(canvas.getByRole("heading", { name: "กุมภาพันธ์ 2567 (ไม่ระบุวัน)" })).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <ComingEvents />,
  parameters: { docs: { source: { code } } },
};

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ยังไม่มีกิจกรรมในช่วงนี้")).toBeVisible();
  },
};

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
