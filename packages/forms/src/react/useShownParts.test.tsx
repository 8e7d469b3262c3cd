import { field } from "@saan/schema/field";
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { isShownIn, useFormNode, useSchemaForm, useShownParts } from "./index.js";

const named = (th: string) => ({ label: { th, en: th }, privacy: "public" as const });
const form = defineForm({
  id: "trip",
  version: 1,
  label: { th: "การเดินทาง", en: "Trip" },
  schema: z.object({
    note: field(z.string(), named("บันทึก")).optional(),
    overnight: field(z.boolean(), named("ค้างคืน")).optional(),
    inn: field(z.string(), named("ที่พัก")).optional(),
  }),
  rules: [{ kind: "relevant", field: "inn", when: "overnight" }],
});

it("tells of each part of a form whether any of it is shown, and renders only when that changes", () => {
  let renders = 0;
  const { result } = renderHook(() => {
    const { control } = useSchemaForm(form, { values: { note: "เดิม" }, onSubmit: () => {} });
    return { control, note: useFormNode(control, ["note"]), overnight: useFormNode(control, ["overnight"]) };
  });
  const { control } = result.current;
  const parts = renderHook(() => {
    renders += 1;
    return useShownParts(control, [[["note"], ["inn"]], [["inn"]]]);
  });
  expect(parts.result.current).toEqual([true, false]);
  expect(isShownIn(control, ["inn"])).toBe(false);
  const before = renders;
  act(() => result.current.note.setValue("ใหม่"));
  expect(renders).toBe(before);
  act(() => result.current.overnight.setValue(true));
  expect(parts.result.current).toEqual([true, true]);
  expect(isShownIn(control, ["inn"])).toBe(true);
  expect(renders).toBe(before + 1);
});
