export type { FormControl } from "./FormControl.js";
export type { FormDraft } from "./FormDraft.js";
export { domId } from "./fieldName.js";
export { schemaResolver } from "./schemaResolver.js";
export { schemaResolverIn } from "./schemaResolverIn.js";
export { isShownIn, useAnyShown, useShownParts } from "./useAnyShown.js";
export {
  type DraftActions,
  type DraftBinding,
  type DraftOptions,
  type DraftState,
  type Restored,
  useDraft,
} from "./useDraft.js";
export { type FormNodeBinding, type FormNodeOptions, useFormNode } from "./useFormNode.js";
export { type FormRows, useFormRows } from "./useFormRows.js";
export { type OutboxBinding, useOutbox } from "./useOutbox.js";
export { type SchemaFormHandle, type SchemaFormOptions, type SubmitOutcome, useSchemaForm } from "./useSchemaForm.js";
