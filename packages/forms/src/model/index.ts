export {
  defineForm,
  type FieldChoice,
  type Form,
  type FormOptions,
  type RecordFormOptions,
  type SchemaFormOptions,
} from "./defineForm.js";
export type { FieldPath } from "./fieldPath.js";
export { fieldsOf, keptOf, nearestNode, nodeAt, rowOf, undescribed, valueAt } from "./lookup.js";
export type { FormModel, FormNode, FormSection, NodeConstraints, NodeKind, NodeOption, NodeVariant } from "./node.js";
export type { Option, OptionSource, OptionSources } from "./optionSource.js";
export { inFormOrder } from "./order.js";
export { SaanError } from "./SaanError.js";
