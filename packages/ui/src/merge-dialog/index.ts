export { MergeDialog, type MergeDialogProps } from "./MergeDialog.js";
export type { MergedHandler, MergeOutcome } from "./MergeQuestions.js";
