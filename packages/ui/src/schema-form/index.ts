export type { NodeControlProps } from "./FormSurroundings.js";
export { NodeControl } from "./NodeControl.js";
export type { NodeField } from "./NodeField.js";
export { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";
export type { SchemaFormWork } from "./SchemaFormWork.js";
export { sectionId } from "./sectionId.js";
export { useNodeField } from "./useNodeField.js";
export type { FormWidget, FormWidgetProps } from "./widgets.js";
