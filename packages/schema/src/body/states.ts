import { lifecycle } from "../record/lifecycle.js";
import { bodyStates } from "./codelists.js";
import { meetingStates, resolutionStates } from "./meeting-codelists.js";

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
    { from: "postponed", to: "cancelled", by: secretary },
    { from: "held", to: "minutes-approved", by: meeting },
  ],
});

/** How a matter moves on, within one meeting and over several: what was deferred comes back to be considered. */
export const resolutionLifecycle = lifecycle(resolutionStates, {
  initial: ["noted", "considered"],
  transitions: [
    { from: "noted", to: "assigned", by: meeting },
    { from: "considered", to: "approved", by: meeting },
    { from: "considered", to: "rejected", by: meeting },
    { from: "considered", to: "deferred", by: meeting },
    { from: "considered", to: "assigned", by: meeting },
    { from: "deferred", to: "considered", by: meeting },
    { from: "approved", to: "assigned", by: meeting },
    { from: "approved", to: "completed", by: assignee },
    { from: "assigned", to: "completed", by: assignee },
    { from: "assigned", to: "considered", by: meeting },
  ],
});
