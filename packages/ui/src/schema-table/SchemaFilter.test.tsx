import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import * as z from "zod";
import { describeConformance } from "../testing/conformance.js";
import { outingForm } from "../testing/outingForm.js";
import { SchemaFilter } from "./SchemaFilter.js";
import { SchemaFilterOutline } from "./SchemaFilterOutline.js";

const only = ["title", "kind", "away", "children", "heldOn"];

describeConformance("SchemaFilter", {
  element: (props) => <SchemaFilter {...props} form={outingForm} only={only} />,
  tag: "section",
});

const latest = (told: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }) =>
  told.mock.calls.at(-1)?.[0];

it("asks by the kind of each field, and tells what is asked as data", async () => {
  const told = vi.fn();
  render(<SchemaFilter form={outingForm} only={only} onValueChange={told} />);
  await userEvent.type(screen.getByRole("textbox", { name: "ชื่อกิจกรรม" }), "ค่าย");
  await userEvent.click(screen.getByRole("checkbox", { name: "ค่ายครอบครัว" }));
  const yes = within(screen.getByRole("group", { name: "ต้องเดินทาง" }));
  await userEvent.click(yes.getByRole("checkbox", { name: "ใช่" }));
  const children = within(screen.getByRole("group", { name: "จำนวนเด็ก" }));
  await userEvent.type(children.getByRole("textbox", { name: /ตั้งแต่/ }), "๑๐");
  const day = within(screen.getByRole("group", { name: "วันที่จัด" }));
  await userEvent.type(day.getByRole("textbox", { name: /ถึง/ }), "ส.ค. 2563");
  await userEvent.tab();
  expect(latest(told)).toEqual({
    title: { kind: "text", text: "ค่าย" },
    kind: { kind: "choice", codes: ["camp"] },
    away: { kind: "choice", codes: ["true"] },
    children: { kind: "number", from: 10 },
    heldOn: { kind: "date", to: "2020-08" },
  });
  await userEvent.click(screen.getByRole("button", { name: "ล้างตัวกรอง" }));
  expect(latest(told)).toEqual({});
  expect(screen.queryByRole("button", { name: "ล้างตัวกรอง" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "ชื่อกิจกรรม" }));
  expect(children.getByRole<HTMLInputElement>("textbox", { name: /ตั้งแต่/ }).value).toBe("");
});

it("says when a range begins after its end", async () => {
  render(<SchemaFilter form={outingForm} only={only} defaultValue={{ children: { kind: "number", from: 9 } }} />);
  const children = screen.getByRole("group", { name: "จำนวนเด็ก" });
  await userEvent.type(within(children).getByRole("textbox", { name: /ถึง/ }), "3");
  await userEvent.tab();
  expect(children.textContent).toContain("สลับกันหรือแก้ช่องใดช่องหนึ่ง");
});

it("shows what is asked already, in the words of the reader", () => {
  const asked = { heldOn: { kind: "date", from: "2020-08" } } as const;
  render(<SchemaFilter form={outingForm} only={["heldOn"]} value={asked} />);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /ตั้งแต่/ }).value).toBe("ส.ค. 2563");
});

it("lets many answers be searched, where boxes for all of them would be a page of their own", async () => {
  const villages = Array.from({ length: 13 }, (_, at) => `หมู่ ${at + 1}`);
  const form = defineForm({
    id: "villages",
    version: 1,
    label: { th: "หมู่บ้าน", en: "Villages" },
    schema: z.object({
      village: field(z.enum(villages), { label: { th: "หมู่", en: "Village" }, privacy: "public" }),
    }),
  });
  const told = vi.fn();
  render(<SchemaFilter form={form} onValueChange={told} />);
  expect(screen.queryAllByRole("checkbox")).toHaveLength(0);
  await userEvent.type(screen.getByRole("combobox", { name: /หมู่/ }), "หมู่ 13{Enter}");
  expect(latest(told)).toEqual({ village: { kind: "choice", codes: ["หมู่ 13"] } });
});

describeConformance("SchemaFilterOutline", {
  element: (props) => <SchemaFilterOutline {...props} form={outingForm} only={only} />,
  tag: "div",
});

it("has an outline with a place for every question, which says once that they are on their way", () => {
  const { container } = render(<SchemaFilter form={outingForm} only={only} />);
  const questions = container.querySelector(".saan-schema-filter")?.children.length;
  render(<SchemaFilterOutline form={outingForm} only={only} />);
  const outline = screen.getByRole("status");
  expect(outline.children).toHaveLength(questions ?? 0);
  expect(outline.textContent).toBe("กำลังเปิดตัวกรอง");
});
