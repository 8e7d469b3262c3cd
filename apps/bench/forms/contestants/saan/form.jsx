import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { codelist, field } from "@saan/schema/field";
import { SchemaForm } from "@saan/ui/schema-form";
import * as z from "zod";
import { COLUMNS, HIDES, LARGEST, LONGEST_AREA, LONGEST_TEXT, SECTIONS } from "../../fixture.mjs";
import { fields, submitLabel } from "../the-form/form.js";

const words = (text) => ({ th: text, en: text });
const codes = ({ options }) => z.enum(options.map(({ value }) => value));

function schemaOf(asked) {
  switch (asked.kind) {
    case "number":
      return z.number().min(1).max(LARGEST);
    case "select":
    case "radio":
      return codes(asked);
    case "multi":
      return z.array(codes(asked)).min(1);
    case "date":
      return z.iso.date();
    case "boolean":
      return z.literal(true);
    default:
      return z
        .string()
        .min(1)
        .max(asked.kind === "textarea" ? LONGEST_AREA : LONGEST_TEXT);
  }
}

const WIDGETS = { textarea: "multiline", radio: "radio", select: "select" };

function described(asked) {
  const { label, hint, kind, section, options } = asked;
  const schema = field(schemaOf(asked), {
    label: words(label),
    privacy: "public",
    ...(hint && { hint: words(hint) }),
    ...(WIDGETS[kind] && { widget: WIDGETS[kind] }),
    ...(options && { options: codelistOf(options) }),
    ...(section !== undefined && kind !== "nested" && { section: `section${section}` }),
  });
  return asked.hiddenBy ? schema.optional() : schema;
}

const known = new Map();
function codelistOf(options) {
  if (!known.has(options)) {
    const entries = Object.fromEntries(options.map(({ value, label }) => [value, words(label)]));
    known.set(options, codelist(entries));
  }
  return known.get(options);
}

const top = fields.filter(({ kind }) => kind !== "nested");
const nested = fields.filter(({ kind }) => kind === "nested");
const place = z.object(Object.fromEntries(nested.map((asked) => [asked.path.split(".")[1], described(asked)])));

const form = defineForm({
  id: "bench",
  version: 1,
  label: words("แบบฟอร์ม"),
  sections: SECTIONS.map((title, at) => ({ id: `section${at}`, label: words(title) })),
  schema: z.object({
    ...Object.fromEntries(top.map((asked) => [asked.path, described(asked)])),
    place: field(place, { label: words("ที่อยู่"), privacy: "public", section: "section5" }),
  }),
  rules: fields.flatMap(({ path, label, hiddenBy, sumOf, notBefore }) => [
    ...(hiddenBy
      ? [
          { kind: "relevant", field: path, when: `${hiddenBy} != '${HIDES}'` },
          { kind: "required", field: path, when: "true" },
        ]
      : []),
    ...(sumOf ? [{ kind: "calculate", field: path, from: `sum(${sumOf.join(", ")})` }] : []),
    ...(notBefore
      ? [{ kind: "constraint", field: path, that: `. >= ${notBefore}`, message: words(`${label}ต้องไม่ก่อนวันเริ่ม`) }]
      : []),
  ]),
});

const rowsForm = defineForm({
  id: "rows",
  version: 1,
  label: words("รายการ"),
  schema: z.object({
    rows: field(z.array(z.object(Object.fromEntries(COLUMNS.map((column) => [column.key, described(column)])))), {
      label: words("รายการ"),
      rowLabel: words("รายการ"),
      privacy: "public",
    }),
  }),
});

export function Form({ onSubmit }) {
  return <SchemaForm handle={useSchemaForm(form, { onSubmit })} submitLabel={submitLabel} />;
}

export function Rows({ onSubmit }) {
  return <SchemaForm handle={useSchemaForm(rowsForm, { onSubmit })} submitLabel={submitLabel} />;
}

const endOf = (path) => `-${path.replace(".", "-")}`;
const control = (path) => `form.saan-schema-form :is(input, select, textarea, fieldset)[id$="${endOf(path)}"]`;

export const dom = {
  control,
  group: control,
  dates: "thai",
  errors() {
    const shown = [...document.querySelectorAll("form.saan-schema-form .saan-field-error:not(:empty)")].map(
      ({ id }) => id,
    );
    const { id } = document.querySelector("form.saan-schema-form");
    return shown.map((one) =>
      one
        .slice(id.length + 1)
        .replace(/\.error$/, "")
        .replace("place-", "place."),
    );
  },
};
