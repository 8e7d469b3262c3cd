export type { DateFieldValue } from "../date-field/understandDate.js";
export { PartialDateField, type PartialDateFieldProps } from "./PartialDateField.js";
