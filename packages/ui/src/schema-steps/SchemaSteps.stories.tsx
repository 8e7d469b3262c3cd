import { useSchemaForm } from "@saan/forms/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { type Outing, outing, outingForm } from "../testing/outingForm.js";
import { VisitInSteps } from "./examples/VisitInSteps.js";
import code from "./examples/VisitInSteps.tsx?raw";
import { guide } from "./guide.js";
import { SchemaSteps } from "./SchemaSteps.js";

function OutingSteps({ record, step }: { readonly record?: Outing; readonly step?: string }) {
  const [sent, setSent] = useState<Outing>();
  const handle = useSchemaForm(outingForm, { record, onSubmit: (one) => setSent(one) });
  return (
    <>
      <SchemaSteps handle={handle} defaultStep={step} submitLabel="ส่งรายงาน" />
      {sent && <output>{JSON.stringify(sent)}</output>}
    </>
  );
}

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema steps แบบฟอร์มเป็นขั้นจาก schema",
  id: "schema-steps",
  component: SchemaSteps,
  args: { handle: undefined as never },
  render: () => <OutingSteps record={outing} />,
  parameters: { guide, controls: { disable: true }, dataIn: ["output", "textarea", "dd"] },
} satisfies Meta<typeof SchemaSteps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const next = () => userEvent.click(canvas.getByRole("button", { name: "ถัดไป" }));
    await next();
    await waitFor(() => expect(canvas.getByRole("heading", { name: /ขั้นที่ 2 จาก 4/ })).toHaveFocus());
    const adults = canvas.getByRole("textbox", { name: /จำนวนผู้ใหญ่/ });
    await userEvent.clear(adults);
    await userEvent.type(adults, "๒๐");
    await next();
    await next();
    await expect(await canvas.findByText("44 คน")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "แก้ไขผู้เข้าร่วม" }));
    await waitFor(() => expect(canvas.getByRole("heading", { name: /ขั้นที่ 2 จาก 4/ })).toHaveFocus());
    await next();
    await next();
    await userEvent.click(await canvas.findByRole("button", { name: "ส่งรายงาน" }));
    const sent = await canvas.findByText(/"adults":20/);
    await expect(JSON.parse(sent.textContent ?? "")).toMatchObject({ adults: 20, total: 44, vehicle: "van" });
  },
};

export const WithError: Story = {
  render: () => <OutingSteps />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ถัดไป" }));
    const summary = await canvas.findByRole("region", { name: /ต้องแก้/ });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(within(summary).getAllByRole("link")[0] as HTMLElement);
    await expect(canvas.getByRole("textbox", { name: /ชื่อกิจกรรม/ })).toHaveFocus();
  },
};

export const Review: Story = { render: () => <OutingSteps record={outing} step="review" /> };

export const InUse: Story = {
  render: () => <VisitInSteps />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
