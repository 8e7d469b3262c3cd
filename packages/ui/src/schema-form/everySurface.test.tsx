import { readTable, templateOf } from "@saan/forms/import";
import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { type DescribedRecord, toJsonSchema } from "@saan/schema/json-schema";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import * as z from "zod";
import { SchemaDiff } from "../schema-diff/SchemaDiff.js";
import { SchemaPrint } from "../schema-print/SchemaPrint.js";
import { SchemaReview } from "../schema-review/SchemaReview.js";
import { SchemaSteps } from "../schema-steps/SchemaSteps.js";
import { SchemaFilter } from "../schema-table/SchemaFilter.js";
import { schemaColumns } from "../schema-table/schemaColumns.js";
import { SchemaForm } from "./SchemaForm.js";

const village = { village: field(z.string(), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }) };
const added = {
  rainfall: field(z.number(), {
    label: { th: "ปริมาณฝน", en: "Rainfall" },
    unit: { th: "มิลลิเมตร", en: "mm" },
    privacy: "public",
  }),
};
const formOf = (schema: z.ZodObject) =>
  defineForm({ id: "visit", version: 1, label: { th: "การลงพื้นที่", en: "Visit" }, schema });

type AnyForm = ReturnType<typeof formOf>;
function Asked({ form }: { readonly form: AnyForm }) {
  return <SchemaForm handle={useSchemaForm(form, { onSubmit: () => {} })} />;
}
function AskedInSteps({ form }: { readonly form: AnyForm }) {
  return <SchemaSteps handle={useSchemaForm(form, { onSubmit: () => {} })} />;
}

const record = { village: "แม่กา", rainfall: 12 };

const surfaces: readonly [string, (form: AnyForm) => React.ReactNode][] = [
  ["the form", (form) => <Asked form={form} />],
  ["the form in steps", (form) => <AskedInSteps form={form} />],
  ["the review", (form) => <SchemaReview form={form} record={record} />],
  ["the comparison", (form) => <SchemaDiff form={form} mine={record} theirs={{ ...record, rainfall: 13 }} />],
  ["the filter", (form) => <SchemaFilter form={form} />],
  ["the paper", (form) => <SchemaPrint form={form} record={record} />],
];

it.each(surfaces)("adding a field to a schema shows it in %s with no other edit", (_, surface) => {
  const { unmount } = render(surface(formOf(z.object(village))));
  expect(screen.queryAllByText(/ปริมาณฝน/)).toEqual([]);
  unmount();
  render(surface(formOf(z.object({ ...village, ...added }))));
  expect(screen.getAllByText(/ปริมาณฝน/).length).toBeGreaterThan(0);
});

it("adding a field to a schema shows it in the table with no other edit", () => {
  const labels = (schema: z.ZodObject) =>
    schemaColumns(formOf(schema).model, { locale: "th" }).map(({ label }) => label);
  expect(labels(z.object(village))).toEqual(["หมู่บ้าน"]);
  expect(labels(z.object({ ...village, ...added }))).toEqual(["หมู่บ้าน", "ปริมาณฝน (มิลลิเมตร)"]);
});

it("adding a field to a schema shows it in the workbook to fill in with no other edit", async () => {
  const headers = async (schema: z.ZodObject) => {
    const reading = await readTable(templateOf(formOf(schema).model, { locale: "th" }));
    return JSON.stringify(reading);
  };
  expect(await headers(z.object(village))).not.toContain("ปริมาณฝน");
  expect(await headers(z.object({ ...village, ...added }))).toContain("ปริมาณฝน");
});

it("adding a field to a schema shows it in its JSON Schema with no other edit", () => {
  const schemaOf = (schema: z.ZodObject) => JSON.stringify(toJsonSchema(formOf(schema).record as DescribedRecord));
  expect(schemaOf(z.object(village))).not.toContain("ปริมาณฝน");
  expect(schemaOf(z.object({ ...village, ...added }))).toContain("ปริมาณฝน");
});
