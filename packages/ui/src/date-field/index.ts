export { DateField, type DateFieldProps } from "./DateField.js";
export type { DateFieldValue, DateParser } from "./understandDate.js";
