import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { AccordionRoot } from "./Accordion.js";
import { AccordionItem } from "./AccordionItem.js";
import { JoinQuestions } from "./examples/JoinQuestions.js";
import code from "./examples/JoinQuestions.tsx?raw";
import { guide } from "./guide.js";

const sections = (
  <>
    <AccordionItem title="เตรียมการ" detail="เสร็จแล้ว">
      ประชุมผู้ใหญ่บ้าน และตั้งคณะทำงานระดับตำบล
    </AccordionItem>
    <AccordionItem title="ดำเนินงาน" detail="กำลังทำ">
      อบรมพี่เลี้ยงครอบครัว และเยี่ยมบ้านเดือนละครั้ง
    </AccordionItem>
    <AccordionItem title="สรุปผล" detail="ยังไม่ถึง">
      ถอดบทเรียนร่วมกันในเดือนกันยายน
    </AccordionItem>
  </>
);

const meta = {
  title: "Components/Find the way นำทาง/Accordion หัวข้อพับได้",
  id: "accordion",
  component: AccordionRoot,
  parameters: { guide },
  args: { children: sections },
} satisfies Meta<typeof AccordionRoot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByText("ประชุมผู้ใหญ่บ้าน และตั้งคณะทำงานระดับตำบล")).not.toBeVisible();
    await userEvent.click(canvas.getByText("เตรียมการ"));
    await expect(canvas.getByText("ประชุมผู้ใหญ่บ้าน และตั้งคณะทำงานระดับตำบล")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <JoinQuestions />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const OpenAll: Story = {
  args: { openAll: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เปิดทุกหัวข้อ" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: "ปิดทุกหัวข้อ" })).toBeVisible());
    await expect(canvas.getByText("ถอดบทเรียนร่วมกันในเดือนกันยายน")).toBeVisible();
  },
};

export const OneAtATime: Story = {
  args: { name: "phases" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("เตรียมการ"));
    await userEvent.click(canvas.getByText("สรุปผล"));
    await expect(canvas.getByText("ถอดบทเรียนร่วมกันในเดือนกันยายน")).toBeVisible();
    await waitFor(() => expect(canvas.getByText(/ประชุมผู้ใหญ่บ้าน/)).not.toBeVisible());
  },
};

export const Controlled: Story = {
  args: {
    children: (
      <AccordionItem title="เหตุผลที่ไม่ระบุงบประมาณ" open onOpenChange={fn()}>
        เอกสารต้นฉบับไม่ได้ระบุไว้
      </AccordionItem>
    ),
  },
};

export const LongThai: Story = {
  args: {
    children: (
      <AccordionItem
        title="การสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัวที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอต่อจังหวัด"
        detail="กรอกแล้ว 3 จาก 12 ข้อ"
        defaultOpen
      >
        ทำงานกับครอบครัวที่มีเด็กเล็กก่อน และให้แต่ละตำบลเลือกพี่เลี้ยงของตนเอง
      </AccordionItem>
    ),
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { openAll: true }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    openAll: true,
    children: (
      <AccordionItem title="Who can join" defaultOpen>
        Families with a child of up to six years.
      </AccordionItem>
    ),
  },
  globals: { locale: "en" },
};
