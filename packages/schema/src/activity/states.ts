import { lifecycle } from "../record/lifecycle.js";
import { activityStates } from "./codelists.js";

const organizer = { th: "หน่วยงานผู้จัด", en: "The organiser" };

/** An activity is planned, then held; what was put off is planned again. News usually tells of what was held already. */
export const activityLifecycle = lifecycle(activityStates, {
  initial: ["planned", "held"],
  transitions: [
    { from: "planned", to: "held", by: organizer },
    { from: "planned", to: "postponed", by: organizer },
    { from: "planned", to: "cancelled", by: organizer },
    { from: "postponed", to: "planned", by: organizer },
    { from: "postponed", to: "held", by: organizer },
    { from: "postponed", to: "cancelled", by: organizer },
  ],
});
