import { fieldsOf, HIDES, put, SECTIONS } from "../../fixture.mjs";

/** The form of this page; `SCALE` is put in by the bundler. */
export const fields = fieldsOf(SCALE);
export const sections = SECTIONS.map((title, at) => ({
  title,
  at,
  fields: fields.filter(({ section }) => section === at),
}));
export const byPath = new Map(fields.map((field) => [field.path, field]));
export const gates = [...new Set(fields.flatMap(({ hiddenBy }) => hiddenBy ?? []))];
export { addLabel, submitLabel } from "../../words.mjs";

export const isHidden = ({ hiddenBy }, get) => hiddenBy !== undefined && get(hiddenBy) === HIDES;

export const emptyOf = ({ kind }) => (kind === "multi" ? [] : kind === "boolean" ? false : "");

/** Values of an untouched form. */
export function emptyValues() {
  const values = {};
  for (const field of fields) put(values, field.path, emptyOf(field));
  return values;
}

/** The record of what is shown, numbers as numbers: what each contestant hands over. */
export function recordFrom(get) {
  const record = {};
  for (const field of fields) {
    if (isHidden(field, get)) continue;
    const value = get(field.path);
    put(record, field.path, field.kind === "number" ? Number(value) : value);
  }
  return record;
}
