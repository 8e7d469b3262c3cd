export {
  type CompiledDesign,
  compileDesign,
  type DesignOptions,
  formOfDesign,
  sourceOfDesign,
} from "./compileDesign.js";
export {
  DESIGN_VERSION,
  type DesignField,
  type DesignLimits,
  type DesignOption,
  type DesignRule,
  type DesignSection,
  type DesignStep,
  designLimits,
  emptyDesign,
  type FieldKind,
  type FormDesign,
  fieldKinds,
  hasOptions,
  holdsFields,
} from "./design.js";
export { designOfModel, type Loss } from "./designOfModel.js";
export { type DomainField, type DomainRoom, domainFieldsOf, keyOfDomainField } from "./domain.js";
export { expressionOfText, textOfExpression } from "./expressions.js";
export {
  addField,
  changeField,
  changeKind,
  duplicateField,
  type FieldChanges,
  type FieldTarget,
  indentField,
  kindsLike,
  moveField,
  newField,
  outdentField,
  removeField,
  shiftField,
} from "./fieldEdits.js";
export { idsIn } from "./fieldNames.js";
export { type FieldPlace, fieldOfDesign, placeOfField, placesIn } from "./fieldTree.js";
export { type DesignHistory, edited, historyOf, redone, undone } from "./history.js";
export { isCode, isKey, keyFrom } from "./names.js";
export { changeOption } from "./optionEdits.js";
export {
  addPart,
  addRule,
  changeForm,
  changePart,
  changeRule,
  removePart,
  removeRule,
  shiftPart,
} from "./partEdits.js";
export type { DesignProblem, DesignProblemCode } from "./problems.js";
export { type DesignReading, type DesignRefusal, readDesign, writeDesign } from "./readDesign.js";
export {
  type Calculation,
  type Clause,
  calculationOfExpression,
  calculations,
  compares,
  expressionAgainst,
  expressionOfCalculation,
  expressionOfSentence,
  type Operand,
  partsOfCalculation,
  type Sentence,
  sentenceAgainst,
  sentenceOfExpression,
  type Verb,
  verbs,
} from "./sentence.js";
