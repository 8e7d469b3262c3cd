import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { TextField } from "../text-field/TextField.js";
import { ReportInSteps } from "./examples/ReportInSteps.js";
import code from "./examples/ReportInSteps.tsx?raw";
import { guide } from "./guide.js";
import { StepperNav, StepperSteps } from "./StepperNav.js";
import { StepperRoot } from "./StepperRoot.js";
import { StepperStep } from "./StepperStep.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Stepper แบบฟอร์มทีละขั้น",
  id: "stepper",
  component: StepperRoot,
  parameters: { guide },
  args: {
    steps: [
      { key: "name", label: "ชื่อโครงการ" },
      { key: "place", label: "พื้นที่ทำงาน" },
      { key: "review", label: "ตรวจทาน" },
    ],
  },
  render: (args) => (
    <StepperRoot {...args}>
      <StepperSteps />
      {args.steps.map(({ key, label }) => (
        <StepperStep key={key} step={key}>
          <TextField label={label} />
        </StepperStep>
      ))}
      <StepperNav onFinish={() => {}} />
    </StepperRoot>
  ),
} satisfies Meta<typeof StepperRoot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "ชื่อโครงการ" }), "ครอบครัวอบอุ่น{Enter}");
    await expect(await canvas.findByRole("heading", { name: "ขั้นที่ 2 จาก 3 พื้นที่ทำงาน" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "ชื่อโครงการ เสร็จแล้ว" }));
    await expect(canvas.getByRole("textbox", { name: "ชื่อโครงการ" })).toHaveValue("ครอบครัวอบอุ่น");
  },
};

export const InUse: Story = {
  render: () => <ReportInSteps />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithError: Story = {
  render: () => <ReportInSteps />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ถัดไป" }));
    await expect(await canvas.findByText("ยังไปต่อไม่ได้ ตรวจช่องในขั้นนี้อีกครั้ง")).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: "ชื่อกิจกรรม (จำเป็น)" })).toHaveAccessibleDescription(/กรอกชื่อกิจกรรม/);
  },
};

export const LastStep: Story = { args: { defaultStep: "review" } };

export const LongThai: Story = {
  args: {
    steps: [
      { key: "a", label: "ข้อมูลหน่วยงานและที่ปรึกษาที่ร่วมลงนามในบันทึกข้อตกลง" },
      { key: "b", label: "พื้นที่ดำเนินงานและผู้ใหญ่บ้านผู้ประสานงาน" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    steps: [
      { key: "name", label: "Project" },
      { key: "place", label: "Area" },
    ],
  },
  globals: { locale: "en" },
};
