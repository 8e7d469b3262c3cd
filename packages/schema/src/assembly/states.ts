import { lifecycle } from "../record/lifecycle.js";
import { assemblyStates, proposalStates } from "./codelists.js";

const organizer = { th: "หน่วยงานผู้จัดสมัชชา", en: "The organiser of the assembly" };
const receiver = { th: "หน่วยงานที่รับข้อเสนอ", en: "The organisation that receives the proposals" };

/** How an assembly moves on. Some proposals may be adopted and others not: each has a lifecycle of its own. */
export const assemblyLifecycle = lifecycle(assemblyStates, {
  initial: ["requested", "planned"],
  transitions: [
    { from: "requested", to: "planned", by: organizer },
    { from: "requested", to: "cancelled", by: organizer },
    { from: "planned", to: "held", by: organizer },
    { from: "planned", to: "cancelled", by: organizer },
    { from: "held", to: "proposals-drafted", by: organizer },
    { from: "proposals-drafted", to: "submitted", by: organizer },
    { from: "submitted", to: "adopted", by: receiver },
    { from: "submitted", to: "declined", by: receiver },
  ],
});

/** How one proposal moves on. What was not adopted may be written again. */
export const proposalLifecycle = lifecycle(proposalStates, {
  initial: ["draft", "submitted"],
  transitions: [
    { from: "draft", to: "submitted", by: organizer },
    { from: "submitted", to: "draft", by: receiver },
    { from: "submitted", to: "adopted", by: receiver },
    { from: "submitted", to: "declined", by: receiver },
    { from: "declined", to: "draft", by: organizer },
  ],
});
