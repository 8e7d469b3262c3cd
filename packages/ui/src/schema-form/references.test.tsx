import { defineForm, type OptionSources } from "@saan/forms/model";
import { type SchemaFormHandle, useSchemaForm } from "@saan/forms/react";
import { newRecordId, reference, references } from "@saan/schema/record";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import * as z from "zod";
import { SchemaForm } from "./SchemaForm.js";

const schema = z.strictObject({
  programme: reference("programme", { label: { th: "แผนงาน", en: "Programme" } }).optional(),
  projects: references("project", { label: { th: "โครงการภายใต้แผนงาน", en: "Projects" } }).optional(),
});
const form = defineForm({ id: "plan", version: 1, schema, label: { th: "แผน", en: "Plan" } });
type Plan = z.infer<typeof schema>;

interface PlanFormProps {
  readonly record: Plan | undefined;
  readonly sources: OptionSources | undefined;
  readonly onSubmit: (record: Plan) => undefined;
  readonly seen: (handle: SchemaFormHandle<Plan>) => void;
}

function PlanForm({ record, sources, onSubmit, seen }: PlanFormProps) {
  const handle = useSchemaForm(form, { onSubmit, record });
  seen(handle);
  return <SchemaForm handle={handle} sources={sources} />;
}

function open(record?: Plan, sources?: OptionSources) {
  const onSubmit = vi.fn((_: Plan) => undefined);
  let latest: SchemaFormHandle<Plan> | undefined;
  render(<PlanForm record={record} sources={sources} onSubmit={onSubmit} seen={(handle) => (latest = handle)} />);
  const sent = () => onSubmit.mock.calls.map(([plan]) => plan);
  return { sent, handle: () => latest as SchemaFormHandle<Plan> };
}

const programme = () => screen.getByRole<HTMLInputElement>("textbox", { name: "แผนงาน" });
const save = () => userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
const known = { id: newRecordId("programme"), nameAsStated: "โครงการครอบครัวอบอุ่น" };

it("lets a record be named as the document names it, where the tool knows of no list to choose from", async () => {
  const { sent } = open();
  expect(screen.queryByRole("combobox")).toBeNull();
  await userEvent.type(programme(), "โครงการครอบครัว อบอุ่น");
  await userEvent.click(screen.getByRole("button", { name: "เพิ่มโครงการ" }));
  await userEvent.keyboard("พัฒนาจังหวัดต้นแบบ");
  await save();
  expect(sent()).toEqual([
    {
      programme: { nameAsStated: "โครงการครอบครัว อบอุ่น" },
      projects: [{ nameAsStated: "พัฒนาจังหวัดต้นแบบ" }],
    },
  ]);
});

it("keeps a reference tied to its record until the name is another, and ties it again when the name is put back", async () => {
  const { sent } = open({ programme: known });
  expect(programme().value).toBe(known.nameAsStated);
  await userEvent.type(programme(), "ๆ{Backspace}");
  await save();
  await userEvent.type(programme(), " ระยะที่ 2");
  await save();
  await userEvent.clear(programme());
  await save();
  expect(sent()).toEqual([{ programme: known }, { programme: { nameAsStated: `${known.nameAsStated} ระยะที่ 2` } }, {}]);
});

it("shows the name of a draft that is restored", () => {
  const { handle } = open();
  act(() => handle().reset({ programme: known }));
  expect(programme().value).toBe(known.nameAsStated);
});

it("shows a name that a draft holds as it was typed, before the field took one", () => {
  const { handle } = open(undefined, { programme: { search: () => [] } });
  act(() => handle().reset({ programme: "ครอบครัวอบอุ่น" }));
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "แผนงาน" }).value).toBe("ครอบครัวอบอุ่น");
});

it("searches where there is a source of that kind", async () => {
  const sources: OptionSources = {
    programme: { search: () => [{ key: known.id, label: known.nameAsStated, value: known }] },
  };
  const { sent } = open(undefined, sources);
  await userEvent.type(screen.getByRole("combobox", { name: "แผนงาน" }), "ครอบครัว");
  await userEvent.click(screen.getByRole("option", { name: known.nameAsStated }));
  await save();
  expect(sent()).toEqual([{ programme: known }]);
});

const chosenOnly = defineForm({
  id: "school",
  version: 1,
  schema: z.object({ school: z.object({ code: z.string() }).optional() }),
  label: { th: "แบบ", en: "Form" },
  fields: { school: { label: { th: "โรงเรียน", en: "School" }, optionsFrom: "schools" } },
});

function ChosenOnly({ sources }: { readonly sources?: OptionSources }) {
  return <SchemaForm handle={useSchemaForm(chosenOnly, { onSubmit: () => {} })} sources={sources} />;
}

it("says by name which list the page was not given, where nothing could ever be found", () => {
  const missing = /ไม่มีรายการ “schools” ให้ค้น/;
  const { rerender } = render(<ChosenOnly />);
  expect(screen.getByText(missing)).toBeTruthy();
  rerender(<ChosenOnly sources={{ schools: { search: () => [] } }} />);
  expect(screen.queryByText(missing)).toBeNull();
});
