import { useSchemaForm } from "@saan/forms/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { anyForm } from "../testing/anyForm.js";
import { guide } from "./guide.js";
import { SchemaForm } from "./SchemaForm.js";

interface AnyFormProps {
  readonly seed: number;
}

function AnyForm({ seed }: AnyFormProps) {
  const [form] = useState(() => anyForm(seed));
  return <SchemaForm handle={useSchemaForm(form, { onSubmit: () => {} })} />;
}

/** Asks for a row of every list, makes a choice where the rest depends on it, and sends what is still empty. */
async function openAll(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  for (const add of canvas.queryAllByRole("button", { name: /^(เพิ่ม|Add)/ })) await userEvent.click(add);
  for (const state of canvas.queryAllByRole("radio", { name: /^(รู้แล้ว|Known)$/ })) await userEvent.click(state);
  await userEvent.click(canvas.getByRole("button", { name: /^(บันทึก|Save)$/ }));
  await expect(await canvas.findByRole("region", { name: /ต้องแก้|to correct/ })).toBeVisible();
}

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema form แบบฟอร์มจาก schema/Generated แบบฟอร์มสุ่ม",
  id: "schema-form-generated",
  component: AnyForm,
  args: { seed: 0 },
  parameters: { guide, controls: { include: ["seed"] }, latin: ["http", "https"] },
  play: ({ canvasElement }) => openAll(canvasElement),
} satisfies Meta<typeof AnyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Forms of schemas that nobody wrote, with all that can be wrong with them: axe finds nothing. */
export const One: Story = { args: { seed: 1 } };
export const Two: Story = { args: { seed: 2 } };
export const Three: Story = { args: { seed: 3 } };
export const Four: Story = { args: { seed: 4 }, globals: { theme: "dark" } };
export const Five: Story = { args: { seed: 5 }, globals: { viewport: { value: "narrow" } } };
export const Six: Story = { args: { seed: 6 }, globals: { locale: "en" } };
export const Seven: Story = { args: { seed: 7 }, globals: { theme: "high-contrast" } };
export const Eight: Story = { args: { seed: 8 }, globals: { density: "compact" } };
export const Nine: Story = { args: { seed: 9 }, globals: { locale: "en", theme: "dark" } };
export const Ten: Story = { args: { seed: 10 }, globals: { digits: "thai" } };
