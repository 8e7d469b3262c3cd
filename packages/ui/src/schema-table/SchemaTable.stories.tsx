import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { DataTable } from "../data-table/DataTable.js";
import { withFilters } from "../data-table/withFilters.js";
import { type Outing, outing, outingForm } from "../testing/outingForm.js";
import { ActivityTable } from "./examples/ActivityTable.js";
import code from "./examples/ActivityTable.tsx?raw";
import { guide } from "./guide.js";
import { matches, type SchemaFilterValue } from "./matches.js";
import { SchemaFilter } from "./SchemaFilter.js";
import { SchemaFilterOutline } from "./SchemaFilterOutline.js";
import { schemaColumns } from "./schemaColumns.js";

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema table and filter ตารางและตัวกรองจาก schema",
  id: "schema-table",
  component: SchemaFilter,
  args: { form: { model: outingForm.model }, only: ["title", "kind", "away", "children", "heldOn"] },
  parameters: { guide, controls: { disable: true }, dataIn: ["td", "output"] },
} satisfies Meta<typeof SchemaFilter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The filter, and what it asks for below it. */
function Asked() {
  const [filter, setFilter] = useState<SchemaFilterValue>({});
  return (
    <>
      <SchemaFilter form={outingForm} only={["kind", "children"]} value={filter} onValueChange={setFilter} />
      <output>{JSON.stringify(filter)}</output>
      <p>{matches(outingForm, filter, outing) ? "พบค่ายครอบครัวอบอุ่น" : "ไม่พบ"}</p>
    </>
  );
}

export const Default: Story = {
  render: () => <Asked />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "ค่ายครอบครัว" }));
    const children = within(canvas.getByRole("group", { name: "จำนวนเด็ก" }));
    await userEvent.type(children.getByRole("textbox", { name: /ตั้งแต่/ }), "๒๕");
    await userEvent.tab();
    const asked = { kind: { kind: "choice", codes: ["camp"] }, children: { kind: "number", from: 25 } };
    await expect(JSON.parse(canvas.getByText(/choice/).textContent ?? "")).toEqual(asked);
    await expect(canvas.getByText("ไม่พบ")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "ล้างตัวกรอง" }));
    await expect(canvas.getByText("พบค่ายครอบครัวอบอุ่น")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <ActivityTable />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("row").length).toBe(4);
    await userEvent.click(canvas.getByRole("checkbox", { name: "เยี่ยมบ้าน" }));
    await expect(canvas.getAllByRole("row").length).toBe(2);
  },
};

export const Filled: Story = {
  args: {
    defaultValue: {
      kind: { kind: "choice", codes: ["camp", "forum"] },
      children: { kind: "number", from: 10, to: 40 },
      heldOn: { kind: "date", from: "2020-01" },
    },
  },
};

/** The places of the questions while their code is fetched: what is below hardly moves when it comes. */
export const Loading: Story = {
  render: ({ form, only }) => (
    <>
      <SchemaFilterOutline form={form} only={only} />
      <SchemaFilter form={form} only={only} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const [outline, filter] = [...canvasElement.querySelectorAll(".saan-schema-filter")];
    const moved = Number(filter?.getBoundingClientRect().height) - Number(outline?.getBoundingClientRect().height);
    await expect(Math.abs(moved)).toBeLessThan(24);
  },
};

export const WithError: Story = { args: { defaultValue: { children: { kind: "number", from: 40, to: 10 } } } };

const rows: readonly Outing[] = [
  outing,
  { title: "เวทีพ่อแม่ตำบลแม่กา", kind: "forum", heldOn: "2020-03-16", children: 0, adults: 42 },
  { title: "เยี่ยมบ้านหมู่ที่ 4", kind: "visit", planned: { asStated: "ปี 64", iso: "2021", precision: "year" } },
];

/** Every field of a schema as a column, with the table's own filters. */
export const AllColumns: Story = {
  render: () => (
    <DataTable
      caption="กิจกรรมครอบครัว"
      columns={schemaColumns<Outing>(outingForm.model, { locale: "th" })}
      rows={rows}
      rowKey={({ title }) => title}
      features={[withFilters]}
    />
  ),
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
