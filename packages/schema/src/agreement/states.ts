import { lifecycle } from "../record/lifecycle.js";
import { agreementStates } from "./codelists.js";

const parties = { th: "คู่ความร่วมมือ", en: "The parties" };
const time = { th: "เป็นไปตามกำหนดเวลา", en: "The passing of time" };

/**
 * From draft to signature, force and end. A renewed agreement is in force again; one renewed as a new document is a record
 * of its own that `continues` the first.
 */
export const agreementLifecycle = lifecycle(agreementStates, {
  initial: ["draft", "signed", "in-force"],
  transitions: [
    { from: "draft", to: "signed", by: parties },
    { from: "draft", to: "terminated", by: parties },
    { from: "signed", to: "in-force", by: time },
    { from: "signed", to: "terminated", by: parties },
    { from: "in-force", to: "expired", by: time },
    { from: "in-force", to: "renewed", by: parties },
    { from: "in-force", to: "terminated", by: parties },
    { from: "expired", to: "renewed", by: parties },
    { from: "renewed", to: "in-force", by: time },
    { from: "renewed", to: "expired", by: time },
    { from: "renewed", to: "terminated", by: parties },
  ],
});
