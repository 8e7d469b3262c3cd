import { checkForm } from "@saan/forms/testing";
import { migrateValues } from "@saan/forms/values";
import { expect, it } from "vitest";
import { visitForm } from "./visitForm.js";

it("loses no draft that people have of it", () => {
  checkForm(visitForm, new URL("./form-versions/", import.meta.url));
});

// What a migration means to do, only its author knows.
it("says visitedOn where it said date, and makes one reason several", () => {
  const before = { village: "บ้านต๋อม", date: "2026-05-02", reason: "illness" };
  const values = { village: "บ้านต๋อม", visitedOn: "2026-05-02", reasons: ["other"] };
  expect(migrateValues(visitForm, 1, before)).toEqual({ ok: true, values });
});

it("gives a draft of a later version back as it was", () => {
  const values = { village: "บ้านต๋อม" };
  expect(migrateValues(visitForm, 4, values)).toEqual({ ok: false, values, at: 4, reason: "newer" });
});
