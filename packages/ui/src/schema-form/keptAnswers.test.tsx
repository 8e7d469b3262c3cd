import { defineForm, type OptionSources } from "@saan/forms/model";
import { type SchemaFormHandle, useSchemaForm } from "@saan/forms/react";
import { field, statedDate } from "@saan/schema/field";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import * as z from "zod";
import { SchemaForm } from "./SchemaForm.js";

const named = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
const finding = z
  .object({
    text: field(z.string(), named("สิ่งที่พบ", "Finding")).optional(),
    place: field(z.string(), named("จุดที่พบ", "Place")).optional(),
  })
  .refine(({ text, place }) => text !== undefined || place !== undefined);

const schema = z
  .object({
    heldOn: field(z.iso.date(), named("วันที่จัด", "Held on")).optional(),
    area: field(z.strictObject({ code: z.string(), nameAsStated: z.string() }), {
      ...named("พื้นที่", "Area"),
      optionsFrom: "areas",
    }).optional(),
    until: field(statedDate, named("ทำให้เสร็จภายใน", "To be done by")).optional(),
    findings: field(z.array(finding), named("ข้อค้นพบ", "Findings")).optional(),
  })
  .refine(({ findings }) => findings?.length !== 2);
const form = defineForm({ id: "meeting", version: 1, schema, label: { th: "การประชุม", en: "Meeting" } });
type Meeting = z.infer<typeof schema>;

const maeKa = { code: "560110", nameAsStated: "แม่กา" };
const areas: OptionSources = {
  areas: {
    search: (query) => ("แม่กา".includes(query) ? [{ key: "560110", label: "แม่กา", value: maeKa }] : []),
    textOf: (value) => (value as typeof maeKa).nameAsStated,
  },
};

interface MeetingFormProps {
  readonly record: Meeting | undefined;
  readonly onSubmit: (record: Meeting) => undefined;
  readonly seen: (handle: SchemaFormHandle<Meeting>) => void;
}

function MeetingForm({ record, onSubmit, seen }: MeetingFormProps) {
  const handle = useSchemaForm(form, { onSubmit, record });
  seen(handle);
  return <SchemaForm handle={handle} sources={areas} />;
}

function open(record?: Meeting) {
  const onSubmit = vi.fn(() => undefined);
  let latest: SchemaFormHandle<Meeting> | undefined;
  render(<MeetingForm record={record} onSubmit={onSubmit} seen={(handle) => (latest = handle)} />);
  return { onSubmit, handle: () => latest as SchemaFormHandle<Meeting> };
}

const heldOn = () => screen.getByRole<HTMLInputElement>("textbox", { name: "วันที่จัด" });
const until = () => screen.getByRole<HTMLInputElement>("textbox", { name: "ทำให้เสร็จภายใน" });
const area = () => screen.getByRole<HTMLInputElement>("combobox", { name: "พื้นที่" });
const save = () => userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
const sent = (onSubmit: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }) =>
  onSubmit.mock.calls.map(([record]) => record);

it("asks about a Buddhist year written as an ISO date, and stores nothing until it is answered", async () => {
  const { onSubmit } = open();
  await userEvent.type(heldOn(), "2562-07-19");
  await save();
  expect(sent(onSubmit)).toEqual([]);
  expect(heldOn().value).toBe("2562-07-19");
  await userEvent.click(screen.getByRole("button", { name: /2019/ }));
  await save();
  expect(sent(onSubmit)).toEqual([{ heldOn: "2019-07-19" }]);
  expect(heldOn().value).toBe("2562-07-19");
});

it("takes an ISO date of the common era as it is, also when it was put right in the middle", async () => {
  const { onSubmit } = open();
  await userEvent.type(heldOn(), "219-07-19");
  await userEvent.type(heldOn(), "0", { initialSelectionStart: 1, initialSelectionEnd: 1 });
  expect(heldOn().value).toBe("2019-07-19");
  await save();
  expect(sent(onSubmit)).toEqual([{ heldOn: "2019-07-19" }]);
});

