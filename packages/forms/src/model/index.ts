export {
  defineForm,
  type Form,
  type FormOptions,
  type RecordFormOptions,
  type SchemaFormOptions,
} from "./defineForm.js";
export { fieldsOf, nearestNode, nodeAt, rowOf, undescribed, valueAt } from "./lookup.js";
export type { FormModel, FormNode, FormSection, NodeConstraints, NodeKind, NodeOption, NodeVariant } from "./node.js";
export type { Option, OptionSource, OptionSources } from "./optionSource.js";
export { inFormOrder } from "./order.js";
export { SaanError } from "./SaanError.js";
