export { NodeControl } from "./NodeControl.js";
export { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";
