export { emptyValue, fits, toValue } from "./fieldValue.js";
export { emptyValues, newRow, toValues } from "./formValues.js";
export { isAnswered, toRecord } from "./toRecord.js";
export { sameValue, type Values } from "./values.js";
