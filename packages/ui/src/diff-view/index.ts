export { type DiffChange, DiffView, type DiffViewProps } from "./DiffView.js";
export { type DiffPart, wordDiff } from "./wordDiff.js";
