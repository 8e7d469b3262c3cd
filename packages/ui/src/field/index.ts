export { Field, type FieldContent, type FieldProps } from "./Field.js";
export { type FieldIds, type FieldText, useFieldIds } from "./useFieldIds.js";
