import { lifecycle } from "../record/lifecycle.js";
import { stepStates } from "./codelists.js";

const workingGroup = { th: "คณะทำงานในพื้นที่", en: "The working group of the area" };

/** How one step moves on. A step that was given up may be taken up again; one that is done stays done. */
export const stepLifecycle = lifecycle(stepStates, {
  initial: ["not-started"],
  transitions: [
    { from: "not-started", to: "in-progress", by: workingGroup },
    { from: "not-started", to: "done", by: workingGroup },
    { from: "not-started", to: "not-done", by: workingGroup },
    { from: "in-progress", to: "done", by: workingGroup },
    { from: "in-progress", to: "not-done", by: workingGroup },
    { from: "not-done", to: "in-progress", by: workingGroup },
  ],
});
