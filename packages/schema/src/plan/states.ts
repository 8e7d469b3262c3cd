import { lifecycle } from "../record/lifecycle.js";
import { planStates } from "./codelists.js";

const owner = { th: "เจ้าของแผน", en: "The owner of the plan" };
const approver = { th: "คณะกรรมการหรือผู้มีอำนาจอนุมัติ", en: "The committee or authority that approves" };

/** How a plan moves on. Monitoring and running go round until the plan is evaluated, in its middle or at its end. */
export const planLifecycle = lifecycle(planStates, {
  initial: ["guideline", "draft"],
  transitions: [
    { from: "guideline", to: "draft", by: owner },
    { from: "draft", to: "approved", by: approver },
    { from: "draft", to: "guideline", by: approver },
    { from: "approved", to: "draft", by: owner },
    { from: "approved", to: "running", by: owner },
    { from: "running", to: "monitored", by: owner },
    { from: "running", to: "evaluated", by: owner },
    { from: "monitored", to: "running", by: owner },
    { from: "monitored", to: "evaluated", by: owner },
    { from: "evaluated", to: "running", by: owner },
  ],
});
