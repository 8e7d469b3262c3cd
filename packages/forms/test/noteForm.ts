import { field } from "@saan/schema/field";
import * as z from "zod";
import { defineForm, type Form } from "../src/model/index.js";
import { FormEngine } from "../src/react/FormEngine.js";
import { emptyValues, type Values } from "../src/values/index.js";

const form = defineForm({
  id: "note",
  version: 1,
  label: { th: "บันทึก", en: "Note" },
  schema: z.object({ title: field(z.string(), { label: { th: "ชื่อ", en: "Title" }, privacy: "public" }) }),
}) as unknown as Form<unknown>;

/** A form of one text at work, without a page. */
export function noteAtWork(): FormEngine {
  let values: Values = emptyValues(form.model);
  return new FormEngine(form, "note", values, {
    get: (name) => (name === "" ? values : values[name]),
    set: (name, value) => (values = { ...values, [name]: value }),
    reset: (given) => (values = given),
  });
}
