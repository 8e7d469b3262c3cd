import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent } from "storybook/test";
import { DateField } from "./DateField.js";
import type { DateFieldProps } from "./dateFieldProps.js";
import { SigningDate } from "./examples/SigningDate.js";
import code from "./examples/SigningDate.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Dates and times วันและเวลา/Date field ช่องวันที่",
  id: "date-field",
  component: DateField,
  parameters: { guide },
  args: {
    label: "วันที่ลงนาม",
    hint: "พิมพ์อย่างที่เขียนในเอกสาร เช่น 19/07/2562 หรือ 19 ก.ค. 62",
    onValueChange: fn(),
  },
} satisfies Meta<typeof DateField>;

export default meta;
type Story = StoryObj<typeof meta>;

const signed = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "19/07/2562");
    await expect(canvas.getByText("อ่านว่า วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenCalledTimes(1);
    await expect(args.onValueChange).toHaveBeenCalledWith(signed);
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <SigningDate />,
  parameters: { docs: { source: { code } } },
};

export const Filled: Story = { args: { defaultValue: signed } };

export const Pasted: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByRole("textbox").focus();
    await userEvent.paste("๑๖ มี.ค. ๖๓");
    await userEvent.tab();
    await expect(canvas.getByText("อ่านว่า วันจันทร์ที่ 16 มีนาคม พ.ศ. 2563")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenCalledWith({
      asStated: "๑๖ มี.ค. ๖๓",
      iso: "2020-03-16",
      precision: "day",
    });
  },
};

function Typed(props: DateFieldProps) {
  const [text, setText] = useState("19/07/2019");
  return <DateField {...props} text={text} onTextChange={setText} />;
}

/** A year that looks like the other era is asked about, and nothing is given to the form until it is answered. */
export const WhichEra: Story = {
  args: { onValueChange: fn() },
  render: (args) => <Typed {...args} />,
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText("หมายถึง พ.ศ. 2562 (ค.ศ. 2019) หรือ พ.ศ. 2019 (ค.ศ. 1476)?")).toBeVisible();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const WhichEraAnswered: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox"), "19/07/2019");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(args.onValueChange).toHaveBeenCalledWith({
      asStated: "19/07/2019",
      iso: "2019-07-19",
      precision: "day",
    });
    await expect(canvas.getByRole("textbox")).toHaveFocus();
    await expect(canvas.getByRole("textbox")).toHaveValue("19/07/2019");
  },
};

export const NoSuchDay: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "31/02/2563");
    await userEvent.tab();
    await expect(canvas.getByText("เดือนกุมภาพันธ์ 2563 มีถึงวันที่ 29 ตรวจวันที่อีกครั้ง")).toBeVisible();
    await expect(input).toHaveValue("31/02/2563");
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const AnyPrecision: Story = {
  args: {
    label: "สิ้นสุดความร่วมมือ",
    hint: "บอกเท่าที่เอกสารบอก เช่น ปลายเดือนสิงหาคม 2563 หรือ ปี 2563",
    precision: "any",
    onValueChange: fn(),
  },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox"), "ปลายเดือนสิงหาคม 2563");
    await userEvent.tab();
    await expect(canvas.getByText("อ่านว่า ปลายเดือนสิงหาคม พ.ศ. 2563")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenCalledWith({
      asStated: "ปลายเดือนสิงหาคม 2563",
      iso: "2020-08",
      precision: "late-month",
    });
  },
};

export const FiscalYear: Story = {
  args: {
    label: "สิ้นสุดความร่วมมือ",
    hint: "บอกเท่าที่เอกสารบอก เช่น ปีงบประมาณ 2567 หรือ ปีการศึกษา 2567",
    precision: "any",
    onValueChange: fn(),
  },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox"), "ปีงบประมาณ 2567");
    await userEvent.tab();
    await expect(canvas.getByText("อ่านว่า ปีงบประมาณ พ.ศ. 2567 (1 ต.ค. 2566 – 30 ก.ย. 2567)")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenCalledWith({
      asStated: "ปีงบประมาณ 2567",
      iso: "2024",
      precision: "year",
      yearKind: "fiscal",
    });
  },
};

export const WithError: Story = { args: { error: "กรอกวันที่ลงนาม", required: true } };

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined, defaultValue: signed } };

export const Disabled: Story = { args: { disabled: true, hint: undefined, defaultValue: signed } };

export const LongThai: Story = {
  args: {
    label: "วันที่ผู้ว่าราชการจังหวัดและผู้แทนหน่วยงานทุกฝ่ายลงนามในบันทึกข้อตกลงความร่วมมือฉบับนี้",
    hint: "ถ้าผู้ลงนามลงชื่อคนละวัน ให้ใช้วันที่ผู้ลงนามคนสุดท้ายลงชื่อ ตามที่ปรากฏในเอกสาร",
    defaultValue: { asStated: "วันที่ ๑๙ เดือนกรกฎาคม พ.ศ. ๒๕๖๒", iso: "2019-07-19", precision: "day" },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: signed }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Date of signing", hint: "As the document has it: 19 July 2019, or 19/07/2562" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "19 July 2019");
    await expect(canvas.getByText("Read as Friday 19 July 2019 (BE 2562)")).toBeVisible();
  },
};
