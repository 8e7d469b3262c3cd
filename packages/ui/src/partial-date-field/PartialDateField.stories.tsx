import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { WorkEnd } from "./examples/WorkEnd.js";
import code from "./examples/WorkEnd.tsx?raw";
import { guide } from "./guide.js";
import { PartialDateField } from "./PartialDateField.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Partial date field วันที่เท่าที่รู้",
  id: "partial-date-field",
  component: PartialDateField,
  parameters: { guide },
  args: { label: "สิ้นสุดความร่วมมือ", onValueChange: fn() },
} satisfies Meta<typeof PartialDateField>;

export default meta;
type Story = StoryObj<typeof meta>;

const late = { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" };

export const Default: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByLabelText("ปี พ.ศ."), "2563");
    await userEvent.selectOptions(canvas.getByLabelText("เดือน"), "สิงหาคม");
    await userEvent.selectOptions(canvas.getByLabelText("วันหรือช่วงของเดือน"), "ปลายเดือน");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(late);
    await expect(canvas.getByLabelText("ตามที่เขียนในเอกสาร")).toHaveValue("ปลายเดือนสิงหาคม 2563");
    await expect(canvas.getByText("อ่านว่า ปลายเดือนสิงหาคม พ.ศ. 2563")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <WorkEnd />,
  parameters: { docs: { source: { code } } },
};

export const FromWords: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByLabelText("ตามที่เขียนในเอกสาร"), "ปีการศึกษา 2567");
    await userEvent.tab();
    await expect(canvas.getByLabelText("ปี พ.ศ.")).toHaveValue("2567");
    await expect(canvas.getByLabelText("ประเภทของปี")).toHaveDisplayValue("ปีการศึกษา");
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      asStated: "ปีการศึกษา 2567",
      iso: "2024",
      precision: "year",
      yearKind: "academic",
    });
  },
};

/** Words that nobody can read stay; what they mean is chosen beside them. */
export const WordsKept: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const words = canvas.getByLabelText("ตามที่เขียนในเอกสาร");
    await userEvent.type(words, "หลังงานบุญเดือนห้า");
    await userEvent.tab();
    await userEvent.type(canvas.getByLabelText("ปี พ.ศ."), "2563");
    await userEvent.selectOptions(canvas.getByLabelText("เดือน"), "เมษายน");
    await expect(words).toHaveValue("หลังงานบุญเดือนห้า");
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      asStated: "หลังงานบุญเดือนห้า",
      iso: "2020-04",
      precision: "month",
    });
  },
};

export const OtherEra: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByLabelText("ปี พ.ศ."), "2020");
    await expect(canvas.getByText("ปี 2020 ดูเหมือนเป็น ค.ศ. ถ้าใช่ พิมพ์ 2563")).toBeVisible();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const Filled: Story = { args: { defaultValue: late } };

export const WithError: Story = { args: { required: true, error: "กรอกวันสิ้นสุดเท่าที่รู้" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: late } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: late } };

export const LongThai: Story = {
  args: {
    label: "ช่วงเวลาที่ทุกฝ่ายเห็นร่วมกันว่าจะทบทวนบันทึกข้อตกลงความร่วมมือฉบับนี้อีกครั้ง",
    hint: "ถ้าเอกสารเขียนเพียงปี ให้เลือกประเภทของปีตามที่เขียนไว้ ถ้าไม่ได้เขียน ให้เลือกว่าไม่ระบุ",
    defaultValue: { asStated: "ภายในปีงบประมาณ พ.ศ. ๒๕๖๗", iso: "2024", precision: "year", yearKind: "fiscal" },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: late }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "End of the work", defaultValue: { ...late, asStated: "late August 2020" } },
  globals: { locale: "en" },
};
