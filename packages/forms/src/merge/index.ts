export type { MergeChoice, MergeField, MergeOutcome } from "./mergeField.js";
export { type Merge, type Merged, mergeRecords, type RecordVersions } from "./mergeRecords.js";
