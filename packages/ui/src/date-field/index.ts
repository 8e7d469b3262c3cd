export { DateField } from "./DateField.js";
export type { DateFieldProps } from "./dateFieldProps.js";
export type { DateFieldValue, DateParser } from "./understandDate.js";
