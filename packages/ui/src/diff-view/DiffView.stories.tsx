import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DiffView } from "./DiffView.js";
import { ConflictingEdits } from "./examples/ConflictingEdits.js";
import code from "./examples/ConflictingEdits.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Diff view เทียบของเดิมกับของใหม่",
  id: "diff-view",
  component: DiffView,
  parameters: { guide },
  args: {
    caption: "สิ่งที่แก้ไข",
    changes: [
      { key: "scope", label: "ประเด็นที่ 1", before: "ประชุมทุกเดือน", after: "ประชุมทุกสัปดาห์" },
      { key: "end", label: "วันสิ้นสุด", before: "ปลายเดือนสิงหาคม 2563" },
    ],
  },
} satisfies Meta<typeof DiffView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("เปลี่ยน 2 รายการ")).toBeVisible();
    await expect(canvasElement.querySelector("del")).toHaveTextContent("(ตัดออก เดือน)");
    await expect(canvasElement.querySelector("ins")).toHaveTextContent("(เพิ่ม สัปดาห์)");
  },
};

export const InUse: Story = {
  render: () => <ConflictingEdits />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const NothingChanged: Story = { args: { changes: [] } };

export const LongThai: Story = {
  args: {
    changes: [
      {
        key: "subject",
        label: "เรื่องที่ร่วมมือ",
        before: "การขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
        after: "การขับเคลื่อนงานด้านการพัฒนาเด็กปฐมวัย เยาวชน ครอบครัว ผู้สูงอายุ ชุมชน และท้องถิ่น โดยมีผู้ใหญ่บ้านเป็นที่ปรึกษา",
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    caption: "What was changed",
    changes: [{ key: "scope", label: "Issue 1", before: "Meet every month", after: "Meet every two months" }],
  },
  globals: { locale: "en" },
};
