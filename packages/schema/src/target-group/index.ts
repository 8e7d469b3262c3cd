export { type AgeRange, ageRange, ageUnits } from "./age-range.js";
export { entitlements, targetGroupKinds, wellbeingDimensions } from "./codelists.js";
export { type TargetGroup, targetGroup, targetGroupSchema } from "./target-group.js";
