export { SchemaForm, type SchemaFormProps, type SchemaFormWork } from "./SchemaForm.js";
