import { fields, isHidden } from "./form.js";

/** The errors of a form in its order, from what a library says of a path. */
export function foundIn(textOf, get = () => undefined) {
  return fields.flatMap((field) => {
    const text = isHidden(field, get) ? undefined : textOf(field.path);
    return text ? [{ path: field.path, text }] : [];
  });
}
