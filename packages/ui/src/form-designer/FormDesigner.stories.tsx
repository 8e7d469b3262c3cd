import { designOfModel, type FormDesign } from "@saan/forms/design";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { visitDesign } from "../testing/visitDesign.js";
import { visitForm } from "../testing/visitForm.js";
import { DesignVisitForm } from "./examples/DesignVisitForm.js";
import code from "./examples/DesignVisitForm.tsx?raw";
import { FormDesigner } from "./FormDesigner.js";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Form designer ออกแบบแบบฟอร์ม",
  id: "form-designer",
  component: FormDesigner,
  args: { defaultValue: visitDesign },
  // Names of properties, codes and programs are in Latin letters by nature.
  parameters: { guide, controls: { disable: true }, dataIn: ["input[lang=en]", "input[spellcheck=false]", "pre"] },
} satisfies Meta<typeof FormDesigner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const fields = within(canvas.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
    fields.getByRole("button", { name: /^วันที่เยี่ยม/ }).focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await expect(fields.getAllByRole("listitem")[0]).toHaveTextContent(/^วันที่เยี่ยม/);
    await waitFor(() => expect(fields.getByRole("button", { name: /^วันที่เยี่ยม/ })).toHaveFocus());
    await userEvent.keyboard("{Delete}");
    await expect(fields.queryByRole("button", { name: /^วันที่เยี่ยม/ })).toBeNull();
    await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    await expect(fields.getAllByRole("listitem")[0]).toHaveTextContent(/^หมู่บ้าน/);
  },
};

export const Empty: Story = { args: { defaultValue: undefined } };

/** A field that is chosen, with its rule as a sentence. */
export const Rules: Story = {
  play: async ({ canvas }) => {
    const fields = within(canvas.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
    await userEvent.click(fields.getByRole("button", { name: /^รายละเอียด/ }));
    const rule = within(canvas.getByRole("group", { name: /แสดงช่องนี้เมื่อ/ }));
    await expect(rule.getAllByRole("combobox", { name: "ช่อง" })).toHaveLength(2);
  },
};

const unfinished: FormDesign = {
  ...visitDesign,
  fields: visitDesign.fields.map((field) =>
    field.kind === "choice" ? { ...field, options: [], privacy: "personal" as const } : field,
  ),
};

export const WithError: Story = {
  args: { defaultValue: unfinished },
  play: async ({ canvas }) => {
    const fields = within(canvas.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
    await userEvent.click(fields.getByRole("button", { name: /^เรื่องที่ต้องการ/ }));
    await expect(canvas.getByText("เพิ่มตัวเลือกอย่างน้อย 1 ข้อ")).toBeVisible();
  },
};

/** A form that was written as a program, taken into the designer. */
export const FromProgram: Story = { args: { defaultValue: designOfModel(visitForm.model).design } };

function Kept() {
  const [design, setDesign] = useState(visitDesign);
  return <FormDesigner value={design} onValueChange={setDesign} />;
}

export const Controlled: Story = { render: () => <Kept /> };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };

export const InUse: Story = {
  render: () => <DesignVisitForm />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};
