export { type DomainRecord, domainRecord } from "./domain-record.js";
export { kindOfPrefix, type RecordKind, recordKinds } from "./kinds.js";
export {
  canMove,
  impossibleSteps,
  type Lifecycle,
  lifecycle,
  nextStates,
  stateHistory,
  type Transition,
} from "./lifecycle.js";
export { numbersKnownRule, numbersOnceRule } from "./number-rule.js";
export { isCertainlyBefore, lastDateRule, periodRule, periodsRule } from "./period-rule.js";
export {
  absenceReasons,
  absenceSchema,
  confidences,
  type ListStatement,
  listStatementSchema,
  type Provenance,
  provenance,
  provenanceSchema,
  type Statement,
  statementSchema,
} from "./provenance.js";
export { type IdIngredients, kindOfId, newRecordId, recordId, timeOfId } from "./record-id.js";
export { recordOption } from "./record-option.js";
export { type RecordReference, type ReferenceDescription, reference, references, referenceTo } from "./reference.js";
export { countsPeople, smallCountRule, speaksOfThoseAtRisk, tellsOfFew } from "./small-count.js";
export { readPath, type Stated, type StatedList, statedListOf, statedOf } from "./stated.js";
export { statesRules } from "./states-rule.js";
export { yearsRule } from "./years-rule.js";
