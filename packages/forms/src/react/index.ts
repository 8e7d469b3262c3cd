export type { FormControl } from "./FormControl.js";
export { domId } from "./fieldName.js";
export { schemaResolver } from "./schemaResolver.js";
export { useAnyShown } from "./useAnyShown.js";
export { type DraftBinding, type DraftOptions, type DraftState, type Restored, useDraft } from "./useDraft.js";
export { type FormNodeBinding, useFormNode } from "./useFormNode.js";
export { type FormRows, useFormRows } from "./useFormRows.js";
export { type OutboxBinding, useOutbox } from "./useOutbox.js";
export { type SchemaFormHandle, type SchemaFormOptions, type SubmitOutcome, useSchemaForm } from "./useSchemaForm.js";
