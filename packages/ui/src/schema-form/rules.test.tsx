import { defineForm, type Option } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { KitProvider } from "../provider/KitProvider.js";
import { SchemaForm } from "./SchemaForm.js";

const named = (th: string, more: object = {}) => ({ label: { th, en: th }, privacy: "public" as const, ...more });

const form = defineForm({
  id: "outing",
  version: 1,
  label: { th: "กิจกรรม", en: "Activity" },
  sections: [{ id: "travel", label: { th: "การเดินทาง", en: "Travel" } }],
  schema: z.object({
    away: field(z.boolean(), named("จัดนอกสถานที่")).optional(),
    vehicle: field(z.enum(["van", "boat"]), named("พาหนะ", { section: "travel" })).optional(),
    driver: field(z.string(), named("สังกัดของคนขับ", { section: "travel" })).optional(),
    children: field(z.number(), named("จำนวนเด็ก")).optional(),
    adults: field(z.number(), named("จำนวนผู้ใหญ่")).optional(),
    total: field(z.number(), named("รวม")).optional(),
    place: field(z.object({ code: z.string() }), named("ตำบล", { optionsFrom: "places" })).optional(),
  }),
  rules: [
    { kind: "relevant", field: "vehicle", when: "away" },
    { kind: "relevant", field: "driver", when: "away and vehicle = 'van'" },
    { kind: "required", field: "driver", when: "vehicle = 'van'" },
    { kind: "calculate", field: "total", from: "sum(children, adults)" },
    { kind: "filter", field: "vehicle", where: "option != 'boat' or total < 10" },
    { kind: "options", field: "place", within: "total" },
    {
      kind: "constraint",
      field: "adults",
      that: ". * 10 >= children",
      message: { th: "เพิ่มผู้ใหญ่อย่างน้อย 1 คนต่อเด็ก 10 คน", en: "Add an adult for every ten children" },
    },
  ],
});

const places = { search: vi.fn((): readonly Option[] => []) };

function Outing({ save }: { save: (record: unknown) => void }) {
  return <SchemaForm handle={useSchemaForm(form, { onSubmit: (record) => save(record) })} sources={{ places }} />;
}

function show(save: (record: unknown) => void = () => {}) {
  render(
    <StrictMode>
      <KitProvider>
        <Outing save={save} />
      </KitProvider>
    </StrictMode>,
  );
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("a schema form with rules", () => {
  it("shows a field, and the heading of its section, when it is relevant", async () => {
    const save = vi.fn();
    show(save);
    expect(screen.queryByRole("heading", { name: "การเดินทาง" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: /พาหนะ/ })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: /จัดนอกสถานที่/ }));
    expect(screen.getByRole("heading", { name: "การเดินทาง" })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /พาหนะ/ }), "van");
    await userEvent.type(box(/สังกัดของคนขับ/), "อบต.");
    await userEvent.click(screen.getByRole("checkbox", { name: /จัดนอกสถานที่/ }));
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(save).toHaveBeenCalledWith({ away: false });
  });

  it("asks for what a rule requires, and says it is required", async () => {
    show();
    await userEvent.click(screen.getByRole("checkbox", { name: /จัดนอกสถานที่/ }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /พาหนะ/ }), "van");
    expect(box(/สังกัดของคนขับ/).getAttribute("aria-required")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(screen.getByRole("link", { name: "กรอกสังกัดของคนขับ" })).toBeTruthy();
  });

  it("calculates into a box that can be read and not written, and offers what fits", async () => {
    show();
    await userEvent.type(box(/จำนวนเด็ก/), "12");
    await userEvent.type(box(/จำนวนผู้ใหญ่/), "1");
    expect(box(/รวม/).value).toBe("13");
    expect(box(/รวม/).readOnly).toBe(true);
    await userEvent.click(screen.getByRole("checkbox", { name: /จัดนอกสถานที่/ }));
    expect(screen.queryByRole("option", { name: "boat" })).toBeNull();
    expect(screen.getByText(/เพิ่มผู้ใหญ่อย่างน้อย 1 คนต่อเด็ก 10 คน/)).toBeTruthy();
  });

  it("asks a source of options within what the rule says", async () => {
    show();
    await userEvent.type(box(/จำนวนเด็ก/), "3");
    await userEvent.type(screen.getByRole("combobox", { name: /ตำบล/ }), "แม่");
    await vi.waitFor(() => expect(places.search).toHaveBeenCalledWith("แม่", expect.objectContaining({ within: 3 })));
  });
});
