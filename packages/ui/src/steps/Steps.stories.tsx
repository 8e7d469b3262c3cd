import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { WorkSteps } from "./examples/WorkSteps.js";
import code from "./examples/WorkSteps.tsx?raw";
import { guide } from "./guide.js";
import { Steps } from "./Steps.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Steps ลำดับขั้น",
  id: "steps",
  component: Steps,
  parameters: { guide },
  args: {
    "aria-label": "ขั้นการทำงาน",
    items: [
      { key: "survey", label: "สำรวจครอบครัว", state: "done" },
      { key: "plan", label: "ทำแผนร่วมกัน", state: "current" },
      { key: "act", label: "จัดกิจกรรม", state: "upcoming" },
      { key: "review", label: "ทบทวน", state: "upcoming" },
    ],
  },
} satisfies Meta<typeof Steps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ทำแผนร่วมกัน").closest("li")).toHaveAttribute("aria-current", "step");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <WorkSteps />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithError: Story = {
  args: {
    onSelect: fn(),
    items: [
      { key: "survey", label: "สำรวจครอบครัว", state: "done" },
      { key: "plan", label: "ทำแผนร่วมกัน", state: "error", detail: "แผนยังไม่มีงบประมาณ" },
      { key: "act", label: "จัดกิจกรรม", state: "current" },
    ],
  },
  play: async ({ canvas, args }) => {
    canvas.getByRole("button", { name: "ทำแผนร่วมกัน ต้องแก้ไข" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("plan");
  },
};

export const Vertical: Story = { args: { layout: "vertical" } };

export const LongThai: Story = {
  args: {
    items: [
      { key: "a", label: "ประชุมผู้ใหญ่บ้าน กำนัน และที่ปรึกษาสภาเด็กและเยาวชนเพื่อเลือกพื้นที่", state: "done" },
      { key: "b", label: "ลงนามบันทึกข้อตกลงความร่วมมือระหว่างองค์กรปกครองส่วนท้องถิ่น", state: "current" },
      { key: "c", label: "ติดตามและคืนข้อมูลให้ชุมชน", state: "upcoming" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    "aria-label": "Steps of the work",
    items: [
      { key: "survey", label: "Survey families", state: "done" },
      { key: "plan", label: "Plan together", state: "current" },
      { key: "act", label: "Hold activities", state: "upcoming" },
    ],
  },
  globals: { locale: "en" },
};
