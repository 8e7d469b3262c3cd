export { clockDateTime, keptDateTime, storeDateTime } from "./dateTime.js";
export { emptyValue, fits, toValue } from "./fieldValue.js";
export { emptyValues, newGroup, newRow, toValues } from "./formValues.js";
export { type Migrated, migrateValues } from "./migrateValues.js";
export { isAnswered, toRecord } from "./toRecord.js";
export { sameValue, type Values } from "./values.js";
