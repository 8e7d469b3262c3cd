import { defineForm, type Form } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import * as z from "zod";

const label = { th: "แบบทดสอบ", en: "Test form" };

const text = (name: string) =>
  field(z.string().max(100_000), { label: { th: name, en: name }, privacy: "public" }).optional();

const sensitive = (name: string) =>
  field(z.string(), {
    label: { th: name, en: name },
    privacy: "sensitive",
    purpose: label,
    retention: "until-withdrawn",
  }).optional();

const note = z.strictObject({ title: text("ชื่อ"), body: text("เนื้อความ") });
const visit = z.strictObject({ title: text("ชื่อ"), health: sensitive("สุขภาพ") });
// A release that renamed an answer and left no migration.
const renamed = z.strictObject({ title: text("ชื่อ"), words: text("ข้อความ") });
const wide = z.strictObject(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`f${at}`, text(`ช่องที่ ${at}`)])));

/** The forms of the page that the tool has none of: two releases of one, a sensitive one, and one of 200 fields. */
export const forms: Readonly<Record<string, Form<unknown>>> = {
  note: defineForm({ id: "note", version: 1, label, schema: note }) as unknown as Form<unknown>,
  renamed: defineForm({ id: "note", version: 2, label, schema: renamed }) as unknown as Form<unknown>,
  visit: defineForm({ id: "visit", version: 1, label, schema: visit }) as unknown as Form<unknown>,
  wide: defineForm({ id: "wide", version: 1, label, schema: wide }) as unknown as Form<unknown>,
};
