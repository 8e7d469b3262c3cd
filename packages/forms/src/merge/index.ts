export type { MergeChoice, MergeField, MergeOutcome } from "./mergeField.js";
export { type Merge, type Merged, type MergedSoFar, mergeRecords, type RecordVersions } from "./mergeRecords.js";
