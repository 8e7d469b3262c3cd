import { lifecycle } from "../record/lifecycle.js";
import { bodyStates } from "./codelists.js";
import { followUpStates, meetingStates } from "./meeting-codelists.js";

const appointer = { th: "ผู้มีอำนาจแต่งตั้ง", en: "The authority that appoints it" };
const secretary = { th: "ฝ่ายเลขานุการ", en: "The secretariat" };
const meeting = { th: "ที่ประชุม", en: "The meeting" };
const assignee = { th: "ผู้ได้รับมอบหมาย", en: "Whoever it was assigned to" };

export const bodyLifecycle = lifecycle(bodyStates, {
  initial: ["established", "active"],
  transitions: [
    { from: "established", to: "active", by: appointer },
    { from: "established", to: "dissolved", by: appointer },
    { from: "active", to: "dissolved", by: appointer },
  ],
});

export const meetingLifecycle = lifecycle(meetingStates, {
  initial: ["called", "held"],
  transitions: [
    { from: "called", to: "held", by: meeting },
    { from: "called", to: "postponed", by: secretary },
    { from: "called", to: "cancelled", by: secretary },
    { from: "postponed", to: "called", by: secretary },
    { from: "postponed", to: "held", by: meeting },
    { from: "postponed", to: "cancelled", by: secretary },
    { from: "held", to: "minutes-approved", by: meeting },
  ],
});

/** What becomes of a resolution: somebody is to do it, does it, or the matter comes back to a later meeting. */
export const followUpLifecycle = lifecycle(followUpStates, {
  initial: ["assigned", "in-progress", "reconsidered"],
  transitions: [
    { from: "assigned", to: "in-progress", by: assignee },
    { from: "assigned", to: "completed", by: assignee },
    { from: "assigned", to: "reconsidered", by: meeting },
    { from: "assigned", to: "dropped", by: meeting },
    { from: "in-progress", to: "completed", by: assignee },
    { from: "in-progress", to: "reconsidered", by: meeting },
    { from: "in-progress", to: "dropped", by: meeting },
    { from: "reconsidered", to: "assigned", by: meeting },
    { from: "reconsidered", to: "in-progress", by: assignee },
    { from: "reconsidered", to: "completed", by: assignee },
    { from: "reconsidered", to: "dropped", by: meeting },
  ],
});
