import { COLUMNS, HIDES, LARGEST, LONGEST_AREA, LONGEST_TEXT } from "../../fixture.mjs";
import { byPath, fields, gates } from "./form.js";

/** A field as JSON Schema. @param {(options: readonly object[]) => object} choice how the library wants labels of an enum */
function propertyOf({ kind, label, hint, options }, choice) {
  const words = { title: label, ...(hint && { description: hint }) };
  switch (kind) {
    case "number":
      return { ...words, type: "number", minimum: 1, maximum: LARGEST };
    case "select":
    case "radio":
      return { ...words, type: "string", ...choice(options) };
    case "multi":
      return { ...words, type: "array", minItems: 1, uniqueItems: true, items: { type: "string", ...choice(options) } };
    case "boolean":
      return { ...words, type: "boolean", const: true };
    case "date":
      return { ...words, type: "string", format: "date" };
    default:
      return { ...words, type: "string", minLength: 1, maxLength: kind === "textarea" ? LONGEST_AREA : LONGEST_TEXT };
  }
}

export const titled = (options) => ({ oneOf: options.map(({ value, label }) => ({ const: value, title: label })) });
export const coded = (options) => ({ enum: options.map(({ value }) => value) });

const entries = (asked, choice) =>
  Object.fromEntries(asked.map((field) => [field.path.split(".").at(-1), propertyOf(field, choice)]));
const paths = (asked) => asked.map(({ path }) => path.split(".").at(-1));

/** What hangs on a select, and what is there whatever it says. */
export const dependents = new Map(gates.map((gate) => [gate, fields.filter(({ hiddenBy }) => hiddenBy === gate)]));
const always = fields.filter(({ kind, hiddenBy }) => kind !== "nested" && !hiddenBy);
const nested = fields.filter(({ kind }) => kind === "nested");

/**
 * The form as JSON Schema. `apart`: fields that are hidden are only there in the branch that shows them; else they stay where
 * they are and only their being required hangs on it.
 */
export function jsonSchema({ choice = titled, apart }) {
  const hiding = [...dependents.values()].flat();
  return {
    type: "object",
    properties: {
      ...entries(apart ? always : [...always, ...hiding], choice),
      place: { type: "object", title: "ที่อยู่", properties: entries(nested, choice), required: paths(nested) },
    },
    required: [...paths(always), "place"],
    allOf: [...dependents].map(([gate, hidden]) => ({
      if: { properties: { [gate]: { const: HIDES } }, required: [gate] },
      else: { ...(apart && { properties: entries(hidden, choice) }), required: paths(hidden) },
    })),
  };
}

export const rowsSchema = (choice = titled) => ({
  type: "object",
  properties: {
    rows: {
      type: "array",
      title: "รายการ",
      items: {
        type: "object",
        properties: Object.fromEntries(
          COLUMNS.map(({ key, ...column }) => {
            const { const: _, ...property } = propertyOf(column, choice);
            return [key, property];
          }),
        ),
      },
    },
  },
});

/** The path of the field that an error of ajv is about: of what is missing, it names the object around it. */
export function pathOfError({ instancePath, params }) {
  return [...instancePath.split("/").slice(1), ...(params?.missingProperty ? [params.missingProperty] : [])].join(".");
}

/** It in the words in which all contestants say it: laying out Thai takes longer than laying out the English of ajv. */
export const textOfError = (path) => `กรอก${byPath.get(path)?.label ?? path}`;
