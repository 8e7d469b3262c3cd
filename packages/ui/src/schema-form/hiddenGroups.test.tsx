import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import * as z from "zod";
import { SchemaForm } from "./SchemaForm.js";

const named = (th: string, section?: string) => ({ label: { th, en: "x" }, section, privacy: "public" as const });
const form = defineForm({
  id: "trip",
  version: 1,
  label: { th: "การเดินทาง", en: "Trip" },
  sections: [{ id: "stay", label: { th: "การพัก", en: "Stay" } }],
  schema: z.object({
    overnight: field(z.boolean(), named("ค้างคืน")).optional(),
    inn: field(
      z.object({
        name: field(z.string(), named("ชื่อที่พัก")).optional(),
        rooms: field(z.object({ count: field(z.number(), named("จำนวนห้อง")).optional() }), named("ห้องพัก")).optional(),
      }),
      named("ที่พัก", "stay"),
    ).optional(),
  }),
  rules: [
    { kind: "relevant", field: "inn.name", when: "overnight" },
    { kind: "relevant", field: "inn.rooms.count", when: "overnight" },
  ],
});

function Trip() {
  return <SchemaForm handle={useSchemaForm(form, { onSubmit: () => {} })} />;
}

it("shows no legend and no heading over fields that are all hidden", async () => {
  render(<Trip />);
  expect(screen.queryByRole("group", { name: "ที่พัก" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "การพัก" })).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "ค้างคืน" }));
  expect(screen.getByRole("group", { name: "ที่พัก" })).toBeTruthy();
  expect(screen.getByRole("group", { name: "ห้องพัก" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "การพัก" })).toBeTruthy();
});
