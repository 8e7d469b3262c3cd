import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { expect, it } from "vitest";
import * as z from "zod";
import { questionsOf, stageOfPath, stagesOf } from "./stepsOf.js";

const named = (th: string, section?: string) => ({ label: { th, en: th }, section, privacy: "public" as const });
const { model } = defineForm({
  id: "trip",
  version: 1,
  label: { th: "การเดินทาง", en: "Trip" },
  sections: [
    { id: "start", label: { th: "ก่อนไป", en: "Before" } },
    { id: "stay", label: { th: "ที่พัก", en: "Stay" } },
  ],
  schema: z.object({
    overnight: field(z.boolean(), named("ค้างคืน", "start")).optional(),
    inn: field(z.string(), named("ที่พัก", "stay")).optional(),
    note: field(z.string(), named("บันทึก")).optional(),
  }),
  rules: [{ kind: "relevant", field: "inn", when: "overnight" }],
});

it("makes a step of every section, and puts what is in none into the first", () => {
  expect(stagesOf(model).map(({ id, fields }) => [id, fields])).toEqual([
    ["start", ["note", "overnight"]],
    ["stay", ["inn"]],
  ]);
});

it("knows the questions of every step", () => {
  expect(stagesOf(model).map((stage) => questionsOf(model, stage))).toEqual([[["note"], ["overnight"]], [["inn"]]]);
});

it("knows the step of every issue", () => {
  const of = (path: readonly (string | number)[]) => stageOfPath(model, stagesOf(model), path)?.id;
  expect([of(["inn"]), of(["note"]), of([])]).toEqual(["stay", "start", "start"]);
});
