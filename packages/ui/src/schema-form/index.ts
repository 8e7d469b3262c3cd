export { SchemaForm, type SchemaFormProps, type SchemaFormWork } from "./SchemaForm.js";
export { sectionId } from "./sectionId.js";