it("keeps which kind of year was stated, in the record and when the record comes back", async () => {
  const { onSubmit, handle } = open();
  await userEvent.type(until(), "ปีงบประมาณ 2567");
  await save();
  const fiscal = { until: { asStated: "ปีงบประมาณ 2567", iso: "2024", precision: "year", yearKind: "fiscal" } as const };
  expect(sent(onSubmit)).toEqual([fiscal]);
  await userEvent.type(until(), "{Backspace}8");
  await save();
  expect(sent(onSubmit)[1]).toMatchObject({ until: { iso: "2025", yearKind: "fiscal" } });
  act(() => handle().reset(fiscal));
  expect(until().value).toBe("ปีงบประมาณ 2567");
  expect(screen.getByText(/1 ต\.ค\. 2566 – 30 ก\.ย\. 2567/)).toBeTruthy();
});

it("gives a record made before years had kinds its kind when the date is typed again, and not before", async () => {
  const older = { asStated: "ปีงบประมาณ 2567", iso: "2024", precision: "year" } as const;
  const { onSubmit } = open({ until: older });
  await userEvent.click(until());
  await save();
  expect(sent(onSubmit)).toEqual([{ until: older }]);
  await userEvent.type(until(), "{Backspace}7");
  await save();
  expect(sent(onSubmit)[1]).toEqual({ until: { ...older, yearKind: "fiscal" } });
});

it("does not send a record without the place whose name was typed and not chosen", async () => {
  const { onSubmit, handle } = open();
  await userEvent.type(area(), "แม่กาหลวง");
  expect(handle().values().area).toBe("แม่กาหลวง");
  await save();
  expect(sent(onSubmit)).toEqual([]);
  expect(area().getAttribute("aria-invalid")).toBe("true");
  await userEvent.clear(area());
  await userEvent.type(area(), "แม่ก");
  await userEvent.click(screen.getByRole("option", { name: "แม่กา" }));
  await save();
  expect(sent(onSubmit)).toEqual([{ area: maeKa }]);
});

it("lets a chosen place be typed over, and emptied", async () => {
  const { onSubmit, handle } = open({ area: maeKa });
  expect(area().value).toBe("แม่กา");
  await userEvent.type(area(), "ห");
  expect(handle().values().area).toBe("แม่กาห");
  await userEvent.clear(area());
  await save();
  expect(sent(onSubmit)).toEqual([{}]);
});

it("shows the place of a draft, chosen or only typed, when it is put into the form", () => {
  const { handle } = open();
  act(() => handle().reset({ area: "แม่กาหล" }));
  expect(area().value).toBe("แม่กาหล");
  act(() => handle().reset({ area: maeKa }));
  expect(area().value).toBe("แม่กา");
  act(() => handle().reset());
  expect(area().value).toBe("");
});

it("shows what is wrong with a row as a whole in the row, where the summary leads", async () => {
  const { onSubmit } = open();
  await userEvent.click(screen.getByRole("button", { name: "เพิ่มข้อค้นพบ" }));
  await save();
  expect(sent(onSubmit)).toEqual([]);
  const row = screen.getByRole("group", { name: /ข้อค้นพบ.*1/ });
  expect(within(row).getByText(/ตรวจรูปแบบของข้อค้นพบ/)).toBeTruthy();
  await userEvent.click(screen.getByRole("link", { name: /ข้อค้นพบ/ }));
  expect(row.contains(document.activeElement)).toBe(true);
});

it("leads from an issue of the record as a whole into the form", async () => {
  open({ findings: [{ text: "ก" }, { text: "ข" }] });
  await save();
  await userEvent.click(screen.getByRole("link", { name: /ข้อมูลนี้/ }));
  expect(document.activeElement).toBe(heldOn());
});
