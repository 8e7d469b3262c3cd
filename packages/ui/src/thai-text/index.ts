export { type KeptRun, type KeptText, keptRuns } from "./keptRuns.js";
export { ThaiText, type ThaiTextProps } from "./ThaiText.js";
