export { accessAt } from "./access.js";
export {
  defineForm,
  type FieldChoice,
  type Form,
  type FormOptions,
  type RecordFormOptions,
  type SchemaFormOptions,
} from "./defineForm.js";
export type { FieldPath } from "./fieldPath.js";
export type { FieldWording } from "./fieldWording.js";
export { isReadByFigure } from "./figures.js";
export { type CompiledForm, formOfModel } from "./formOfModel.js";
export { fieldsOf, isQuantity, keptOf, nearestNode, nodeAt, rowOf, undescribed, valueAt } from "./lookup.js";
export type { FormMigrations } from "./migrations.js";
export type {
  Access,
  AccessRules,
  DateTimeStorage,
  FormModel,
  FormNode,
  FormSection,
  NodeConstraints,
  NodeKind,
  NodeOption,
  NodeVariant,
  StepModel,
  TextFormat,
} from "./node.js";
export type { Option, OptionSource, OptionSources } from "./optionSource.js";
export { inFormOrder } from "./order.js";
export { SaanError } from "./SaanError.js";
export type { FormStep } from "./steps.js";
export { stricter } from "./stricter.js";
