import { lifecycle } from "../record/lifecycle.js";
import { courseStates } from "./codelists.js";

const organizer = { th: "หน่วยงานผู้จัดอบรม", en: "The organisation that runs the course" };

/** How a course, and each of its cohorts, moves on. One that was put off or broken off may be taken up again. */
export const courseLifecycle = lifecycle(courseStates, {
  initial: ["planned", "running"],
  transitions: [
    { from: "planned", to: "running", by: organizer },
    { from: "planned", to: "suspended", by: organizer },
    { from: "planned", to: "cancelled", by: organizer },
    { from: "running", to: "suspended", by: organizer },
    { from: "running", to: "completed", by: organizer },
    { from: "running", to: "cancelled", by: organizer },
    { from: "suspended", to: "planned", by: organizer },
    { from: "suspended", to: "running", by: organizer },
    { from: "suspended", to: "cancelled", by: organizer },
  ],
});
