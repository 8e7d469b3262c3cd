import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { PlanYear } from "./examples/PlanYear.js";
import code from "./examples/PlanYear.tsx?raw";
import { FiscalYearPicker } from "./FiscalYearPicker.js";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Fiscal year picker เลือกปีงบประมาณ",
  id: "fiscal-year-picker",
  component: FiscalYearPicker,
  parameters: { guide },
  args: { label: "ปีงบประมาณ", min: 2560, max: 2572, onValueChange: fn() },
} satisfies Meta<typeof FiscalYearPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

const year = { year: 2567, kind: "fiscal" } as const;

export const Default: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.selectOptions(canvas.getByLabelText("ปีงบประมาณ"), "2567");
    await expect(canvas.getByText("1 ต.ค. 2566 – 30 ก.ย. 2567")).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByText("1 ต.ค. 2567 – 30 ก.ย. 2568")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith({ year: 2568, kind: "fiscal" });
  },
};

export const InUse: Story = {
  render: () => <PlanYear />,
  parameters: { docs: { source: { code } } },
};

/** Without bounds, the years around this one are offered once the page is in the browser. */
export const AroundNow: Story = {
  args: { min: undefined, max: undefined },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole("option").length).toBe(17));
  },
};

export const Filled: Story = { args: { defaultValue: year } };

export const WithError: Story = { args: { required: true, error: "เลือกปีงบประมาณของแผน" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: year } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: year } };

export const LongThai: Story = {
  args: {
    label: "ปีงบประมาณที่องค์กรปกครองส่วนท้องถิ่นตั้งงบประมาณสนับสนุนศูนย์พัฒนาครอบครัวในชุมชน",
    hint: "ถ้าได้รับงบประมาณหลายปี ให้เลือกปีแรก แล้วบันทึกปีต่อไปแยกกัน",
    defaultValue: year,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: year }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Fiscal year", defaultValue: year },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("1 Oct 2023 – 30 Sep 2024")).toBeVisible();
  },
};
