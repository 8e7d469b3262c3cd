import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AgreementStory } from "./examples/AgreementStory.js";
import code from "./examples/AgreementStory.tsx?raw";
import { guide } from "./guide.js";
import { Timeline } from "./Timeline.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Timeline เส้นเวลา",
  id: "timeline",
  component: Timeline,
  parameters: { guide },
  args: {
    events: [
      {
        date: "19 กรกฎาคม 2562",
        dateTime: "2019-07-19",
        title: "ลงนามบันทึกข้อตกลงความร่วมมือ",
        body: "สี่หน่วยงานลงนามร่วมกันที่ศาลากลางจังหวัด",
        phase: "เตรียมการ",
      },
      { title: "ตั้งคณะทำงานระดับตำบล", phase: "เตรียมการ" },
      {
        date: "ปลายเดือนสิงหาคม 2563",
        dateTime: "2020-08",
        title: "อบรมพี่เลี้ยงครอบครัวกว่า 70 คน",
        phase: "ดำเนินงาน",
      },
      { date: "ปีงบประมาณ 2564", title: "เยี่ยมครอบครัวในพื้นที่", phase: "ดำเนินงาน", state: "current" },
      { date: "กันยายน 2565", dateTime: "2022-09", title: "ถอดบทเรียนร่วมกัน", phase: "สรุปผล", state: "planned" },
    ],
  },
} satisfies Meta<typeof Timeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")).toHaveLength(5);
    await expect(canvas.getByText("กำลังดำเนินการ")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <AgreementStory />,
  parameters: { docs: { source: { code } } },
};

/** A period that runs backwards is shown as the document has it, with a word about it. */
export const Backwards: Story = {
  args: { events: [{ when: { start: "2020-08-01", end: "2019-07-19" }, title: "ดำเนินงานตามข้อตกลง" }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น แสดงตามเอกสาร")).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const OpenEnd: Story = { args: { openEnd: "ดำเนินงานต่อเนื่อง เอกสารไม่ได้ระบุวันสิ้นสุด" } };

export const WithoutPhases: Story = {
  args: {
    events: [
      { date: "2562", dateTime: "2019", title: "เริ่มโครงการ" },
      { date: "2564", dateTime: "2021", title: "สิ้นสุดโครงการ" },
    ],
  },
};

export const LongThai: Story = {
  args: {
    events: [
      {
        date: "ระหว่างวันที่ 1 ตุลาคม 2562 ถึงวันที่ 30 กันยายน 2563",
        title: "ประชุมชี้แจงผู้ใหญ่บ้าน กำนัน และที่ปรึกษาเครือข่ายครอบครัวทุกตำบลในจังหวัด",
        body: "ที่ประชุมเห็นว่าควรทำงานกับครอบครัวที่มีเด็กเล็กก่อน และให้แต่ละตำบลเลือกพี่เลี้ยงของตนเอง",
        phase: "ระยะที่ 1 เตรียมความพร้อมของคนทำงานและพื้นที่ต้นแบบ",
        state: "current",
      },
    ],
    openEnd: "ขยายไปยังพื้นที่อื่นตามความพร้อม",
  },
  globals: { viewport: { value: "narrow" } },
};

export const English: Story = {
  args: {
    events: [
      { date: "19 July 2019", dateTime: "2019-07-19", title: "Agreement signed" },
      { title: "Lessons drawn", state: "planned" },
    ],
  },
  globals: { locale: "en" },
};
