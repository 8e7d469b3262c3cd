import { lifecycle } from "../record/lifecycle.js";
import { planStates } from "./codelists.js";

const owner = { th: "เจ้าของแผน", en: "The owner of the plan" };
const approver = { th: "คณะกรรมการหรือผู้มีอำนาจอนุมัติ", en: "The committee or authority that approves" };

const begun = ["approved", "running", "monitored", "evaluated"] as const;
const notEnded = ["guideline", "draft", "under-consultation", "rejected", ...begun] as const;

/**
 * How a plan moves on. Monitoring and running go round until the plan is evaluated, in its middle or at its end. A draft may
 * be turned down and drawn up again; what was approved ends with its years, and any plan may be cancelled.
 */
export const planLifecycle = lifecycle(planStates, {
  initial: ["guideline", "draft"],
  transitions: [
    { from: "guideline", to: "draft", by: owner },
    { from: "draft", to: "approved", by: approver },
    { from: "draft", to: "rejected", by: approver },
    { from: "draft", to: "guideline", by: approver },
    { from: "draft", to: "under-consultation", by: owner },
    { from: "under-consultation", to: "draft", by: owner },
    { from: "under-consultation", to: "approved", by: approver },
    { from: "under-consultation", to: "rejected", by: approver },
    { from: "rejected", to: "draft", by: owner },
    { from: "approved", to: "draft", by: owner },
    { from: "approved", to: "running", by: owner },
    { from: "running", to: "monitored", by: owner },
    { from: "running", to: "evaluated", by: owner },
    { from: "monitored", to: "running", by: owner },
    { from: "monitored", to: "evaluated", by: owner },
    { from: "evaluated", to: "running", by: owner },
    ...begun.map((from) => ({ from, to: "ended" as const, by: owner })),
    ...notEnded.map((from) => ({ from, to: "cancelled" as const, by: approver })),
  ],
});
