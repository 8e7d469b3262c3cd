import * as z from "zod";
import { HIDES, LARGEST, LONGEST_AREA, LONGEST_TEXT } from "../../fixture.mjs";
import { fields } from "./form.js";

/** The form as a zod schema over what its controls hold, for the libraries that are given one. */
function schemaOf({ kind, label, options, hiddenBy }) {
  const message = `กรอก${label}`;
  if (hiddenBy) return z.string().max(LONGEST_TEXT);
  switch (kind) {
    case "number":
      return z.string().min(1, message).pipe(z.coerce.number().min(1, message).max(LARGEST, message));
    case "select":
    case "radio":
      return z.enum(
        options.map(({ value }) => value),
        message,
      );
    case "multi":
      return z.array(z.string()).min(1, message);
    case "boolean":
      return z.literal(true, message);
    case "date":
      return z.iso.date(message);
    default:
      return z
        .string()
        .min(1, message)
        .max(kind === "textarea" ? LONGEST_AREA : LONGEST_TEXT);
  }
}

const entry = (field, key = field.path) => [key, schemaOf(field)];
const nested = fields.filter(({ kind }) => kind === "nested");
const object = z.object({
  ...Object.fromEntries(fields.filter(({ kind }) => kind !== "nested").map((field) => entry(field))),
  place: z.object(Object.fromEntries(nested.map((field) => entry(field, field.path.split(".")[1])))),
});

/** What concerns two fields is looked at whatever else is wrong: `when` says so, or zod would wait. */
export const schema = object.check((context) => {
  const values = context.value;
  for (const { path, label, hiddenBy, notBefore } of fields) {
    const [value, start] = [values[path], notBefore && values[notBefore]];
    const problem =
      (hiddenBy && values[hiddenBy] !== HIDES && value === "" && `กรอก${label}`) ||
      (start && value && value < start && `${label}ต้องไม่ก่อนวันเริ่ม`);
    if (problem) context.issues.push({ code: "custom", message: problem, path: [path], input: value });
  }
});
schema._zod.def.checks.at(-1)._zod.def.when = () => true;
