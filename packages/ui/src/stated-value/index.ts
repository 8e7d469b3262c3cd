export { type AbsenceReason, type Confidence, StatedValue, type StatedValueProps } from "./StatedValue.js";
