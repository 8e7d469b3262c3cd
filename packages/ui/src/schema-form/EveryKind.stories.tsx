import { useSchemaForm } from "@saan/forms/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { SubmitBar } from "../submit-bar/SubmitBar.js";
import { type Outing, outing, outingForm } from "../testing/outingForm.js";
import { guide } from "./guide.js";
import { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";

interface OutingFormProps extends Partial<SchemaFormProps> {
  readonly record?: Outing;
}

function OutingForm({ record, ...props }: OutingFormProps) {
  const [sent, setSent] = useState<Outing>();
  const handle = useSchemaForm(outingForm, { record, onSubmit: (one) => setSent(one) });
  return (
    <>
      <SchemaForm handle={handle} {...props} />
      {sent && <output>{JSON.stringify(sent)}</output>}
    </>
  );
}

const least: Outing = { title: "ค่ายครอบครัว", kind: "camp" };

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema form แบบฟอร์มจาก schema/Every kind ทุกชนิด",
  id: "schema-form-kinds",
  component: SchemaForm,
  args: { handle: undefined as never },
  render: () => <OutingForm record={least} />,
  parameters: { guide, controls: { disable: true }, dataIn: ["output", "textarea", "dd"] },
} satisfies Meta<typeof SchemaForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const MultiChoiceTupleAndRecord: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "อ่านหนังสือกับลูก" }));
    const ages = within(canvas.getByRole("group", { name: "ช่วงอายุ" }));
    await userEvent.type(ages.getByRole("textbox", { name: "ช่วงอายุ 1" }), "๓");
    await userEvent.type(ages.getByRole("textbox", { name: "ช่วงอายุ 2" }), "๑๒");
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มค่าใช้จ่าย" }));
    await userEvent.keyboard("ค่ารถ");
    await userEvent.tab();
    await userEvent.keyboard("3,200");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    const sent = await canvas.findByText(/"costs"/);
    const expected = { topics: ["reading"], ages: [3, 12], costs: { ค่ารถ: 3200 } };
    await expect(JSON.parse(sent.textContent ?? "")).toMatchObject(expected);
  },
};

export const GroupThatIsAdded: Story = {
  render: () => <OutingForm record={{ ...least, place: { name: "ศาลากลางน้ำ" } as Outing["place"] }} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มสถานที่ที่ใหญ่กว่า" }));
    await userEvent.keyboard("บ้านสันป่าม่วง");
    await userEvent.click(canvas.getByRole("button", { name: "ลบสถานที่ที่ใหญ่กว่า" }));
    await expect(canvas.getByRole("button", { name: "เพิ่มสถานที่ที่ใหญ่กว่า" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "เลิกลบสถานที่ที่ใหญ่กว่า" }));
    await expect(canvas.getAllByRole("textbox", { name: /ชื่อสถานที่/ })[1]).toHaveValue("บ้านสันป่าม่วง");
  },
};

/** Hidden, required, calculated, offered and advised by rules that are data. */
export const Rules: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group", { name: /พาหนะ/ })).toBeNull();
    await userEvent.click(canvas.getByRole("checkbox", { name: "ต้องเดินทาง" }));
    const vehicle = canvas.getByRole("combobox", { name: /พาหนะ/ });
    await expect(vehicle).toHaveAttribute("aria-required", "true");
    await userEvent.type(canvas.getByRole("textbox", { name: /จำนวนเด็ก/ }), "24");
    await userEvent.type(canvas.getByRole("textbox", { name: /จำนวนผู้ใหญ่/ }), "1");
    await userEvent.tab();
    const total = canvas.getByRole("textbox", { name: /^รวม/ });
    await expect(total).toHaveValue("25");
    await expect(total).toHaveAttribute("readonly");
    await expect(within(vehicle).queryByRole("option", { name: "เรือ" })).toBeNull();
    await expect(canvas.getAllByText(/ควรมีผู้ใหญ่อย่างน้อย 1 คน/)[0]).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    await expect(await canvas.findByRole("link", { name: /พาหนะ/ })).toBeVisible();
  },
};

export const ReadOnlyAsText: Story = { render: () => <OutingForm record={outing} readOnlyAs="text" /> };

export const WithSubmitBar: Story = {
  render: () => <OutingForm record={outing} end={<SubmitBar state="dirty" saveLabel="บันทึกกิจกรรม" />} />,
};

export const LongThai: Story = {
  render: () => <OutingForm record={outing} />,
  globals: { viewport: { value: "narrow" } },
};

export const English: Story = { render: () => <OutingForm record={outing} />, globals: { locale: "en" } };
