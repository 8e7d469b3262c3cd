export { guard, isForbiddenKey, readLimits } from "./guard.js";
export { type Issue, type IssueCode, issueCodes, type Path, type Severity } from "./issue.js";
export { type Reading, type ReadOptions, read } from "./read.js";
export { type AnyRecordDefinition, defineRecord, type RecordDefinition, type Rule } from "./rule.js";
export { isOptional, schemaAt, valueAt } from "./schema-at.js";
