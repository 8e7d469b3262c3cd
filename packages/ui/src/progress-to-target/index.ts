export { ProgressToTarget, type ProgressToTargetProps } from "./ProgressToTarget.js";
