export { DateField, type DateFieldProps } from "./DateField.js";
export type { DateFieldValue } from "./understandDate.js";
