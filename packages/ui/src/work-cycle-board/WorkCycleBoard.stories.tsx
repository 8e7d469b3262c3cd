import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import type { BoardCycle } from "./boardRows.js";
import { SubdistrictProgress } from "./examples/SubdistrictProgress.js";
import code from "./examples/SubdistrictProgress.tsx?raw";
import { guide } from "./guide.js";
import { WorkCycleBoard } from "./WorkCycleBoard.js";

const done = [{ state: "done" as const }];
const cycles: readonly BoardCycle[] = ["แม่กา", "แม่ใส", "แม่นาเรือ", "บ้านตุ่น"].map((nameAsStated, at) => ({
  area: { level: "subdistrict", nameAsStated },
  steps: (["working-group-meeting", "situation-survey", "synthesis-and-plan", "learning-forum"] as const)
    .slice(0, 4 - at)
    .map((kind) => ({ kind, states: done })),
}));

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Work cycle board กระดานรอบการทำงาน",
  id: "work-cycle-board",
  component: WorkCycleBoard,
  parameters: { guide },
  args: { caption: "ความก้าวหน้าของตำบลต้นแบบ", cycles },
} satisfies Meta<typeof WorkCycleBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole("table", { name: "ความก้าวหน้าของตำบลต้นแบบ" });
    await expect(within(table).getByRole("columnheader", { name: /^เวทีสร้างการเรียนรู้/ })).toHaveTextContent(
      "เสร็จแล้ว 1 จาก 4 พื้นที่",
    );
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <SubdistrictProgress />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Empty: Story = { args: { cycles: [] } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Progress of the pilot areas",
    cycles: [
      { area: { level: "village", nameAsStated: "Huai Khian" }, steps: [{ kind: "situation-survey", states: done }] },
    ],
  },
  globals: { locale: "en" },
};
