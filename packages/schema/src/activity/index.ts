export { type Activity, activity, activitySchema } from "./activity.js";
export { activityKinds, activityLevels } from "./codelists.js";
export { activitySections } from "./sections.js";
